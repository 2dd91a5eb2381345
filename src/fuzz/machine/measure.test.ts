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

test('parameters that decide something are looked at in eight of 64 calls', () => {
  const options = { together: 1, blockProfiling: false, countInTier2: true, profiled: true };
  const program = FuzzProgram.of(PROGRAM, new CompileService(), options);
  const { calls, parameters } = Session.measure(program, modeOf('baseline'), () => {});
  expect(calls).toEqual([640, 640, 1]);
  const [same, wide, turns, late] = parameters;
  expect(parameters).toHaveLength(4);
  expect(same).toEqual({ func: 0, index: 0, value: 7n, calls: 80, others: 0 });
  expect(wide).toEqual({ func: 0, index: 1, value: BigInt.asUintN(64, -2n), calls: 80, others: 0 });
  expect(turns).toMatchObject({ func: 0, index: 2 });
  expect(turns?.calls).toBeLessThan(0.6 * ((turns?.calls ?? 0) + (turns?.others ?? 0)) + 1);
  // The first value was outnumbered, and made room.
  expect(late).toMatchObject({ func: 1, index: 0, value: 200n });
  expect(late?.calls).toBeGreaterThan(60);
});
