import { expect, test } from 'vitest';
import { JobLog } from '../../telemetry/jobLog.ts';
import { layoutTimeline } from '../../telemetry/timeline.ts';
import { event, successfulJob } from '../../testing/tierEvents.ts';
import { drawTimeline, type Palette } from './draw.ts';
import { SvgPen } from './pen.ts';
import { placeLanes } from './scene.ts';

const palette: Palette = {
  ...{ surface: '#fff', sunken: '#eee', line: '#ddd', ink: '#111', faint: '#777', bad: '#b00' },
  ...{ accent: '#33c', accentSoft: '#eef' },
  tier: { [-1]: '#066', 0: '#555', 1: '#950', 2: '#a16' },
  tierSoft: { [-1]: '#dff', 0: '#eee', 1: '#fed', 2: '#fde' },
};

function svgOf(name: string): string {
  const log = new JobLog();
  log.add([
    ...successfulJob(10, { job: 1, to: 1, function: name }),
    event('requested', 50, { job: 2, to: 2 }),
    event('queued', 51, { job: 2, to: 2 }),
    event('failed', 60, { job: 2, to: 2 }),
  ]);
  const scene = placeLanes(layoutTimeline(log.jobs()), 200);
  const pen = new SvgPen();
  const size = { width: 800, height: scene.height };
  // From before the job to after it, so wide that there is room for its name.
  drawTimeline(pen, { scene, view: { start: 9, end: 16 }, size, now: 70, active: null, palette });
  return pen.file(size.width, size.height, palette.surface);
}

test('the timeline as a file has its lanes, jobs and marks, and needs nothing of the page', () => {
  const svg = svgOf('fib');
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="800"')).toBe(true);
  expect(svg).toContain('T1 @fib');
  expect(svg).toMatch(/<path d="M0,-5\.5[^"]*"[^>]* fill="#950"/);
  expect(svg).not.toMatch(/var\(|NaN|undefined|class=/);
  // What is clipped has its clip, and every group ends.
  for (const [, id] of svg.matchAll(/clip-path="url\(#(\w+)\)"/g)) expect(svg).toContain(`<clipPath id="${id}">`);
  expect(svg.match(/<g /g)?.length).toBe(svg.match(/<\/g>/g)?.length);
});

test('names with characters of XML are text in it', () => {
  expect(svgOf('a<b&c')).toContain('T1 @a&lt;b&amp;c');
});
