import type { Steps } from '../../../archive/steps.ts';

/** Other work of the thread waits no longer than this. */
export const sliceMilliseconds = 20;

/** Runs work in steps, and lets other work of the thread go first after each slice of time. */
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
