import type { Problem } from './problem.ts';

/** What is wrong for the same reason, in one place or in thousands. */
export interface ProblemGroup {
  /** What they all say, without what they say it of; of a single one, its own words. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Gathers problems by their cause. */
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

  /** The groups, the most frequent cause first. */
  sorted(): ProblemGroup[] {
    return [...this.#causes.values()]
      .toSorted((a, b) => b.problems.length - a.problems.length)
      .map(({ text, problems }) => ({ text: problems.length === 1 ? problems[0]!.message : text, problems }));
  }
}

/** What a problem says, without what it says it of. */
function causeOf(message: string): string {
  return (
    message
      // A list at the end is of each by itself.
      .replace(/: [^:]*$/, '.')
      .replace(/(?<!\w)\/?[^\s"]*\/[^\s",;]+|"[^"]*"|<[^>]*>|\d[\d.,]*/g, '…')
      .replace(/(…,? ?)+/g, '… ')
      .replace(/ and … more\b/g, '')
      .replace(/ {2,}/g, ' ')
      .replace(/ ([.,:;])/g, '$1')
      .trim()
  );
}
