import { runProgram } from '../commands/runProgram.ts';
import { useSession, useStores } from '../store/stores.tsx';
import classes from './CfgPane.module.css';

interface BlockCountsProps {
  /** Whether the function was in the program that ran. */
  readonly isKnown: boolean;
  /** Whether its text still has the blocks that ran. */
  readonly fits: boolean;
  readonly isCounted: boolean;
  /** Whether the graph is of the text, not of what a pass made of it. */
  readonly isWritten: boolean;
}

/** What the colours and numbers of the graph are, or why there are none. */
export function BlockCounts({ isKnown, fits, isCounted, isWritten }: BlockCountsProps) {
  const profiles = useSession((state) => state.config?.profileConfig.enableBlockProfiling ?? true);
  return (
    <div className={classes.counts}>
      {!isKnown ? (
        <span>Run the program to see which blocks run, and how often.</span>
      ) : !profiles ? (
        <>
          <span>Blocks were not counted: block profiling is off.</span>
          <CountAndRun />
        </>
      ) : !fits ? (
        <span>The text has changed since it ran. Run it again to see how often its blocks run.</span>
      ) : !isCounted ? (
        <span>The counts of this run are gone. Run the program again.</span>
      ) : (
        <>
          <span>
            rare <span className={classes.scale} aria-hidden="true" /> often
          </span>
          <span>
            {isWritten
              ? 'Executions of each block; the wider an edge, the more often it was taken.'
              : 'Executions of the block of the text that it comes from; edges are not counted here.'}
          </span>
        </>
      )}
      <span>
        <span className={classes.backMark} aria-hidden="true" /> back-edge
      </span>
    </div>
  );
}

function CountAndRun() {
  const stores = useStores();
  const start = (): void => {
    const { config, setConfig } = stores.workspace.getState();
    setConfig({ ...config, profileConfig: { ...config.profileConfig, enableBlockProfiling: true } });
    runProgram(stores);
  };
  return (
    <button type="button" className={classes.link} onClick={start}>
      Count them and run again
    </button>
  );
}
