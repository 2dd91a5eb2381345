/** Control-flow graphs for tests and the benchmark. */
import { type ControlFlow, controlFlowOf } from '../hir/analysis/flow.ts';
import { parseModule } from '../hir/text/parse.ts';

/** `entry>a,b a>c b>c c`: blocks with their successors. */
export function flowOf(notation: string): ControlFlow {
  const body = notation.split(' ').map((part) => {
    const [label, targets] = part.split('>') as [string, string | undefined];
    const [first, ...rest] = targets?.split(',') ?? [];
    if (first === undefined) return `${label}:\n  return`;
    if (rest.length === 0) return `${label}:\n  br ${first}`;
    if (rest.length === 1) return `${label}:\n  brcond %c, ${first}, ${rest[0]}`;
    return `${label}:\n  switch %n, default ${first}, [${rest.map((to, i) => `${i} => ${to}`).join(', ')}]`;
  });
  const text = `function @f(%c: bool, %n: i32) -> void {\n${body.join('\n')}\n}\n`;
  const { module, diagnostics } = parseModule(text);
  const [func] = module.functions;
  if (func === undefined || diagnostics.length > 0) throw new Error(diagnostics[0]?.message ?? 'no function');
  return controlFlowOf(func, func, (offset) => text.slice(0, offset).split('\n').length);
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Nested loops, branches and a switch now and then, as programs have them. */
export function largeFlow(blockCount: number, seed = 1): ControlFlow {
  const next = random(seed);
  const label = (b: number) => `b${b}`;
  const parts = Array.from({ length: blockCount }, (_, b) => {
    if (b === blockCount - 1) return label(b);
    const targets = [b + 1];
    const kind = next();
    if (kind < 0.35) targets.push(Math.min(blockCount - 1, b + 2 + Math.floor(next() * 4)));
    else if (kind < 0.5) targets.push(Math.max(1, b - Math.floor(next() * 12)));
    else if (kind < 0.55) for (let i = 2; i < 8; i++) targets.push(Math.min(blockCount - 1, b + i));
    return `${label(b)}>${targets.map(label).join(',')}`;
  });
  return flowOf(parts.join(' '));
}
