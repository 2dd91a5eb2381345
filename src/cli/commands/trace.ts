import { serializeTrace } from '../../telemetry/trace.ts';
import { traceCsv } from '../../telemetry/traceCsv.ts';
import * as host from '../../workers/node/spawn.ts';
import { type Command, Exit, parseCommandLine, readProgram, UsageError, writeResult } from '../command.ts';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configuration, lazily } from '../configuration.ts';
import { diagnosticsText } from '../diagnostics-text.ts';
import { POLICY_HELP, POLICY_OPTION, readPolicy } from '../policy.ts';
import { RunRecorder } from '../record.ts';
import { NOTHING_TO_RUN, resultText } from '../run-text.ts';

const OPTIONS = {
  ...CONFIGURATION_OPTIONS,
  ...POLICY_OPTION,
  lazy: { type: 'string' },
  output: { type: 'string', short: 'o' },
  csv: { type: 'boolean', default: false },
} as const;

export const trace: Command = {
  help: `Usage: npm run --silent hir -- trace FILE [OPTIONS]

Runs the program's run directives in order and records the run: every step of every compile job, call counts over time,
output and results. The page opens what this writes, and docs/traces.md describes it.

${CONFIGURATION_HELP}
${POLICY_HELP}
  --lazy N            functions start in the interpreter, and are compiled for Tier 0 at their Nth call
  -o OUT              writes there in place of standard output
  --csv               a table of events and counts in place of the trace

What the directives did is told on standard error.
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const config = lazily(values.lazy, configuration(values));
    const text = await readProgram(file, io);
    const policy = await readPolicy(values.policy, io);
    const recorder = new RunRecorder(config, host, (lines) => io.err(`${lines.join('\n')}\n`));
    try {
      const recorded = await recorder.record(text, config, {
        policy,
        onResult: (result) => io.err(resultText(result)),
      });
      if (!recorded.ok) {
        io.err(diagnosticsText(file, text, recorded.diagnostics));
        return Exit.Failed;
      }
      const { trace: recordedRun } = recorded;
      if (recordedRun.recording.program.runs.length === 0) throw new UsageError(NOTHING_TO_RUN);
      const content = values.csv ? traceCsv(recordedRun) : `${JSON.stringify(serializeTrace(recordedRun))}\n`;
      if (values.output === undefined) io.out(content);
      else writeResult(values.output, content, io);
      return recordedRun.results.every(({ result }) => result?.ok === true) ? Exit.Ok : Exit.Failed;
    } finally {
      await recorder.shutdown();
    }
  },
};
