import type { NamedValues } from '../text/catalog.ts';
import type { Problem } from './problem.ts';

/** Problems with the same cause, whether one or thousands. */
export interface ProblemGroup {
  /** The same in every language, if the problems have an id. */
  readonly key: string;
  /** The message they share, without the details if these differ. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Groups problems by cause: by their id, and by what they say if they have none. */
export class ProblemGroups {
  readonly #causes = new Map<string, Problem[]>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(problem: Problem): void {
    this.#count += 1;
    const key = keyOf(problem);
    const problems = this.#causes.get(key);
    if (problems) problems.push(problem);
    else this.#causes.set(key, [problem]);
  }

  /** Returns the groups, the most frequent cause first. */
  sorted(): ProblemGroup[] {
    return [...this.#causes]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([key, problems]) => ({ key, text: sharedText(problems), problems }));
  }
}

/** Returns what is equal for problems with the same cause: they say the same of other things. */
function keyOf({ id, values = {}, message, advice }: Problem): string {
  if (id === undefined) return `${causeOf(message)}\n${causeOf(advice)}`;
  const said = Object.entries(values).map(([name, value]) => (isChoice(name) ? value : value === undefined));
  return JSON.stringify([id, ...said]);
}

function sharedText(problems: readonly Problem[]): string {
  const [first] = problems;
  if (problems.every(({ message }) => message === first!.message)) return first!.message;
  if (first!.id === undefined) return causeOf(first!.message);
  return withoutValues(first!.message, first!.values ?? {}, problems);
}

/** Returns a message without the values that not all of some problems share, whatever the language. */
function withoutValues(message: string, values: NamedValues, problems: readonly Problem[]): string {
  const details = Object.entries(values)
    .filter(([name]) => !isChoice(name))
    .filter(([name, value]) => problems.some((one) => String(one.values?.[name]) !== String(value)))
    .flatMap(([, value]) =>
      Array.isArray(value) ? (value as readonly unknown[]).map(String) : [String(value)],
    )
    .filter((value) => value !== '')
    .toSorted((a, b) => b.length - a.length);
  return details.reduce((text, detail) => text.replaceAll(detail, '…'), message);
}

/** Whether a value chooses between sentences: see {@link NamedValues}. */
function isChoice(name: string): boolean {
  return name.startsWith('which');
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
