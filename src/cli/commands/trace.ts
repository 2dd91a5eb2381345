import { cpus } from 'node:os';
import type { RunResult } from '../../engine/api.ts';
import { TieredBackend } from '../../engine/backend.ts';
import { wallClock } from '../../engine/clock.ts';
import { Recording } from '../../telemetry/recording.ts';
import { runLabel } from '../../telemetry/runLabel.ts';
import { Sampler } from '../../telemetry/sampler.ts';
import { serializeTrace, type Trace } from '../../telemetry/trace.ts';
import { traceCsv } from '../../telemetry/traceCsv.ts';
import * as host from '../../workers/node/spawn.ts';
import { type Command, Exit, parseCommandLine, readProgram, UsageError, writeResult } from '../command.ts';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configuration, lazily } from '../configuration.ts';
import { diagnosticsText } from '../diagnostics-text.ts';
import { NOTHING_TO_RUN, resultText } from '../run-text.ts';

const OPTIONS = {
  ...CONFIGURATION_OPTIONS,
  lazy: { type: 'string' },
  output: { type: 'string', short: 'o' },
  csv: { type: 'boolean', default: false },
} as const;

/** Longest wait for the compilations that the runs have asked for. */
const SETTLE_MS = 10_000;

export const trace: Command = {
  help: `Usage: npm run --silent hir -- trace FILE [OPTIONS]

Runs the program's run directives in order and records the run: every step of every compile job, call counts over time,
output and results. The page opens what this writes, and docs/traces.md describes it.

${CONFIGURATION_HELP}
  --lazy N            functions start in the interpreter, and are compiled for Tier 0 at their Nth call
  -o OUT              writes there in place of standard output
  --csv               a table of events and counts in place of the trace

What the directives did is told on standard error.
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const config = lazily(values.lazy, configuration(values));
    const text = await readProgram(file, io);
    let recording: Recording | null = null;
    const backend = new TieredBackend(config, host, {
      onEvents: (_, events) => recording?.record(events),
      onLog: (lines) => io.err(`${lines.join('\n')}\n`),
    });
    const sampler = new Sampler(() => sample());
    const sample = (): void => {
      if (recording === null) return;
      const at = wallClock() - recording.program.epoch;
      recording.sample(at, backend.functionStatus());
      recording.sampleBlocks(at, (f) => backend.blockCounts(f));
    };
    try {
      const compiled = await backend.compileModule(text);
      if (!compiled.ok) {
        io.err(diagnosticsText(file, text, compiled.diagnostics));
        return Exit.Failed;
      }
      const { program } = compiled;
      if (program.runs.length === 0) throw new UsageError(NOTHING_TO_RUN);
      recording = new Recording(program, { blocks: config.profileConfig.enableBlockProfiling });
      const results: RunResult[] = [];
      sampler.start();
      for (const [plan, shown] of program.runs.entries()) {
        recording.beginRun(runLabel(shown), wallClock() - program.epoch);
        const result = await backend.run(plan);
        const start = result.startedAt - program.epoch;
        recording.endRun(start, start + result.ms);
        results.push(result);
        io.err(resultText(result));
      }
      sampler.stop();
      // Short runs are over before their promotions are there.
      await backend.settle(SETTLE_MS);
      sample();
      const recorded: Trace = {
        recordedAt: new Date(program.epoch).toISOString(),
        engine: { platform: `Node.js ${process.version}`, processors: cpus().length },
        text,
        config,
        recording,
        results: results.map((result) => ({ output: result.output, cut: 0, result })),
        cursor: null,
      };
      const content = values.csv ? traceCsv(recorded) : `${JSON.stringify(serializeTrace(recorded))}\n`;
      if (values.output === undefined) io.out(content);
      else writeResult(values.output, content, io);
      return results.every(({ ok }) => ok) ? Exit.Ok : Exit.Failed;
    } finally {
      sampler.stop();
      await backend.shutdown();
    }
  },
};
