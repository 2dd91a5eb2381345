/** From a trap, as a thread saw it, to the place in the program's text. */
import type { TrapTable } from '../../compiler/lower/module.ts';
import { LineMap } from '../../hir/diagnostics.ts';
import { locateSite, type Module } from '../../hir/module.ts';
import type { TrapInfo } from '../api.ts';
import type { RawTrap } from '../execution/trap.ts';

export interface TrapSources {
  readonly module: Module;
  readonly text: string;
  /** Trapping instructions by module number. */
  readonly traps: ReadonlyMap<number, TrapTable>;
}

/** Where only the function is known, its start stands for the place. */
export function locateTrap(trap: RawTrap, { module, text, traps }: TrapSources): TrapInfo {
  const lines = new LineMap(text);
  const site = trap.site ?? siteAt(traps, trap);
  const place = site === null ? null : locateSite(module, site);
  if (place !== null) {
    return {
      message: trap.message,
      function: place.func.name,
      block: place.block.name,
      line: lines.position(place.instruction.span.start).line,
    };
  }
  const func = trap.function === null ? undefined : module.function(trap.function);
  return {
    message: trap.message,
    function: func?.name ?? null,
    block: func?.blocks[0]?.name ?? null,
    line: func === undefined ? null : lines.position(func.nameSpan.start).line,
  };
}

/** The site of a trap that the engine raised itself. */
function siteAt(traps: ReadonlyMap<number, TrapTable>, { module, offset }: RawTrap): number | null {
  const table = module === null ? undefined : traps.get(module);
  if (table === undefined || offset === null) return null;
  let low = 0;
  let high = table.offsets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = table.offsets[middle] as number;
    if (at === offset) return table.sites[middle] as number;
    if (at < offset) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
