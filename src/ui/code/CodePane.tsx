import { IconCode } from '@tabler/icons-react';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { FunctionChooser } from '../common/FunctionChooser.tsx';
import { useFrame } from '../common/useFrame.ts';
import { useShownFunction } from '../common/useShownFunction.ts';
import classes from './CodePane.module.css';
import { FunctionCode } from './FunctionCode.tsx';

/** A function's HIR, and its WebAssembly in each tier that it has had, alone or two of them side by side. */
export function CodePane() {
  const frame = useFrame();
  const { names, name, select } = useShownFunction(frame?.recording ?? null);
  if (name === null) {
    return (
      <EmptyPane icon={<IconCode />} title="No functions yet">
        Write a function, and here you see its HIR and the WebAssembly that each tier makes of it.
      </EmptyPane>
    );
  }
  return (
    <div className={classes.pane}>
      <FunctionCode
        name={name}
        moment={frame?.moment ?? null}
        chooser={<FunctionChooser names={names} name={name} onChange={select} />}
      />
    </div>
  );
}
