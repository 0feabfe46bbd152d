/** Work in steps, so that the caller can do other work between them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Runs all steps at once, and returns the result. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
