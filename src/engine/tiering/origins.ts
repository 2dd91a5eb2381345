/** From sites, as compile workers know places, to lines of the program's text. */
import { OWN_SITE } from '../../compiler/lower/function.ts';
import type { PassRecord } from '../../compiler/opt/pipeline.ts';
import type { LineMap } from '../../hir/diagnostics.ts';
import { type Func, locateSite, type Module } from '../../hir/module.ts';
import type { Opcode } from '../../hir/opcodes.ts';
import { type CodeOrigins, type InliningNote, OWN_CODE, UNKNOWN_ORIGIN } from '../api.ts';
import type { OptimizationTier } from './config.ts';

/** Ways and names, for which no code has to be: that there is none says nothing. */
const WITHOUT_CODE: ReadonlySet<Opcode> = new Set(['phi', 'br', 'return', 'unreachable']);

/** `sites` has the site of each line of the code of `func`. */
export function originsOf(
  sites: Int32Array,
  func: Func,
  { module, lines }: { module: Module; lines: LineMap },
): CodeOrigins {
  const known = new Map<number, number>([[OWN_SITE, OWN_CODE]]);
  const lineOf = (site: number): number => {
    let line = known.get(site);
    if (line === undefined) {
      const found = site < 0 ? null : locateSite(module, site);
      line = found === null ? UNKNOWN_ORIGIN : lines.position(found.instruction.span.start).line;
      known.set(site, line);
    }
    return line;
  };
  return { lines: sites.map(lineOf), absent: absentLines(func, new Set(sites), lines) };
}

const INLINING: ReadonlySet<string> = new Set(['inline', 'devirtualize']);
/** What it does to a call takes the call away, and is told; what it leaves to others is not. */
const LOOPING = 'tail-recursion';

/** What the optimiser said of calls while it made a function's code; what it said twice, once. */
export function inliningNotes(
  { functionIndex, tier, passes }: { functionIndex: number; tier: OptimizationTier; passes: readonly PassRecord[] },
  module: Module,
  lines: LineMap,
): InliningNote[] {
  const notes = new Map<string, InliningNote>();
  for (const { pass, remarks } of passes) {
    if (!INLINING.has(pass) && pass !== LOOPING) continue;
    for (const { kind, site, text } of remarks) {
      const found = site < 0 || (pass === LOOPING && kind === 'refused') ? null : locateSite(module, site);
      if (found === null) continue;
      const { payload, span } = found.instruction;
      const isDirect = payload?.kind === 'call' && payload.callee.kind === 'function' && pass !== LOOPING;
      const callee = isDirect ? payload.callee.name : null;
      const { line } = lines.position(span.start);
      notes.set(`${line} ${kind} ${text}`, { functionIndex, tier, kind, line, callee, text });
    }
  }
  return [...notes.values()];
}

function absentLines(func: Func, present: ReadonlySet<number>, lines: LineMap): number[] {
  const absent = new Set<number>();
  const kept = new Set<number>();
  for (const { instructions } of func.blocks) {
    for (const { op, site, span } of instructions) {
      if (present.has(site)) kept.add(lines.position(span.start).line);
      else if (!WITHOUT_CODE.has(op)) absent.add(lines.position(span.start).line);
    }
  }
  return [...absent].filter((line) => !kept.has(line)).sort((a, b) => a - b);
}
