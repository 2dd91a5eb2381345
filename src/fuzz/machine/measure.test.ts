/** What code of Tier 0 records for the optimiser. */
import { expect, test } from 'vitest';
import { CompileService } from '../../engine/compile/service.ts';
import { FuzzProgram } from './program.ts';
import { modeOf } from './service.ts';
import { Session } from './session.ts';

/** In 640 calls: %same is always 7, %wide always -2, %turns changes in every call, %late settles after 64 calls. */
const PROGRAM = `; run: @main() == 640
function @f(%same: i32, %wide: i64, %turns: bool) -> i32 {
entry:
    %d: i32 = div 7, %same
    %w: i64 = rem 1, %wide
    brcond %turns, yes, no
yes:
    return %d
no:
    return 1
}
function @g(%late: u8, %unused: i32) -> i32 {
entry:
    %d: u8 = div 0, %late
    return 0
}
function @main() -> i32 {
entry:
    br head
head:
    %i: i32 = phi [0, entry], [%i2, head]
    %s: i32 = phi [0, entry], [%s2, head]
    %odd: bool = trunc %i
    %r: i32 = call @f(7, -2, %odd)
    %early: bool = lt %i, 64
    %late: u8 = select %early, 1, 200
    %g: i32 = call @g(%late, 5)
    %s2: i32 = add %s, %r
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, 640
    brcond %more, head, done
done:
    return %s2
}
`;

test('parameters that decide something are looked at in an eighth of the first calls', () => {
  const options = { together: 1, blockProfiling: false, countInTier2: true, profiled: true };
  const program = FuzzProgram.of(PROGRAM, new CompileService(), options);
  const { calls, parameters } = Session.measure(program, modeOf('baseline'), () => {});
  expect(calls).toEqual([640, 640, 1]);
  const [same, wide, turns, late] = parameters;
  expect(parameters).toHaveLength(4);
  expect(same).toEqual({ func: 0, index: 0, value: 7n, calls: 81, others: 0 });
  expect(wide).toEqual({ func: 0, index: 1, value: BigInt.asUintN(64, -2n), calls: 81, others: 0 });
  expect(turns).toMatchObject({ func: 0, index: 2 });
  expect(turns?.calls).toBeLessThan(0.6 * ((turns?.calls ?? 0) + (turns?.others ?? 0)) + 1);
  // The first value was outnumbered, and made room.
  expect(late).toMatchObject({ func: 1, index: 0, value: 200n });
  expect(late?.calls).toBeGreaterThan(60);
});

/** One place calls @a, @b and @c in turns, 768 times in one call, and another one only @a, in 300 calls. */
const CALLS = `; run: @main() == 0
global @three: [fn() -> i32; 3] = [@a, @b, @c]
function @a() -> i32 {
entry:
    return 0
}
function @b() -> i32 {
entry:
    return 0
}
function @c() -> i32 {
entry:
    return 0
}
function @turns() -> i32 {
entry:
    br head
head:
    %i: i32 = phi [0, entry], [%i2, head]
    %k: i32 = rem %i, 3
    %p: *fn() -> i32 = gep @three, [0, %k]
    %f: fn() -> i32 = load %p
    %r: i32 = call_indirect %f()
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, 768
    brcond %more, head, done
done:
    return %r
}
function @same(%f: fn() -> i32) -> i32 {
entry:
    %r: i32 = call_indirect %f()
    return %r
}
function @main() -> i32 {
entry:
    %t: i32 = call @turns()
    br head
head:
    %i: i32 = phi [0, entry], [%i2, head]
    %r: i32 = call @same(@a)
    %i2: i32 = add %i, 1
    %more: bool = lt %i2, 300
    brcond %more, head, done
done:
    return %t
}
`;

test('targets are looked at in all phases of a cycle, in loops and from call to call', () => {
  const options = { together: 1, blockProfiling: false, countInTier2: true, profiled: true };
  const program = FuzzProgram.of(CALLS, new CompileService(), options);
  const { targets } = Session.measure(program, modeOf('baseline'), () => {});
  const [turns, same] = targets.map(({ seen, others }) => seen.map(({ calls }) => calls).concat(others));
  expect({ turns, same }).toEqual({ turns: [3, 3, 2, 0], same: [38, 0] });
});
