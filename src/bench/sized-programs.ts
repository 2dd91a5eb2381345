/** Programs whose functions have a given number of instructions, for measuring compile times. */
import { mix, Random } from './programs.ts';

/** Instructions of a `segment`. */
const SEGMENT = 20;
const CALLS = 20;

/**
 * So many functions of about so many instructions each: loops over memory, one after the other, that branch on what they
 * load. `@main` calls each some times, so that it has a profile.
 */
export function sizedProgram(functions: number, instructions: number): string {
  const random = new Random(functions * 100_000 + instructions);
  const bodies = Array.from({ length: functions }, (_, f) => {
    const segments = Math.max(1, Math.round((instructions - 1) / SEGMENT));
    const text = Array.from({ length: segments }, (__, s) => segment(s, random)).join('');
    return `function @f${f}(%s0: i32) -> i32 {\nentry:\n    br loop0\n${text}    return %s${segments}\n}\n`;
  });
  const calls = bodies.map((_, f) => `    %r${f}: i32 = call @f${f}(%n)\n`);
  return `; run: @main()

global @words: [i32; 1024]

${bodies.join('\n')}
function @main() -> i32 {
entry:
    br loop
loop:
    %n: i32 = phi [0, entry], [%n2, loop]
${calls.join('')}    %n2: i32 = add %n, 1
    %more: bool = lt %n2, ${CALLS}
    brcond %more, loop, done
done:
    return %r0
}
`;
}

/** From `%sS`, in the block that branches to `loopS`, to `%sS+1`, in the block `doneS`. */
function segment(s: number, random: Random): string {
  const before = s === 0 ? 'entry' : `done${s - 1}`;
  const odd = mix(random, 'i32', `%v${s}`, `%loaded${s}`, 3);
  const branch = s === 0 ? '' : `    br loop${s}\n`;
  return `${branch}loop${s}:
    %i${s}: i32 = phi [0, ${before}], [%j${s}, join${s}]
    %t${s}: i32 = phi [%s${s}, ${before}], [%u${s}, join${s}]
    %at${s}: i32 = and %t${s}, 1023
    %p${s}: *i32 = gep @words, [0, %at${s}]
    %loaded${s}: i32 = load %p${s}
    %v${s}: i32 = xor %t${s}, %loaded${s}
    %low${s}: i32 = and %v${s}, ${2 ** random.next(4)}
    %odd${s}: bool = ne %low${s}, 0
    brcond %odd${s}, odd${s}, join${s}
odd${s}:
${odd.text}    store ${odd.value}, %p${s}
    br join${s}
join${s}:
    %u${s}: i32 = phi [%v${s}, loop${s}], [${odd.value}, odd${s}]
    %j${s}: i32 = add %i${s}, 1
    %more${s}: bool = lt %j${s}, ${2 + random.next(6)}
    brcond %more${s}, loop${s}, done${s}
done${s}:
    %s${s + 1}: i32 = add %u${s}, ${1 + random.next(1000)}
`;
}
