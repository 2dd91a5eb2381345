/** A control-flow graph with what was counted, as the pane shows it. */
import { edgeCounts } from '../../graph/frequency.ts';
import type { ControlFlow, FlowBlock } from '../../hir/analysis/flow.ts';
import { formatCount, plural } from '../common/format.ts';

export interface ShownEdge {
  readonly to: number;
  readonly when: string;
  readonly back: boolean;
  /** Null where the blocks' counts don't say it. */
  readonly count: number | null;
  /** 0 (never or unknown) to 1 (the most frequent edge), as `sharesOf` has it. */
  readonly share: number;
}

export interface ShownBlock {
  readonly block: FlowBlock;
  /** Of the block of the text whose work it does. */
  readonly count: number | null;
  /** 0 (never) to 1 (the hottest block), as `sharesOf` has it. */
  readonly heat: number;
  readonly edges: readonly ShownEdge[];
  /** How deep it is in loops; 0 outside of them. */
  readonly depth: number;
  readonly isHeader: boolean;
}

/** `counts` are by block of the text; null where nothing was counted. */
export function shownBlocks(flow: ControlFlow, counts: readonly number[] | null): ShownBlock[] {
  const own = flow.blocks.map(({ origin }) => (origin === null ? null : (counts?.[origin] ?? null)));
  // Counts are of the blocks of the text: where a pass has copied a block, they say nothing about edges.
  const edges = isAsWritten(flow) ? edgeCounts(flow, own) : [];
  const heat = sharesOf(own);
  const shares = sharesOf(edges.flat());
  let next = 0;
  return flow.blocks.map((block, b) => ({
    block,
    count: own[b] ?? null,
    heat: heat[b] ?? 0,
    edges: block.edges.map(({ to, when, back }, e) => {
      const share = edges.length === 0 ? 0 : (shares[next++] ?? 0);
      return { to, when, back, count: edges[b]?.[e] ?? null, share };
    }),
    depth: block.loop === null ? 0 : (flow.loops[block.loop]?.depth ?? 0),
    isHeader: flow.loops.some(({ header }) => header === b),
  }));
}

function isAsWritten({ blocks }: ControlFlow): boolean {
  return blocks.every(({ origin }, b) => origin === b);
}

/** The share of what was at all. */
const LEAST_SHARE = 0.1;

/**
 * Counts as shares of the greatest, by their cube roots: a half and a tenth of it look different, which they don't by
 * logarithms, and what is rare can still be told from what never was.
 */
export function sharesOf(counts: readonly (number | null)[]): number[] {
  const most = counts.reduce<number>((greatest, count) => Math.max(greatest, count ?? 0), 0);
  return counts.map((count) =>
    count === null || count === 0 ? 0 : LEAST_SHARE + (1 - LEAST_SHARE) * Math.cbrt(count / most),
  );
}

/** The block of the text that a line is in, or null. */
export function blockAt({ blocks }: ControlFlow, line: number | null): number | null {
  if (line === null) return null;
  const at = blocks.findLastIndex((block) => block.line !== null && block.line <= line && line <= (block.endLine ?? 0));
  return at === -1 ? null : at;
}

/** `head: ran 11 times; 3 instructions; line 5; to body if true (10 times), to done if false (1 time)` */
export function describe({ block, count, edges, depth, isHeader }: ShownBlock, blocks: readonly ShownBlock[]): string {
  const leads = edges.map(({ to, when, back, count: times }) => {
    const name = blocks[to]?.block.label ?? '';
    const taken = times === null ? '' : ` (${plural(times, 'time')})`;
    return `${back ? 'back ' : ''}to ${name}${when === '' ? '' : ` if ${when}`}${taken}`;
  });
  const parts = [
    count === null ? null : `ran ${plural(count, 'time')}`,
    plural(block.instructions, 'instruction'),
    isHeader ? `heads a loop of depth ${depth}` : depth > 0 ? `in a loop of depth ${depth}` : null,
    block.line === null ? null : `line ${block.line}`,
    leads.length === 0 ? 'ends the function' : leads.join(', '),
  ];
  return `${block.label}: ${parts.filter((part) => part !== null).join('; ')}`;
}

export function countText(count: number | null): string {
  return count === null ? '' : `${formatCount(count)}×`;
}

/** Where an arrow key leads from a block: along an edge, or to the next block of the row. */
export function neighbour(
  key: string,
  from: number,
  blocks: readonly ShownBlock[],
  places: readonly { readonly row: number; readonly column: number }[],
): number | null {
  const here = places[from];
  if (here === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return blocks[from]?.edges.find(({ back }) => !back)?.to ?? null;
    case 'ArrowUp': {
      const above = blocks.findIndex(({ edges }) => edges.some(({ to, back }) => to === from && !back));
      return above === -1 ? null : above;
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const sign = key === 'ArrowLeft' ? -1 : 1;
      const ahead = places
        .map(({ row, column }, b) => ({ b, row, distance: (column - here.column) * sign }))
        .filter(({ row, distance }) => row === here.row && distance > 0)
        .sort((p, q) => p.distance - q.distance);
      return ahead[0]?.b ?? null;
    }
    case 'Home':
      return 0;
    case 'End':
      return blocks.length - 1;
    default:
      return null;
  }
}
