import { formatBytes, formatCount, formatMs, plural } from '../common/format.ts';
import classes from './PassesPane.module.css';
import { type ShownPass, summaryOf } from './passModel.ts';

/** A compilation in one line. */
export function CompilationSummary({ passes, obstacle }: { passes: readonly ShownPass[]; obstacle: string | null }) {
  const all = summaryOf(passes);
  const ours = summaryOf(passes.filter(({ step }) => step.by === 'tierlab')).size;
  const binaryen = summaryOf(passes.filter(({ step }) => step.by === 'binaryen')).size;
  return (
    <div className={classes.summary}>
      <span>
        <b>{plural(all.passes, 'pass', 'passes')}</b>, {formatCount(all.changed)} changed something
      </span>
      <span title="Measured while the code was made once more for this pane">
        <b>{formatMs(all.ms)}</b>
      </span>
      {ours !== null && (
        <span>
          <b>
            {formatCount(ours.before)} → {formatCount(ours.after)}
          </b>{' '}
          instructions
        </span>
      )}
      {binaryen !== null && (
        <span title="Size of the module before and after Binaryen’s passes">
          <b>
            {formatBytes(binaryen.before)} → {formatBytes(binaryen.after)}
          </b>{' '}
          by Binaryen
        </span>
      )}
      {obstacle !== null && <span>Binaryen was not used: {obstacle}</span>}
    </div>
  );
}
