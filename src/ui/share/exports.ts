/** What can be saved as a file. Each says on the page when it can't be. */
import { notifications } from '@mantine/notifications';
import { type CompiledTier, TIER_NAMES } from '../../engine/tiering/config.ts';
import type { Stores } from '../store/stores.tsx';
import { download } from './download.ts';
import { type Extent, pngOf, SVG_OF_CANVAS, svgFile } from './image.ts';

/** The drawings of the page, by the `data-chart` that they are marked with. */
export type ChartId = 'call-counts' | 'timeline';

export function exportProgram({ workspace }: Pick<Stores, 'workspace'>): void {
  const { text, exampleId } = workspace.getState();
  download(`${exampleId ?? 'program'}.hir`, new Blob([text], { type: 'text/plain' }));
}

/**
 * A function's WebAssembly module in a tier: the one that it came in, the latest where it was compiled several times. Its
 * Tier 0 code, which came in one module with everybody else's, is in one of its own.
 */
export async function exportWasm({ session }: Pick<Stores, 'session'>, tier: CompiledTier): Promise<void> {
  const { recording, selected, code } = session.getState();
  const had = recording?.program.functions.filter(({ index }) => recording.tiersHad(index).includes(tier)) ?? [];
  const chosen = had.find(({ name }) => name === selected) ?? had[0];
  const found = chosen === undefined ? null : await code(chosen.index, tier);
  if (chosen === undefined || found === null) {
    sayNot(`No function has been in Tier ${tier} (${TIER_NAMES[tier]}) yet. Run the program first.`);
    return;
  }
  download(`${chosen.name}-t${tier}.wasm`, new Blob([found.bytes.slice()], { type: 'application/wasm' }));
}

export function chartIsShown(chart: ChartId): boolean {
  return drawingOf(chart) !== null;
}

export async function exportChart(chart: ChartId, format: 'svg' | 'png'): Promise<void> {
  const drawing = drawingOf(chart);
  try {
    const svg =
      drawing instanceof SVGSVGElement ? svgFile(drawing, wholeOf(drawing)) : drawing && SVG_OF_CANVAS.get(drawing)?.();
    if (svg === null || svg === undefined) return;
    download(`${chart}.${format}`, format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg));
  } catch (error) {
    sayNot(error instanceof Error ? error.message : String(error));
  }
}

/** With so many pixels above it as it says that a file shall have. */
function wholeOf(drawing: SVGSVGElement): Extent {
  const above = Number(drawing.dataset['above'] ?? 0);
  const { width, height } = drawing.getBoundingClientRect();
  return { left: 0, top: -above, width, height: height + above };
}

function drawingOf(chart: ChartId): SVGSVGElement | HTMLCanvasElement | null {
  return document.querySelector(`[data-chart="${chart}"] :is(svg, canvas)`);
}

function sayNot(message: string): void {
  notifications.show({ title: 'Nothing was exported', message, color: 'red' });
}
