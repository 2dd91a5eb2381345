import { type ComponentType, useEffect, useState } from 'react';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './CodePane.module.css';

export interface CodeViewProps {
  readonly language: 'hir' | 'wat';
  readonly text: string;
  /** The number of the first line. */
  readonly firstLine: number;
  readonly label: string;
  /** Lines of the text (from 1) that are marked. */
  readonly lit?: ReadonlySet<number> | undefined;
  /** A line of the text was chosen. */
  readonly onLine?: (line: number) => void;
}

/** Code to be read: in Monaco, which copes with any length, or plain until that is there. */
export function CodeView(props: CodeViewProps) {
  const [Monaco, setMonaco] = useState<ComponentType<CodeViewProps> | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./MonacoView.tsx').then(
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
    <ScrollRegion className={classes.plain} label={props.label}>
      {props.text}
    </ScrollRegion>
  );
}
