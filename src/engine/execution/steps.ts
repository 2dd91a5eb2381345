/** Work in steps: it yields what it needs next, and goes on with that once it is there. */

export type Steps<Result, Needed> = Generator<Needed | Promise<Needed>, Result, Needed>;

/** Does the steps of work that never has to wait. */
export function doAtOnce<Result, Needed>(work: Steps<Result, Needed>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next(step.value as Needed);
  return step.value;
}

/** Waits for what is needed. */
export async function doInTime<Result, Needed>(work: Steps<Result, Needed>): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    let needed: Needed;
    try {
      needed = await step.value;
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(needed);
  }
  return step.value;
}
