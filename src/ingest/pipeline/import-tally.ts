import { ProblemGroups } from '../../archive/problem-groups.ts';
import type { SourceFormat } from '../contract/formats.ts';
import type { LeftOutReason, MarkType } from '../contract/left-out.ts';
import type { BatchEvent } from './import-batch.ts';
import type { Outcome } from './import-event.ts';

/** A field of the sources that was not imported. */
export interface UnimportedField {
  readonly name: string;
  /** The number of articles that have it. */
  readonly count: number;
  /** The length of its longest value, in characters. */
  readonly maxLength: number;
  /** How the first of its different values begin. */
  readonly samples: readonly string[];
}

/** Pages that were left out for the same reason. */
export interface LeftOutPages {
  readonly count: number;
  /** The addresses of the first ones. */
  readonly samples: readonly string[];
}

const maxSamples = 5;
const maxValueSamples = 2;
const maxWritten = 500;
/** The outcomes of articles whose files are written. */
const written: readonly Outcome[] = ['imported', 'draft', 'updated'];

/** Counts the outcomes of an import: articles, refusals with their causes, fields not imported. */
export class ImportTally {
  readonly outcomes = new Map<Outcome, number>();
  readonly formats = new Map<SourceFormat, number>();
  /** The number of unpublished articles left out, by reason. */
  readonly unpublished = new Map<string, number>();
  /** The pages of web archives that are no articles, by reason. */
  readonly leftOut = new Map<LeftOutReason, LeftOutPages>();
  /** The marks of other programs in texts, by type. */
  readonly marks = new Map<MarkType, number>();
  readonly refusals = new ProblemGroups();
  readonly warnings = new ProblemGroups();
  /** The files of the first articles that were written, or would be. */
  readonly written: string[] = [];
  readonly #unused = new Map<string, Omit<UnimportedField, 'name'>>();
  #records = 0;
  #nameless = 0;
  #webPictures = 0;
  #isStopped = false;

  /** The number of records created for names and topics. */
  get records(): number {
    return this.#records;
  }

  /** The number of imported articles that list no names. */
  get nameless(): number {
    return this.#nameless;
  }

  /** The number of articles with pictures that are on the web, and of which no file was given. */
  get webPictures(): number {
    return this.#webPictures;
  }

  /** Whether nothing more could be written. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** The number of articles read so far, whatever the outcome. */
  get articles(): number {
    return [...this.outcomes.values()].reduce((total, count) => total + count, 0) + this.refusals.count;
  }

  /** The fields that were not imported, the most frequent first. */
  get unused(): UnimportedField[] {
    return [...this.#unused]
      .map(([name, field]) => ({ name, ...field }))
      .toSorted((a, b) => b.count - a.count);
  }

  take(event: BatchEvent): void {
    switch (event.type) {
      case 'reading':
        increment(this.formats, event.format);
        return;
      case 'problem':
        if (event.problem.id === 'images-on-web') this.#webPictures += 1;
        (event.problem.severity === 'error' ? this.refusals : this.warnings).add(event.problem);
        return;
      case 'unused':
        for (const { name, length, sample } of event.fields) {
          const { count, maxLength, samples } = this.#unused.get(name) ?? {
            count: 0,
            maxLength: 0,
            samples: [],
          };
          const isSampled =
            sample !== undefined && samples.length < maxValueSamples && !samples.includes(sample);
          this.#unused.set(name, {
            count: count + 1,
            maxLength: Math.max(maxLength, length),
            samples: isSampled ? [...samples, sample] : samples,
          });
        }
        return;
      case 'marks':
        for (const [type, count] of event.counts) this.marks.set(type, (this.marks.get(type) ?? 0) + count);
        return;
      case 'outcome':
        increment(this.outcomes, event.outcome);
        if (event.file !== undefined && written.includes(event.outcome) && this.written.length < maxWritten)
          this.written.push(event.file);
        this.#records += event.records;
        if (event.isNameless) this.#nameless += 1;
        if (event.reason !== undefined) increment(this.unpublished, event.reason);
        return;
      case 'left-out': {
        const { count, samples } = this.leftOut.get(event.reason) ?? { count: 0, samples: [] };
        const isSampled = samples.length < maxSamples;
        this.leftOut.set(event.reason, {
          count: count + 1,
          samples: isSampled ? [...samples, event.address] : samples,
        });
        return;
      }
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
