import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './OutputPane.module.css';

const SHOWN = 300;

/** What the engine said, as much as its verbosity lets it. */
export function EngineLog({ lines }: { lines: readonly string[] }) {
  const shown = lines.slice(-SHOWN);
  return (
    <section className={classes.log} aria-label="Engine log">
      <h2 className={classes.logTitle}>
        Engine log
        {lines.length > SHOWN && <span className={classes.logNote}> the last {SHOWN} lines</span>}
      </h2>
      <ScrollRegion className={classes.logLines} label="Engine log lines">
        {shown.join('\n')}
      </ScrollRegion>
    </section>
  );
}
