import { join } from 'node:path';
import { buildLexicon, type Lexicon } from '../../archive/lexicon.ts';
import { buildNameIndex, type NameIndex } from '../../archive/name-index.ts';
import type { Steps } from '../../archive/steps.ts';
import { digestOf, ValueCache } from '../../files/value-cache.ts';
import { findNames, type FoundName, readSentences } from '../../recognition/find-names.ts';
import { crossValidate, type Validation } from '../../recognition/learning/cross-validate.ts';
import { shares } from '../../recognition/learning/score.ts';
import { NameTrust } from '../../recognition/proposals/name-trust.ts';
import { type Proposal, proposeNames } from '../../recognition/proposals/propose-names.ts';
import type { Lesson } from '../../recognition/tagger/lesson.ts';
import { learnModel, type Model } from '../../recognition/tagger/model.ts';
import { type CaseCount, CaseCounter, type CaseCounts } from '../../recognition/text/case-counts.ts';
import { compareText } from '../../schema/date.ts';
import type { Ledger } from '../open/authority.ts';
import { Decided, lessonOf } from './decided.ts';
import { ModelStore, recognitionSource } from './model-store.ts';
import { type ArticleText, readTexts, rereadTexts } from './read-texts.ts';
import { TopicReview, type TopicSuggestion } from './topic-review.ts';

/** With fewer decided articles, the rules alone are better. */
export const minLessons = 25;
/** More articles take longer without improving the result. */
const maxLessons = 400;
/** Cross-validation learns five times. */
const maxValidated = 200;
/** So many new names must have been tried for their figures to decide between rules and tagger. */
export const minFresh = 100;
const noModel = { model: undefined, digest: '' };

export interface ReviewSettings {
  /** Where models and results are stored between runs, an absolute path; nothing is stored without it. */
  readonly cacheDir?: string;
  /** Whether it uses the last model as it is, instead of learning again after new decisions. */
  readonly isFixed?: boolean;
  /** Receives the current step, how much of it is done, and the total. */
  readonly onProgress?: (step: 'reading' | 'learning' | 'finding', done: number, of: number) => void;
}

/** The proposals for one article. */
export interface ArticleProposals {
  readonly article: string;
  readonly proposals: readonly Proposal[];
  readonly topics: readonly TopicSuggestion[];
}

/** The quality of the model, and which method is used. */
export interface Learning {
  readonly lessons: number;
  /** Missing if there is too little to learn from. */
  readonly validation?: Validation;
  readonly uses: 'rules' | 'tagger';
}

/**
 * Reviews the names of an archive: proposes names for its articles, and learns from decisions. It uses the content as
 * read; after a change, {@link NameReview.reread} returns a new review that keeps what is still valid.
 */
export class NameReview {
  readonly ledger: Ledger;
  readonly decided: Decided;
  readonly lexicon: Lexicon;
  /** The articles that are not withdrawn, by id. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly #settings: ReviewSettings;
  readonly #names: NameIndex;
  readonly #store: ModelStore;
  readonly #found: ValueCache<readonly FoundName[]>;
  readonly #topics: TopicReview;
  #counts: ReadonlyMap<string, CaseCounts> | undefined;
  #countsDigest = '';
  #trust: NameTrust | undefined;
  #model: { readonly model: Model | undefined; readonly digest: string } | undefined;

  constructor(ledger: Ledger, settings: ReviewSettings = {}, before?: NameReview) {
    const { content } = ledger;
    const articles = content.articles.filter(({ data }) => !data.withdrawn);
    this.ledger = ledger;
    this.#settings = settings;
    this.decided = new Decided(content);
    this.lexicon = buildLexicon(content.entities);
    this.#names = buildNameIndex(content.entities);
    this.texts = before
      ? rereadTexts(before.texts, articles, content.site.language)
      : readTexts(articles, content.site.language, this.#file('texts.jsonl'), (done) =>
          settings.onProgress?.('reading', done, articles.length),
        );
    this.#found = before ? before.#found : new ValueCache(this.#file('found.jsonl'));
    this.#topics = before
      ? before.#topics.reread(this.texts, content.topics)
      : new TopicReview(this.texts, content.topics, new ValueCache(this.#file('topics.jsonl')));
    this.#store = new ModelStore(settings.cacheDir);
    if (before) {
      this.#counts = before.#counts;
      this.#countsDigest = before.#countsDigest;
      this.#trust = before.#trust;
      this.#model = before.#model;
    }
  }

  /** Returns the review for changed content. The model stays the same until {@link learn} is called. */
  reread(ledger: Ledger): NameReview {
    return new NameReview(ledger, this.#settings, this);
  }

  /** Returns the articles with undecided names, by id. */
  undecided(): string[] {
    return [...this.texts.keys()].filter((id) => !this.decided.isReviewed(id)).toSorted(compareText);
  }

  /** Loads or learns the model, before the first proposal. */
  prepare(): void {
    this.#currentModel();
  }

  /** Uses the model that another process may have stored, if the settings allow it. */
  takeLatest(): void {
    this.#model = undefined;
    this.#trust = undefined;
  }

  /** Whether proposals come from a model, and not from the rules alone. */
  get hasModel(): boolean {
    return this.#currentModel().model !== undefined;
  }

  /** Proposes the undecided names of one article. */
  propose(article: string): Proposal[] {
    const text = this.texts.get(article);
    if (!text) return [];
    const { model, digest } = this.#currentModel();
    const counts = this.#countsOf(text.language);
    const found = this.#found.of(
      digestOf([recognitionSource(), text.digest, digest, this.#countsDigest]),
      () =>
        findNames(
          readSentences(
            text.passages.map((passage) => passage.text),
            text.language,
          ),
          text.language,
          counts,
          model,
        ),
    );
    return proposeNames(
      {
        passages: text.passages,
        listed: text.record.data.entities,
        found,
        refused: this.decided.refusedKeys(article),
      },
      { lexicon: this.lexicon, names: this.#names, trust: this.#trustOf(), hasModel: model !== undefined },
    );
  }

  /** Proposes topics for an article without topics, from similar articles; the broadest first. */
  proposeTopics(article: string): TopicSuggestion[] {
    return this.#topics.propose(article);
  }

  /** Proposes names and topics for many articles, and reports progress. */
  *proposeAll(articles: readonly string[] = this.undecided()): Generator<ArticleProposals> {
    let done = 0;
    try {
      for (const article of articles) {
        yield { article, proposals: this.propose(article), topics: this.proposeTopics(article) };
        done += 1;
        this.#settings.onProgress?.('finding', done, articles.length);
      }
    } finally {
      // Removes stored results of articles that no longer exist, if all articles were processed.
      this.save(done < this.undecided().length);
    }
  }

  /** Begins to propose names for all articles anew: the next whole save removes stored names that were not used since. */
  beginRound(): void {
    this.#found.beginRound();
  }

  /**
   * Stores the results for the next run.
   *
   * @param isPart whether only some of the articles were processed
   */
  save(isPart = true): void {
    this.#found.save(isPart);
    this.#topics.save(isPart);
  }

  /** Stores the names found in this round, in steps, and the topics. */
  *saveRound(isPart: boolean): Steps<void> {
    yield* this.#found.saveSteps(isPart);
    this.#topics.save(true);
  }

  /**
   * Learns from all decisions and measures the result by cross-validation. If the rules alone are better, they are used
   * until the next call.
   */
  learn(): Learning {
    const lessons = this.lessons();
    if (lessons.length < minLessons) {
      this.#model = noModel;
      this.#store.keepUses('tagger');
      return { lessons: lessons.length, uses: 'rules' };
    }
    const validation = crossValidate(
      lessons.slice(0, maxValidated),
      (language) => this.#countsOf(language),
      (done, of) => this.#settings.onProgress?.('learning', done, of + 1),
    );
    // Names that recur would be found by whoever learnt them; what counts is how it does on new ones, if there are enough.
    const { rules, tagger } = validation.fresh.rules.marked >= minFresh ? validation.fresh : validation;
    const uses = shares(tagger).f1 >= shares(rules).f1 ? 'tagger' : 'rules';
    this.#store.keepUses(uses);
    this.#model = undefined;
    this.#currentModel();
    return { lessons: lessons.length, validation, uses };
  }

  /** Returns what can be learnt from articles: fully decided ones first, then those with most names. */
  lessons(): Lesson[] {
    return [...this.texts.values()]
      .filter((text) => this.decided.hasDecisions(text))
      .map((text) => ({ text, lesson: lessonOf(text, this.lexicon, this.decided) }))
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

  #currentModel(): { readonly model: Model | undefined; readonly digest: string } {
    this.#model ??= this.#makeModel();
    return this.#model;
  }

  #makeModel(): { readonly model: Model | undefined; readonly digest: string } {
    if (this.#store.uses() === 'rules') return noModel;
    if (this.#settings.isFixed) return this.#store.last() ?? noModel;
    const lessons = this.lessons();
    if (lessons.length < minLessons) return noModel;
    this.#countsOf('');
    const digest = digestOf([
      recognitionSource(),
      this.#countsDigest,
      ...lessons.map((lesson) => JSON.stringify(lesson)),
    ]);
    const kept = this.#store.load(digest);
    if (kept) return { model: kept, digest };
    this.#settings.onProgress?.('learning', 0, 1);
    const model = learnModel(lessons, (language) => this.#countsOf(language));
    this.#settings.onProgress?.('learning', 1, 1);
    this.#store.keep(digest, model);
    return { model, digest };
  }

  #countsOf(language: string): CaseCounts {
    const base = language.split('-')[0]!;
    if (!this.#counts) {
      const kept = new ValueCache<readonly (readonly [string, readonly (readonly [string, CaseCount])[]])[]>(
        this.#file('counts.jsonl'),
      );
      const digest = digestOf([recognitionSource(), this.#textsDigest()]);
      const counted = kept.of(digest, () =>
        [...this.#count()].map(([code, counter]) => [code, [...counter.counts]]),
      );
      kept.save();
      this.#counts = new Map(counted.map(([code, counts]) => [code, new Map(counts)]));
      this.#countsDigest = digest;
    }
    return this.#counts.get(base) ?? new Map();
  }

  /** Counts the case of words in all articles, for each language. */
  #count(): Map<string, CaseCounter> {
    const counters = new Map<string, CaseCounter>();
    for (const { passages, language } of this.texts.values()) {
      const base = language.split('-')[0]!;
      const counter = counters.get(base) ?? new CaseCounter();
      counters.set(base, counter);
      counter.add(
        readSentences(
          passages.map(({ text }) => text),
          language,
        ),
      );
    }
    return counters;
  }

  #textsDigest(): string {
    return digestOf([...this.texts.values()].map(({ digest }) => digest));
  }

  #trustOf(): NameTrust {
    if (!this.#trust) {
      const language = this.ledger.content.site.language;
      this.#trust = new NameTrust(this.#countsOf(language));
      for (const { record, passages } of this.texts.values()) {
        if (this.decided.isReviewed(record.id)) this.#trust.add(passages, record.data.entities, this.lexicon);
      }
    }
    return this.#trust;
  }

  #file(name: string): string | undefined {
    const { cacheDir } = this.#settings;
    return cacheDir === undefined ? undefined : join(cacheDir, name);
  }
}
