/** How a file of tests ended: `unended` if it was ended because it lasted too long. */
export type RunOutcome = 'passed' | 'failed' | 'unended';

/** One failure without a change may be that of a busy machine. */
const maxFailures = 2;

/** What all runners know of the tests: which of them fail without a change, and say nothing of one. */
export class SoundTests {
  readonly #isSound = new Map<string, boolean>();
  readonly #unended = new Set<string>();

  /** Whether a file of tests has failed without a change, and is left out from then on. */
  isLeftOut(path: string): boolean {
    return this.#isSound.get(path) === false;
  }

  /**
   * Whether a file of tests that failed passes without the change. It is run for that until it has passed once; one that has
   * not ended on a busy machine says nothing of this change, but is asked again at the next.
   *
   * @param runUnchanged runs it without the change
   */
  async isSound(path: string, runUnchanged: () => Promise<RunOutcome>): Promise<boolean> {
    for (let failures = 0; failures < maxFailures; failures += 1) {
      const known = this.#isSound.get(path);
      if (known !== undefined) return known;
      const outcome = await runUnchanged();
      if (outcome === 'passed') this.#isSound.set(path, true);
      if (outcome === 'unended') {
        this.#unended.add(path);
        return this.#isSound.get(path) ?? false;
      }
    }
    if (!this.#isSound.has(path)) this.#isSound.set(path, false);
    return this.#isSound.get(path)!;
  }

  /** Yields a line for each file of tests that was left out, always or once. */
  *remarks(): Generator<string> {
    for (const [path, isSound] of this.#isSound)
      if (!isSound) yield `${path} fails without a change, and was left out`;
    for (const path of this.#unended)
      yield `${path} did not end without a change, either, and was not asked of each`;
  }
}
