import type { Steps } from '../../../../archive/steps.ts';

/** The longest time that other work of the thread has to wait. */
export const sliceMilliseconds = 20;

/** Runs work in steps, yielding to other work of the thread after each time slice. */
export async function driveSteps<Result>(steps: Steps<Result>, rest: () => Promise<void>): Promise<Result> {
  for (;;) {
    const until = performance.now() + sliceMilliseconds;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
    await rest();
  }
}
