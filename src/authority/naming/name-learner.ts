import type { Lexicon } from '../../archive/lexicon.ts';
import { digestOf } from '../../files/value-cache.ts';
import { crossValidate, type Validation } from '../../recognition/learning/cross-validate.ts';
import { languageCode } from '../../recognition/learning/tick-levels.ts';
import { shares } from '../../recognition/learning/score.ts';
import type { Lesson } from '../../recognition/tagger/lesson.ts';
import { learnModel } from '../../recognition/tagger/learn-model.ts';
import type { Model } from '../../recognition/tagger/model.ts';
import { compareText } from '../../text/compare-text.ts';
import type { ArchiveCounts } from './archive-counts.ts';
import type { UntriedLanguages } from './article-proposals.ts';
import type { LanguageFaults } from './language-faults.ts';
import { type DecidedNames, lessonOf } from './decided-names.ts';
import { type MeasuredWay, type ModelStore, recognitionSource } from './model-store.ts';
import type { ArticleText } from './read-texts.ts';

/** With fewer decided articles, the rules alone are better. */
export const minLessons = 25;
/** More articles take longer without improving the result. */
const maxLessons = 400;
/** Cross-validation learns five times. */
const maxValidated = 200;
/** The minimum number of new names tried before their figures decide between rules and tagger. */
export const minFresh = 100;

/** The model in use, if any, and its digest. */
export interface CurrentModel {
  readonly model: Model | undefined;
  readonly digest: string;
}

const noModel: CurrentModel = { model: undefined, digest: '' };

/** It is measured again once the articles with decisions have grown by a quarter. */
const maxGrowth = 1.25;

/** Returns a model with what was measured; the same names are ticked only with both. */
function currentOf(model: Model, digest: string, { tickLevels }: MeasuredWay): CurrentModel {
  return { model: { ...model, tickLevels }, digest: `${digest} ${JSON.stringify(tickLevels)}` };
}

/** The quality of the model, and which method is used. */
export interface Learning {
  readonly lessons: number;
  /** Missing if there is too little to learn from. */
  readonly validation?: Validation;
  readonly uses: 'rules' | 'tagger';
}

/** What a model is learned from, and where it is stored. */
export interface LearnerParts {
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly lexicon: Lexicon;
  readonly decided: DecidedNames;
  readonly counts: ArchiveCounts;
  readonly store: ModelStore;
  readonly faults: LanguageFaults;
  /** Whether it uses the last model as it is, instead of learning again after new decisions. */
  readonly isFixed?: boolean;
  /** Receives the number of completed parts, and the total. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Learns a model from the decisions of the keeper when one is needed, and chooses between it and the rules.
 */
export class NameLearner {
  readonly #parts: LearnerParts;
  #current: CurrentModel | undefined;
  /** What was measured, where nothing is stored. */
  #measured: MeasuredWay | undefined;

  /** @param current the model to use until the next call of {@link learn} */
  constructor(parts: LearnerParts, current?: CurrentModel) {
    this.#parts = parts;
    this.#current = current;
  }

  /** Returns the model in use; it is loaded or learned at the first call. */
  current(): CurrentModel {
    this.#current ??= this.#make();
    return this.#current;
  }

  /** Returns the learner for changed content, with the same model. */
  reread(parts: LearnerParts): NameLearner {
    return new NameLearner(parts, this.#current);
  }

  /**
   * Returns in which of some languages no new name is ticked so far; undefined without a model, or if there are none.
   *
   * @param languages as BCP 47 codes
   */
  untried(languages: Iterable<string>): UntriedLanguages | undefined {
    const { model } = this.current();
    const measured = this.#parts.store.measured() ?? this.#measured;
    if (!model || !measured) return undefined;
    const codes = [...new Set([...languages].map(languageCode))]
      .filter((code) => model.tickLevels[code]?.fresh === undefined)
      .toSorted(compareText);
    const { texts, decided } = this.#parts;
    const lessons = [...texts.values()].filter((text) => decided.hasDecisions(text)).length;
    const next = Math.ceil(measured.lessons * maxGrowth);
    return codes.length === 0 ? undefined : { languages: codes, articles: Math.max(1, next - lessons) };
  }

  /** Uses the model that another process may have stored. */
  takeLatest(): void {
    this.#current = undefined;
  }

  /**
   * Learns from all decisions and measures the result by cross-validation. If the rules alone are better,
   * they are used until the next call.
   */
  learn(): Learning {
    this.#parts.faults.clear();
    const lessons = this.lessons();
    if (lessons.length < minLessons) {
      this.#current = noModel;
      return { lessons: lessons.length, uses: 'rules' };
    }
    const { validation, measured } = this.#measure(lessons);
    this.#current = undefined;
    this.current();
    return { lessons: lessons.length, validation, uses: measured.uses };
  }

  /** Measures rules and tagger by cross-validation, and stores what that shows. */
  #measure(lessons: readonly Lesson[]): { validation: Validation; measured: MeasuredWay } {
    const { counts, store, faults, onProgress } = this.#parts;
    const validation = faults.withoutFailing(lessons.slice(0, maxValidated), (left) =>
      crossValidate(
        left,
        (language) => counts.of(language),
        (done, of) => onProgress?.(done, of + 1),
      ),
    );
    // Names that recur would be found by any model that has learned them; what counts is the result on new
    // names, if there are enough.
    const { rules, tagger } = validation.fresh.rules.marked >= minFresh ? validation.fresh : validation;
    const measured: MeasuredWay = {
      lessons: lessons.length,
      uses: shares(tagger).f1 >= shares(rules).f1 ? 'tagger' : 'rules',
      tickLevels: validation.tickLevels,
      faults: faults.ofLearning,
    };
    store.keepMeasured(measured);
    this.#measured = measured;
    return { validation, measured };
  }

  /** Returns what can be learned from articles: fully decided ones first, then those with most names. */
  lessons(): Lesson[] {
    const { texts, decided, lexicon, faults } = this.#parts;
    return [...texts.values()]
      .filter((text) => decided.hasDecisions(text))
      .flatMap((text) =>
        faults.inArticle(text, () => [{ text, lesson: lessonOf(text, lexicon, decided) }], []),
      )
      .filter(({ lesson: { isReviewed, names } }) => isReviewed || names.length > 0)
      .toSorted(
        (a, b) =>
          Number(b.lesson.isReviewed) - Number(a.lesson.isReviewed) ||
          b.lesson.names.length - a.lesson.names.length ||
          compareText(a.text.record.id, b.text.record.id),
      )
      .slice(0, maxLessons)
      .map(({ lesson }) => lesson);
  }

  #make(): CurrentModel {
    const { counts, store, faults, isFixed, onProgress } = this.#parts;
    if (isFixed) {
      const [last, measured] = [store.last(), store.measured()];
      return last && measured?.uses === 'tagger' ? currentOf(last.model, last.digest, measured) : noModel;
    }
    const lessons = this.lessons();
    if (lessons.length < minLessons) return noModel;
    const kept = store.measured();
    faults.restore(kept?.faults ?? []);
    const isRecent = kept !== undefined && lessons.length < kept.lessons * maxGrowth;
    const measured = isRecent ? kept : this.#measure(lessons).measured;
    if (measured.uses === 'rules') return noModel;
    const digest = digestOf([
      recognitionSource(),
      counts.digest,
      ...lessons.map((lesson) => JSON.stringify(lesson)),
    ]);
    const stored = store.load(digest);
    if (stored) return currentOf(stored, digest, measured);
    onProgress?.(0, 1);
    const model = faults.withoutFailing(lessons, (left) =>
      left.length < minLessons ? undefined : learnModel(left, (language) => counts.of(language)),
    );
    onProgress?.(1, 1);
    if (!model) return noModel;
    store.keep(digest, model);
    store.keepMeasured({ ...measured, faults: faults.ofLearning });
    return currentOf(model, digest, measured);
  }
}
