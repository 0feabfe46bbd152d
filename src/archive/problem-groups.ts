import type { Problem } from './problem.ts';

/** Problems with the same cause, whether one or thousands. */
export interface ProblemGroup {
  /** The message they share, without the details if these differ. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Groups problems by cause. */
export class ProblemGroups {
  readonly #causes = new Map<string, { readonly text: string; readonly problems: Problem[] }>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(problem: Problem): void {
    this.#count += 1;
    const key = `${causeOf(problem.message)}\n${causeOf(problem.advice)}`;
    const cause = this.#causes.get(key);
    if (cause) cause.problems.push(problem);
    else this.#causes.set(key, { text: causeOf(problem.message), problems: [problem] });
  }

  /** Returns the groups, the most frequent cause first. */
  sorted(): ProblemGroup[] {
    return [...this.#causes.values()]
      .toSorted((a, b) => b.problems.length - a.problems.length)
      .map(({ text, problems }) => {
        const [first] = problems;
        const areSame = problems.every(({ message }) => message === first!.message);
        return { text: areSame ? first!.message : text, problems };
      });
  }
}

/** Returns a message without the details that differ from one problem to the next. */
function causeOf(message: string): string {
  return (
    message
      // A list at the end differs for each problem.
      .replace(/: [^:]*$/, '.')
      .replace(/(?<![^\s",;])[^\s",;]*\/[^\s",;]+|"[^"]*"|<[^<>]*>|\d[\d.,]*/g, '…')
      .replace(/(…,? ?)+/g, '… ')
      .replace(/ and … more\b/g, '')
      .replace(/ {2,}/g, ' ')
      .replace(/ ([.,:;])/g, '$1')
      .trim()
  );
}
