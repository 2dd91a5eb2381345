import { IconSitemap } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Moment } from '../../telemetry/moment.ts';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { FunctionChooser } from '../common/FunctionChooser.tsx';
import { useFrame } from '../common/useFrame.ts';
import { useShownFunction } from '../common/useShownFunction.ts';
import classes from './CfgPane.module.css';
import { FlowView } from './FlowView.tsx';
import { useTextFlow } from './useFlow.ts';

/** The control-flow graph of a function, as written or as the passes of a tier have made it, with what ran how often. */
export function CfgPane() {
  const frame = useFrame();
  const moment = frame?.moment ?? null;
  const { names, name, select } = useShownFunction(frame?.recording ?? null);
  if (name === null) {
    return (
      <EmptyPane icon={<IconSitemap />} title="No functions yet">
        Write a function, and here you see its blocks, where they lead to, and how often each of them ran.
      </EmptyPane>
    );
  }
  const chooser = <FunctionChooser names={names} name={name} onChange={select} />;
  return (
    <div className={classes.pane}>
      <FunctionFlow key={name} name={name} moment={moment} chooser={chooser} />
    </div>
  );
}

interface FunctionFlowProps {
  readonly name: string;
  readonly moment: Moment | null;
  readonly chooser: ReactNode;
}

function FunctionFlow({ name, moment, chooser }: FunctionFlowProps) {
  const written = useTextFlow(name);
  const note = (text: string): ReactNode => (
    <>
      <div className={classes.toolbar}>{chooser}</div>
      <p className={classes.note}>{text}</p>
    </>
  );
  switch (written.kind) {
    case 'loading':
      return note(`Reading @${name}…`);
    case 'failed':
      return note(`The graph can’t be shown: ${written.message}`);
    case 'none':
      return note(`The text has no function @${name} that can be read. Mend its mistakes, or choose another one.`);
    case 'loaded':
      return <FlowView name={name} written={written.value} moment={moment} chooser={chooser} />;
  }
}
