/** The control-flow graph of a function as people look at it: names, places, loops; plain data that can be posted. */
import type { Block, Func, Instruction } from '../module.ts';
import { isTerminator } from '../opcodes.ts';
import { buildCfg } from './cfg.ts';
import { dominates, dominatorTree } from './dominators.ts';
import { findLoops } from './loops.ts';

export interface FlowEdge {
  /** Index of the block that it leads to. */
  readonly to: number;
  /** When it is taken: `true`, `false`, `3`, `default`; several with commas; empty where there is no choice. */
  readonly when: string;
  /** Leads to a block that dominates its own: it closes a loop. */
  readonly back: boolean;
}

export interface FlowBlock {
  /** Its own among the labels of the function. */
  readonly label: string;
  /** Line in the program's text; null for a block that no text stands for. */
  readonly line: number | null;
  /** Line of its last instruction. */
  readonly endLine: number | null;
  readonly instructions: number;
  readonly edges: readonly FlowEdge[];
  /** Index of the immediate dominator; null for the entry and for blocks that aren't reached. */
  readonly dominator: number | null;
  /** Index in `loops` of the innermost loop around it. */
  readonly loop: number | null;
  /** Index of the function's block, as written, whose work it does; null for a block of an inlined function. */
  readonly origin: number | null;
}

export interface FlowLoop {
  readonly header: number;
  readonly blocks: readonly number[];
  /** 1 for an outermost loop. */
  readonly depth: number;
}

export interface ControlFlow {
  /** In text order; the entry first. */
  readonly blocks: readonly FlowBlock[];
  /** Inner loops before the loops around them. */
  readonly loops: readonly FlowLoop[];
  /** Whether there are cycles that are no natural loops. */
  readonly irreducible: boolean;
}

/** `written` is the function as the text has it, which `func` may be an optimised copy of. */
export function controlFlowOf(
  func: Func,
  written: Func,
  lineOf: (offset: number) => number,
  labelOf: (block: Block) => string = ({ name }) => name,
): ControlFlow {
  const cfg = buildCfg(func);
  const dominators = dominatorTree(cfg);
  const nest = findLoops(func, cfg, dominators);
  const loopIndex = new Map(nest.loops.map((loop, i) => [loop, i]));
  const indexOf = new Map(func.blocks.map((block, i) => [block, i]));

  const lineAt = (instruction: Instruction | undefined): number | null =>
    instruction === undefined || instruction.span.end === 0 ? null : lineOf(instruction.span.start);
  const blocks = func.blocks.map((block, index): FlowBlock => {
    const { instructions, span, number } = block;
    const placed = instructions.filter((instruction) => instruction.span.end > 0);
    const origin = number - written.blockBase;
    const loop = nest.loopOf(block);
    return {
      label: labelOf(block),
      line: span.end > 0 ? lineOf(span.start) : lineAt(placed[0]),
      endLine: lineAt(placed.at(-1)),
      instructions: instructions.length,
      edges: edgesOf(block).map(({ to, when }) => {
        const target = indexOf.get(to) as number;
        return { to: target, when, back: dominates(dominators, target, index) };
      }),
      dominator: dominators.idom[index] === -1 ? null : (dominators.idom[index] as number),
      loop: loop === null ? null : (loopIndex.get(loop) as number),
      origin: origin >= 0 && origin < written.blocks.length ? origin : null,
    };
  });
  const loops = nest.loops.map(({ header, blocks: members, depth }) => ({
    header: indexOf.get(header) as number,
    blocks: members.map((block) => indexOf.get(block) as number),
    depth,
  }));
  return { blocks, loops, irreducible: nest.irreducible };
}

/** Distinct successors in the terminator's order. */
function edgesOf(block: Block): { to: Block; when: string }[] {
  const last = block.instructions.at(-1);
  if (last === undefined || !isTerminator(last.op)) return [];
  const when = conditionsOf(last);
  const edges = new Map<Block, string[]>();
  last.targets.forEach((target, i) => {
    const conditions = edges.get(target);
    if (conditions === undefined) edges.set(target, [when[i] as string]);
    else conditions.push(when[i] as string);
  });
  return [...edges].map(([to, conditions]) => ({ to, when: edges.size === 1 ? '' : conditions.join(', ') }));
}

/** When each target of a terminator is taken. */
function conditionsOf({ op, targets, payload }: Instruction): string[] {
  if (op === 'brcond') return ['true', 'false'];
  if (payload?.kind === 'switch') return ['default', ...payload.cases.map(({ value }) => String(value))];
  return targets.map(() => '');
}
