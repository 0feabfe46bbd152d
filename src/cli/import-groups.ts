import { type Problem, problemText } from '../archive/problem.ts';

/** Of problems with the same cause, so many are shown. */
const maxExamples = 10;

/** What is wrong for the same reason, in one place or in thousands. */
interface Cause {
  /** What they all say, without what they say it of. */
  readonly text: string;
  readonly problems: Problem[];
}

/** Gathers problems by their cause. */
export class ImportGroups {
  readonly #causes = new Map<string, Cause>();
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

  /** Whether {@link summary} leaves any of them out. */
  get isCut(): boolean {
    return [...this.#causes.values()].some(({ problems }) => problems.length > maxExamples);
  }

  /** The most frequent cause first: what it is, how often, what to do, and the first places. */
  summary(): string[] {
    return this.#sorted().map(({ text, problems }) => {
      const [first] = problems;
      if (problems.length === 1) return problemText(first!);
      const rest = problems.length - maxExamples;
      return [
        `${text} (${problems.length.toLocaleString('en')})`,
        `  ${first!.advice}`,
        ...problems.slice(0, maxExamples).map((problem) => `    ${exampleOf(problem, text)}`),
        ...(rest > 0 ? [`    and ${rest.toLocaleString('en')} more`] : []),
      ].join('\n');
    });
  }

  /** By cause: how often, and its words, those of the problem itself where there is one only. */
  counts(): (readonly [count: number, text: string])[] {
    return this.#sorted().map(({ text, problems }) => [
      problems.length,
      problems.length === 1 ? problems[0]!.message : text,
    ]);
  }

  /** All of them, by cause. */
  all(): string[] {
    return this.#sorted().flatMap(({ problems }) => problems.map(problemText));
  }

  #sorted(): Cause[] {
    return [...this.#causes.values()].toSorted((a, b) => b.problems.length - a.problems.length);
  }
}

/** A place, and what is said of it where that is not what is said of all. */
function exampleOf({ file, line, path, message }: Problem, text: string): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}${path ? `  ${path.join('.')}` : ''}`;
  return message === text ? place : `${place}  ${message}`;
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
