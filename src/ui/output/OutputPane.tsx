import { IconCheck, IconClock, IconPlayerPlay, IconPlayerStop, IconTerminal2, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { TrapInfo } from '../../engine/api.ts';
import type { LocatedDiagnostic } from '../../hir/diagnostics.ts';
import { runLabel } from '../../telemetry/runLabel.ts';
import { CodeText } from '../common/CodeText.tsx';
import { EmptyPane } from '../common/EmptyPane.tsx';
import { formatCount, formatMs, plural } from '../common/format.ts';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import { useSession, useStores } from '../store/stores.tsx';
import type { RunEntry } from '../store/transcript.ts';
import { EngineLog } from './EngineLog.tsx';
import { entryStatus, expectationText, problemText, valueText } from './entryText.ts';
import classes from './OutputPane.module.css';

/** What each run directive printed and how it ended; what the engine logged. */
export function OutputPane() {
  const phase = useSession((state) => state.phase);
  const transcript = useSession((state) => state.transcript);
  const log = useSession((state) => state.log);
  if (transcript.length === 0 && log.length === 0 && phase.kind !== 'rejected' && phase.kind !== 'failed') {
    return (
      <EmptyPane icon={<IconTerminal2 />} title="Nothing has run yet">
        A program says in its <code>; run:</code> comments what to run and what to expect. Output and verdicts appear
        here.
      </EmptyPane>
    );
  }
  return (
    <div className={classes.pane}>
      {phase.kind === 'failed' && (
        <p className={classes.failure} role="alert">
          The engine failed: {phase.message}. Press Run to start it again.
        </p>
      )}
      {phase.kind === 'rejected' && <Rejected diagnostics={phase.diagnostics} />}
      <ol className={classes.entries}>
        {transcript.map((entry, i) => (
          // Directives have no other name, and their order never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i}>
            <Entry entry={entry} />
          </li>
        ))}
      </ol>
      {log.length > 0 && <EngineLog lines={log} />}
    </div>
  );
}

function Rejected({ diagnostics }: { diagnostics: readonly LocatedDiagnostic[] }) {
  return (
    <div className={classes.failure} role="alert">
      <p>The program was not compiled:</p>
      <ul>
        {diagnostics.slice(0, 20).map((diagnostic) => (
          <li key={`${diagnostic.line}:${diagnostic.column}:${diagnostic.message}`}>
            <LineLink line={diagnostic.line} column={diagnostic.column} />: <CodeText>{diagnostic.message}</CodeText>
          </li>
        ))}
      </ul>
    </div>
  );
}

const STATUS_ICONS: Record<ReturnType<typeof entryStatus>, ReactNode> = {
  waiting: <IconClock size={16} aria-label="waiting" />,
  running: <IconPlayerPlay size={16} aria-label="running" />,
  stopped: <IconPlayerStop size={16} aria-label="stopped" />,
  passed: <IconCheck size={16} stroke={2.4} aria-label="passed" />,
  failed: <IconX size={16} stroke={2.4} aria-label="failed" />,
};

function Entry({ entry }: { entry: RunEntry }) {
  const status = entryStatus(entry);
  const { plan, result, output, cut } = entry;
  const value = valueText(entry);
  const expectation = expectationText(entry);
  const problem = problemText(entry);
  return (
    <article className={classes.entry} data-status={status} aria-label={runLabel(plan)}>
      <header className={classes.head}>
        <span className={classes.icon}>{STATUS_ICONS[status]}</span>
        <code className={classes.call}>{runLabel(plan)}</code>
        {value !== null && <code className={classes.value}>= {value}</code>}
        {expectation !== null && <span className={classes.expected}>{expectation}</span>}
        <span className={classes.facts}>
          {result !== null && `${plural(result.calls, 'call')}, ${formatMs(result.ms)} · `}
          <LineLink line={plan.line} />
        </span>
      </header>
      {result !== null && result.trap !== null && <Trap trap={result.trap} />}
      {problem !== null && <p className={classes.problem}>{problem}</p>}
      {output !== '' && <Printed label={`Output of ${runLabel(plan)}`} output={output} cut={cut} />}
    </article>
  );
}

/** Laying out more than this with every update would hold up the page. */
const SHOWN = 16_000;

/** What was printed: its end, which is where a program that goes on printing is, or on request all that was kept. */
function Printed({ label, output, cut }: { label: string; output: string; cut: number }) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, output.length - SHOWN);
  return (
    <>
      {hidden + cut > 0 && (
        <p className={classes.cut}>
          … {formatCount(hidden + cut)} earlier characters are not shown{' '}
          {hidden > 0 && (
            <button type="button" className={classes.link} onClick={() => setAll(true)}>
              show {formatCount(hidden)} of them
            </button>
          )}
        </p>
      )}
      <ScrollRegion className={classes.output} label={label}>
        <pre>{output.slice(hidden)}</pre>
      </ScrollRegion>
    </>
  );
}

function Trap({ trap }: { trap: TrapInfo }) {
  return (
    <p className={classes.trap}>
      Trap: <strong>{trap.message}</strong>
      {trap.function !== null && (
        <>
          {' '}
          in <code>@{trap.function}</code>
        </>
      )}
      {trap.block !== null && (
        <>
          , block <code>{trap.block}</code>
        </>
      )}
      {trap.line !== null && (
        <>
          , <LineLink line={trap.line} />
        </>
      )}
    </p>
  );
}

function LineLink({ line, column = 1 }: { line: number; column?: number }) {
  const { editor } = useStores();
  return (
    <button type="button" className={classes.link} onClick={() => editor.reveal(line, column)}>
      line {line}
    </button>
  );
}
