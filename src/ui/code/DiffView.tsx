import { type ComponentType, useEffect, useState } from 'react';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './CodePane.module.css';

interface DiffText {
  readonly text: string;
  readonly label: string;
}

export interface DiffViewProps {
  readonly language: 'hir' | 'wat';
  readonly before: DiffText;
  readonly after: DiffText;
}

/** The difference between two texts: in Monaco, or the later text alone until that is there. */
export function DiffView(props: DiffViewProps) {
  const [Monaco, setMonaco] = useState<ComponentType<DiffViewProps> | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./MonacoDiff.tsx').then(
      (module) => wanted && setMonaco(() => module.default),
      // The plain form stays.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (Monaco !== null) return <Monaco {...props} />;
  return (
    <ScrollRegion className={classes.plain} label={props.after.label}>
      {props.after.text}
    </ScrollRegion>
  );
}
