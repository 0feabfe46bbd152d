import { join } from 'node:path';
import { findMentions } from '../../archive/find-mentions.ts';
import { buildLexicon, type Lexicon } from '../../archive/lexicon.ts';
import { buildNameIndex, type NameIndex } from '../../archive/name-index.ts';
import type { Problem } from '../../archive/problem.ts';
import type { Steps } from '../../archive/steps.ts';
import { digestOf, ValueCache } from '../../files/value-cache.ts';
import { findNames, type FoundName, readSentences } from '../../recognition/find-names.ts';
import { type DecidedKinds, decidedKinds } from '../../recognition/proposals/decided-kinds.ts';
import { NameTrust } from '../../recognition/proposals/name-trust.ts';
import { type Proposal, proposeNames } from '../../recognition/proposals/propose-names.ts';
import type { Lesson } from '../../recognition/tagger/lesson.ts';
import { compareText } from '../../text/compare-text.ts';
import { hasRules } from '../../recognition/rules/rules-for.ts';
import { recordsWithInitials } from '../duplicates/variant-index.ts';
import { type EditableContent, unreadFiles } from '../open/authority.ts';
import type { ArticleProposals, ReviewSummary, UntriedLanguages } from './article-proposals.ts';
import { ArchiveCounts } from './archive-counts.ts';
import { LanguageFaults } from './language-faults.ts';
import { DecidedNames } from './decided-names.ts';
import { ModelStore, recognitionSource } from './model-store.ts';
import { type Learning, NameLearner } from './name-learner.ts';
import { type ArticleText, readTexts, rereadTexts } from './read-texts.ts';
import { TopicReview, type TopicSuggestion } from './topic-review.ts';

/** Words are counted again once the archive has grown by more than this: after an import, for example. */
const maxGrowth = 1.1;

export interface ReviewSettings {
  /** Where models and results are stored between runs, an absolute path; nothing is stored without it. */
  readonly cacheDir?: string;
  /** Whether it uses the last model as it is, instead of learning again after new decisions. */
  readonly isFixed?: boolean;
  /** Receives the current step, how much of it is done, and the total. */
  /** Forms of names that are withheld: they are never proposed. */
  readonly withheld?: readonly string[];
  readonly onProgress?: (step: 'reading' | 'learning' | 'finding', done: number, of: number) => void;
}

/**
 * Reviews the names of an archive: proposes names for its articles, and learns from decisions. It uses the
 * content as read; after a change, {@link NameReview.reread} returns a new review that keeps what is still
 * valid.
 */
export class NameReview {
  readonly opened: EditableContent;
  readonly decided: DecidedNames;
  readonly lexicon: Lexicon;
  /** The articles that are not withdrawn, by id. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly #settings: ReviewSettings;
  readonly #names: NameIndex;
  readonly #kinds: DecidedKinds;
  readonly #found: ValueCache<readonly FoundName[]>;
  readonly #topics: TopicReview;
  readonly #counts: ArchiveCounts;
  readonly #learner: NameLearner;
  readonly #faults: LanguageFaults;
  #trust: NameTrust | undefined;

  constructor(opened: EditableContent, settings: ReviewSettings = {}, before?: NameReview) {
    const { content } = opened;
    const { onProgress, isFixed = false } = settings;
    const articles = content.articles.filter(({ data }) => !data.withdrawn);
    this.opened = opened;
    this.#faults = before ? before.#faults : new LanguageFaults();
    this.#settings = settings;
    this.decided = new DecidedNames(content, settings.withheld);
    this.lexicon = buildLexicon(content.entities);
    this.#names = buildNameIndex(content.entities);
    this.#kinds = decidedKinds(content.entities);
    this.texts = before
      ? rereadTexts(before.texts, articles, content.site.language)
      : readTexts(articles, content.site.language, this.#file('texts.jsonl'), (done) =>
          onProgress?.('reading', done, articles.length),
        );
    this.#found = before ? before.#found : new ValueCache(this.#file('found.jsonl'));
    this.#topics = before
      ? before.#topics.reread(this.texts, content.topics)
      : new TopicReview(this.texts, content.topics, new ValueCache(this.#file('topics.jsonl')));
    // One more or less article changes the counts little: they are not counted again.
    const kept = before && this.texts.size <= before.#counts.articles * maxGrowth ? before : undefined;
    this.#counts = kept
      ? kept.#counts
      : new ArchiveCounts(this.texts, this.#file('counts.jsonl'), this.#faults);
    const parts = {
      texts: this.texts,
      lexicon: this.lexicon,
      decided: this.decided,
      counts: this.#counts,
      store: new ModelStore(settings.cacheDir),
      faults: this.#faults,
      isFixed,
      onProgress: (done: number, of: number) => onProgress?.('learning', done, of),
    };
    this.#learner = before ? before.#learner.reread(parts) : new NameLearner(parts);
    this.#trust = kept ? kept.#trust : undefined;
  }

  /** Returns the review for changed content. The model stays the same until {@link learn} is called. */
  reread(opened: EditableContent): NameReview {
    return new NameReview(opened, this.#settings, this);
  }

  /** Whether words are counted as in another review, so that the same names are found. */
  hasCountsOf(other: NameReview): boolean {
    return this.#counts === other.#counts;
  }

  /** Returns the articles with undecided names, by id. */
  undecided(): string[] {
    return [...this.texts.keys()].filter((id) => !this.decided.isReviewed(id)).toSorted(compareText);
  }

  /** Loads or learns the model, before the first proposal. */
  prepare(): void {
    this.#learner.current();
  }

  /** Uses the model that another process may have stored, if the settings allow it. */
  takeLatest(): void {
    this.#learner.takeLatest();
    this.#trust = undefined;
  }

  /** Whether proposals come from a model, and not from the rules alone. */
  get hasModel(): boolean {
    return this.#learner.current().model !== undefined;
  }

  /** Returns in which languages of the archive that have rules no new name is ticked so far; see {@link NameLearner.untried}. */
  untried(): UntriedLanguages | undefined {
    const languages = [...this.texts.values()].map(({ language }) => language).filter(hasRules);
    return this.#learner.untried(languages);
  }

  /** Returns what is said about the review beside its proposals. */
  summary(): ReviewSummary {
    const untried = this.untried();
    const languages = Map.groupBy(
      [...this.texts.values()].filter(({ language }) => !hasRules(language)),
      ({ language }) => language,
    );
    return {
      articles: this.texts.size,
      reviewedArticles: this.texts.size - this.undecided().length,
      unreadFiles: unreadFiles(this.opened).length,
      hasModel: this.hasModel,
      withoutRules: [...languages]
        .map(([language, texts]) => [language, texts.length] as const)
        .toSorted(([a], [b]) => compareText(a, b)),
      ...(untried && { untried }),
    };
  }

  /** Returns a warning for each language in which names could not be learned or proposed so far; others are not concerned. */
  problems(): Problem[] {
    return this.#faults.problems(this.texts);
  }

  /** Learns from all decisions; see {@link NameLearner.learn}. */
  learn(): Learning {
    return this.#learner.learn();
  }

  /** Returns what can be learned from articles; see {@link NameLearner.lessons}. */
  lessons(): Lesson[] {
    return this.#learner.lessons();
  }

  /** Proposes the undecided names of one article. */
  propose(article: string): Proposal[] {
    const text = this.texts.get(article);
    return text ? this.#faults.inArticle(text, () => this.#proposalsFor(text), []) : [];
  }

  #proposalsFor(text: ArticleText): Proposal[] {
    const { id } = text.record;
    const proposals = proposeNames(
      {
        passages: text.passages,
        listed: text.record.data.entities,
        language: text.language,
        found: this.#findNames(text),
        refused: this.decided.refusedKeys(id),
      },
      {
        lexicon: this.lexicon,
        names: this.#names,
        kinds: this.#kinds,
        trust: this.#trustOf(),
        hasModel: this.hasModel,
      },
    );
    return proposals.map((proposal) => this.#withLikely(proposal));
  }

  /** Adds the one record for which an acronym that the article does not explain may stand. */
  #withLikely(proposal: Proposal): Proposal {
    const { words, kind, entity, candidates, fullName } = proposal;
    if (kind === 'person' || (entity ?? candidates ?? fullName) !== undefined) return proposal;
    const [likely, ...others] = recordsWithInitials(this.opened.content, words);
    return likely && others.length === 0 ? { ...proposal, likely: likely.id } : proposal;
  }

  /** Returns how often an article names the entities that it lists. */
  countMentions(article: string): number {
    const text = this.texts.get(article);
    if (!text) return 0;
    const { passages, record, language } = text;
    const count = () => findMentions(passages, record.data.entities, this.lexicon, language).length;
    return this.#faults.inArticle(text, count, 0);
  }

  #findNames({ passages, language, digest }: ArticleText): readonly FoundName[] {
    const current = this.#learner.current();
    return this.#found.of(digestOf([recognitionSource(), digest, current.digest, this.#counts.digest]), () =>
      findNames(
        readSentences(
          passages.map(({ text }) => text),
          language,
        ),
        language,
        this.#counts.of(language),
        current.model,
      ),
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

  /**
   * Begins to propose names for all articles anew: the next whole save removes stored names that were not
   * used since.
   */
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

  #trustOf(): NameTrust {
    if (!this.#trust) {
      this.#trust = new NameTrust(this.#counts.of(this.opened.content.site.language));
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
