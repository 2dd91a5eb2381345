import { type PlanInput, planProgram } from '../../abi/program.ts';
import { loadBinaryen } from '../../compiler/binaryen/load.ts';
import { moduleText } from '../../compiler/binaryen/text.ts';
import { NO_PROFILE, type Profile } from '../../compiler/opt/facts.ts';
import { type Member, optimizeMembers } from '../../compiler/opt/tiers.ts';
import { emitBaselineOf } from '../../compiler/tiers.ts';
import { CompileService } from '../../engine/compile/service.ts';
import { type TieredConfig, tierSettings } from '../../engine/tiering/config.ts';
import { FuzzProgram } from '../../fuzz/machine/program.ts';
import { modeOf } from '../../fuzz/machine/service.ts';
import { Session } from '../../fuzz/machine/session.ts';
import { LineMap, locateDiagnostics } from '../../hir/diagnostics.ts';
import { loadModule } from '../../hir/load.ts';
import { type Func, locateSite, type Module } from '../../hir/module.ts';
import { printFunction, printModule } from '../../hir/text/print.ts';
import { type Command, choice, Exit, parseCommandLine, readProgram, UsageError, writeResult } from '../command.ts';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configuration } from '../configuration.ts';
import { diagnosticsText } from '../diagnostics-text.ts';

const FORMS = ['wat', 'wasm', 'hir', 'passes'] as const;
const OPTIONS = {
  ...CONFIGURATION_OPTIONS,
  tier: { type: 'string', default: '0' },
  function: { type: 'string' },
  emit: { type: 'string', default: 'wat' },
  measured: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean', default: false },
} as const;

export const compile: Command = {
  help: `Usage: npm run --silent hir -- compile FILE [OPTIONS]

Prints the code of one tier as the engine would make it.

  --tier 0|1|2        default 0
  --function NAME     this function alone; with the speculative backend, and the functions it calls
  --emit FORM         ${FORMS.join(', ')}; default wat. hir is, for tiers 1 and 2, what the optimiser
                      leaves, and passes tells what each pass did and why
  --measured          runs the program in Tier 0 first, and gives what was counted to the optimiser
  -o, --output FILE   writes there in place of standard output
${CONFIGURATION_HELP}
  --json              {"ok", "functions", "code"} as one JSON document; wasm in base64
`,
  async run(args, io) {
    const { file, values } = parseCommandLine(args, OPTIONS);
    const config = configuration(values);
    const tier = Number(choice('tier', values.tier, ['0', '1', '2'])) as 0 | 1 | 2;
    const form = choice('emit', values.emit, FORMS);
    const text = await readProgram(file, io);
    const { module, diagnostics: found } = loadModule(text);
    if (module === null) {
      const diagnostics = locateDiagnostics(text, found);
      if (values.json) io.out(`${JSON.stringify({ ok: false, diagnostics })}\n`);
      else io.err(diagnosticsText(file, text, diagnostics));
      return Exit.Failed;
    }
    const functions = chooseFunctions(module, values.function);
    const profile = values.measured ? measure(text, config) : NO_PROFILE;
    const code =
      form === 'passes'
        ? passesText(text, optimized(module, functions, tier, config, profile), module)
        : form === 'hir'
          ? hirText(module, values.function === undefined ? null : functions, tier, config, profile)
          : await machineCode(text, module, functions, tier, config, form, profile);
    if (values.output !== undefined) writeResult(values.output, code, io);
    if (values.json) {
      const shown = typeof code === 'string' ? code : Buffer.from(code).toString('base64');
      io.out(`${JSON.stringify({ ok: true, functions: functions.map(({ name }) => name), code: shown })}\n`);
    } else if (values.output === undefined) io.out(code);
    return Exit.Ok;
  },
};

function chooseFunctions(module: Module, name: string | undefined): readonly Func[] {
  if (name === undefined) return module.functions;
  const func = module.function(name.replace(/^@/, ''));
  if (func === undefined) throw new UsageError(`the program has no function @${name.replace(/^@/, '')}`);
  return [func];
}

/** As the program has it; of the higher tiers, as the optimiser leaves it. */
function hirText(
  module: Module,
  functions: readonly Func[] | null,
  tier: 0 | 1 | 2,
  config: TieredConfig,
  profile: Profile,
): string {
  if (tier === 0)
    return functions === null ? printModule(module) : functions.map((func) => printFunction(func)).join('\n');
  const members = optimized(module, functions ?? module.functions, tier, config, profile);
  return members.map(({ func }) => printFunction(func)).join('\n');
}

function optimized(
  module: Module,
  functions: readonly Func[],
  tier: 0 | 1 | 2,
  config: TieredConfig,
  profile: Profile,
): readonly Member[] {
  if (tier === 0) return [];
  const plan = planProgram(module, planInput(module, config));
  const counts = tier === 1 || config.profileConfig.countInTier2;
  const strategy = tier === 1 ? 'standard' : config.tier2Backend === 'speculative' ? 'cluster' : 'alone';
  return optimizeMembers(strategy, functions, { module, plan, profile, counts });
}

/** What each pass did, and why it didn't. */
function passesText(text: string, members: readonly Member[], module: Module): string {
  const lines = new LineMap(text);
  const place = (site: number) => {
    const found = site < 0 ? null : locateSite(module, site);
    return found === null ? '' : `line ${lines.position(found.instruction.span.start).line}: `;
  };
  const parts = members.map(({ original, reason, records }) => {
    const passes = records.flatMap(({ pass, before, after, ms, remarks }) => [
      `  ${pass.padEnd(18)} ${String(before).padStart(6)} → ${String(after).padEnd(6)} ${ms.toFixed(2)} ms`,
      ...remarks.map(({ kind, site, text: said }) => `    ${kind === 'done' ? '+' : '-'} ${place(site)}${said}`),
    ]);
    return [`@${original.name}${reason === '' ? '' : ` (${reason})`}`, ...passes].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** What the program's runs count in Tier 0. */
function measure(text: string, { profileConfig }: TieredConfig): Profile {
  const { enableBlockProfiling: blockProfiling, countInTier2 } = profileConfig;
  const options = { together: 1, blockProfiling, countInTier2, profiled: true };
  return Session.measure(FuzzProgram.of(text, new CompileService(), options), modeOf('baseline'), () => {});
}

function planInput(module: Module, { profileConfig }: TieredConfig): PlanInput {
  const { enableBlockProfiling, sampleRate } = profileConfig;
  return { threads: module.threads, blockProfiling: enableBlockProfiling, sampleRate };
}

async function machineCode(
  text: string,
  module: Module,
  functions: readonly Func[],
  tier: 0 | 1 | 2,
  config: TieredConfig,
  form: 'wat' | 'wasm',
  profile: Profile,
): Promise<string | Uint8Array> {
  const plan = planInput(module, config);
  const settings = tierSettings(config);
  let bytes: Uint8Array;
  if (tier === 0) {
    ({ bytes } = emitBaselineOf(planProgram(module, plan), settings, functions, 0));
  } else {
    const service = new CompileService();
    service.loadProgram({ id: 0, text, plan, settings });
    const indices = functions.map(({ index }) => index);
    const job = {
      program: 0,
      functions: indices,
      tier,
      backend: config.tier2Backend,
      profile,
      moduleNumber: 1,
    };
    ({ bytes } = await service.compile(job));
  }
  return form === 'wasm' ? bytes : moduleText(await loadBinaryen(), bytes, null);
}
