import { IconStack2 } from '@tabler/icons-react';
import { CountingNote } from '../common/CountingNote.tsx';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { useFrame } from '../common/useFrame.ts';
import { FunctionTable } from './FunctionTable.tsx';
import { HotReport } from './HotReport.tsx';
import { TierSummary } from './TierSummary.tsx';
import classes from './TiersPane.module.css';

/** Every function with its tier; how many are where; which are hot. */
export function TiersPane() {
  const frame = useFrame();
  if (frame === null) {
    return (
      <EmptyPane icon={<IconStack2 />} title="No program yet">
        Run the program to see each function move from Baseline to Standard to Optimized. Here you can also move them by
        hand.
      </EmptyPane>
    );
  }
  return (
    <div className={classes.pane}>
      <div className={classes.side}>
        <TierSummary moment={frame.moment} />
        <CountingNote className={classes.none} />
        <HotReport moment={frame.moment} />
      </div>
      <FunctionTable moment={frame.moment} />
    </div>
  );
}
