import type { RunResult, TierEvent } from '../../engine/api.ts';
import { TieredBackend } from '../../engine/backend.ts';
import { OptimizationTier, type TieredConfig } from '../../engine/tiering/config.ts';
import * as host from '../../workers/node/spawn.ts';
import { type Command, choice, Exit, parseCommandLine, readProgram, UsageError, wholeNumber } from '../command.ts';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configuration, lazily } from '../configuration.ts';
import { diagnosticsText } from '../diagnostics-text.ts';
import { POLICY_HELP, POLICY_OPTION, policyFailed, readPolicy } from '../policy.ts';
import { eventText, functionsText, NOTHING_TO_RUN, resultText } from '../run-text.ts';

/** `auto`: functions are promoted while they run. The others: all stay in that tier. */
const MODES = ['auto', 'interpreter', 'baseline', 'standard', 'optimized'] as const;
type Mode = (typeof MODES)[number];

const FIXED_TIER = {
  interpreter: OptimizationTier.Interpreter,
  baseline: OptimizationTier.Baseline,
  standard: OptimizationTier.Standard,
  optimized: OptimizationTier.Optimized,
} as const satisfies Partial<Record<Mode, OptimizationTier>>;

const OPTIONS = {
  ...CONFIGURATION_OPTIONS,
  ...POLICY_OPTION,
  tier: { type: 'string', default: 'auto' },
  lazy: { type: 'string' },
  entry: { type: 'string' },
  args: { type: 'string' },
  calls: { type: 'string' },
  threads: { type: 'string' },
  events: { type: 'boolean', default: false },
  'force-osr': { type: 'boolean', default: false },
  'force-deopt': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export const run: Command = {
  help: `Usage: npm run --silent hir -- run FILE [OPTIONS]

Runs the program's run directives in order, on one memory: without any, @main() once.

${CONFIGURATION_HELP}
${POLICY_HELP}
  --tier NAME         auto (default): functions are promoted while they run;
                      interpreter: all functions are interpreted;
                      baseline, standard, optimized: all functions are compiled for that tier first, and stay in it
  --lazy N            functions start in the interpreter, and are compiled for Tier 0 at their Nth call
  --entry FUNCTION    runs this function in place of the directives,
    --args 1,2.5      with these arguments,
    --calls N         this often
  --threads N         in place of the program's own number of threads
  --events            also prints every step of every compile job
  --json              one JSON document: {"ok", "runs", "functions", "events", "statistics", "profileStatistics"} with
                      runs       {"entry", "args", "calls", "value", "trap", "expected", "ok", "ms", "output"}
                      functions  {"name", "tier", "calls"}
                      events     {"at", "function", "kind", "from", "to", "count", "reason", "compileMs", "bytes"}
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const mode = choice('tier', values.tier, MODES);
    if (values['force-osr'] || values['force-deopt'])
      throw new UsageError('OSR and deoptimization are not in this version');
    if (mode !== 'auto' && values.lazy !== undefined) throw new UsageError('--lazy goes with --tier auto');
    if (mode !== 'auto' && values.policy !== undefined) throw new UsageError('--policy goes with --tier auto');
    const config =
      mode === 'auto' ? lazily(values.lazy, configuration(values)) : stayingIn(FIXED_TIER[mode], configuration(values));
    const runs = requestedRuns(values);
    const threads = values.threads === undefined ? undefined : wholeNumber('threads', values.threads, 1, 64);
    const text = await readProgram(file, io);
    const policy = await readPolicy(values.policy, io);

    const events: TierEvent[] = [];
    const backend = new TieredBackend(config, host, {
      onEvents: (_, batch) => void events.push(...batch),
      onLog: (lines) => io.err(`${lines.join('\n')}\n`),
      onPolicyFailed: (problem) => io.err(`${policyFailed(problem)}\n`),
    });
    backend.setPolicy(policy);
    try {
      const compiled = await backend.compileModule(text, { ...(runs && { runs }), ...(threads && { threads }) });
      if (!compiled.ok) {
        const { diagnostics } = compiled;
        // The requested run stands behind the text.
        const ofRequest = runs && diagnostics.find(({ line }) => line > text.split('\n').length);
        if (ofRequest) throw new UsageError(`--entry: ${ofRequest.message}`);
        if (values.json) io.out(`${JSON.stringify({ ok: false, diagnostics })}\n`);
        else io.err(diagnosticsText(file, text, diagnostics));
        return Exit.Failed;
      }
      const { program } = compiled;
      if (program.runs.length === 0) throw new UsageError(NOTHING_TO_RUN);
      if (mode !== 'auto') await backend.optimizeAll(FIXED_TIER[mode]);

      const results: RunResult[] = [];
      for (let plan = 0; plan < program.runs.length; plan++) {
        const result = await backend.run(plan);
        results.push(result);
        if (!values.json) io.out(resultText(result));
      }
      // Short runs are over before their promotions are there: the report tells what the calls have led to.
      await backend.settle();
      const functions = backend.functionStatus();
      const ok = results.every((result) => result.ok);
      const statistics = backend.getStatistics().format();
      const profileStatistics = backend.getProfileStatistics().format();
      if (values.json) {
        const document = {
          ok,
          runs: results.map(resultJson),
          functions: functions.map(({ info, tier, count }) => ({ name: info.name, tier, calls: count })),
          events: events.map(eventJson),
          statistics,
          profileStatistics,
        };
        io.out(`${JSON.stringify(document)}\n`);
      } else {
        const steps = values.events ? `\n${events.map(eventText).join('')}` : '';
        io.out(`${steps}\n${functionsText(functions)}${profileStatistics}\n${statistics}\n`);
      }
      return ok ? Exit.Ok : Exit.Failed;
    } finally {
      await backend.shutdown();
    }
  },
};

/** A configuration in which nothing is promoted, and that has the interpreter exactly when that is the tier. */
function stayingIn(tier: OptimizationTier, config: TieredConfig): TieredConfig {
  const baselineThreshold = tier === OptimizationTier.Interpreter ? 1 : 0;
  return {
    ...config,
    profileConfig: { ...config.profileConfig, baselineThreshold },
    enableBackgroundOptimization: false,
  };
}

/** `--entry`, `--args` and `--calls` as the run directive that they stand for. */
function requestedRuns({ entry, args, calls }: { entry?: string; args?: string; calls?: string }): string[] | null {
  if (entry === undefined) {
    if (args !== undefined || calls !== undefined) throw new UsageError('--args and --calls go with --entry');
    return null;
  }
  const name = entry.replace(/^@/, '');
  if (!/^[\w.$]+$/.test(name)) throw new UsageError(`'${entry}' is no name of a function`);
  const times = calls === undefined ? 1 : wholeNumber('calls', calls, 1, 1e9);
  const list = (args ?? '').split(',').map((arg) => arg.trim());
  return [`@${name}(${list.join(', ')}) x ${times}`];
}

function resultJson({ entry, args, calls, value, trap, expected, ok, ms, output }: RunResult) {
  return { entry, args, calls, value, trap: trap?.message ?? null, expected, ok, ms, output };
}

function eventJson({ at, function: name, kind, from, to, count, reason, compileMs, bytes }: TierEvent) {
  return { at, function: name, kind, from, to, count, reason, compileMs, bytes };
}
