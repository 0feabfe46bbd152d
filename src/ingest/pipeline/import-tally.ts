import { ProblemGroups } from '../../archive/problem-groups.ts';
import type { SourceFormat } from '../contract/reader.ts';
import type { BatchEvent } from './import-batch.ts';
import type { Outcome } from './import-event.ts';

/** A field of the sources that was not taken over. */
export interface LeftOutField {
  readonly name: string;
  /** How many articles have it. */
  readonly count: number;
  /** Of its longest value, in characters. */
  readonly longest: number;
}

/** Counts what an import does: what became of its articles, what was refused and why, what was left out. */
export class ImportTally {
  readonly outcomes = new Map<Outcome, number>();
  readonly formats = new Map<SourceFormat, number>();
  /** Why articles were left out as not published, and how many for each reason. */
  readonly unpublished = new Map<string, number>();
  readonly refusals = new ProblemGroups();
  readonly warnings = new ProblemGroups();
  readonly #unused = new Map<string, { count: number; longest: number }>();
  #records = 0;
  #nameless = 0;
  #isStopped = false;

  /** How many records were written for names and topics. */
  get records(): number {
    return this.#records;
  }

  /** How many of the articles that came in name nobody. */
  get nameless(): number {
    return this.#nameless;
  }

  /** Whether nothing more could be written. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** How many articles were read so far, whatever became of them. */
  get articles(): number {
    return [...this.outcomes.values()].reduce((total, count) => total + count, 0) + this.refusals.count;
  }

  /** The fields that were not taken over, the most frequent first. */
  get unused(): LeftOutField[] {
    return [...this.#unused]
      .map(([name, { count, longest }]) => ({ name, count, longest }))
      .toSorted((a, b) => b.count - a.count);
  }

  take(event: BatchEvent): void {
    switch (event.type) {
      case 'reading':
        increment(this.formats, event.format);
        return;
      case 'problem':
        (event.problem.severity === 'error' ? this.refusals : this.warnings).add(event.problem);
        return;
      case 'unused':
        for (const { name, length } of event.fields) {
          const known = this.#unused.get(name) ?? { count: 0, longest: 0 };
          this.#unused.set(name, { count: known.count + 1, longest: Math.max(known.longest, length) });
        }
        return;
      case 'outcome':
        increment(this.outcomes, event.outcome);
        this.#records += event.records;
        if (event.isNameless) this.#nameless += 1;
        if (event.reason !== undefined) increment(this.unpublished, event.reason);
        return;
      case 'stopped':
        this.#isStopped = true;
        return;
      default:
    }
  }
}

function increment<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
