import type { Lexicon } from '../../../archive/lexicon.ts';
import type { Steps } from '../../../archive/steps.ts';
import type { NameReview } from '../../../authority/naming/name-review.ts';
import type { FindingEvent } from '../../api/events.ts';
import type { ContentState } from '../content/state/content-state.ts';
import { driveSteps, sliceMilliseconds } from '../content/state/drive-steps.ts';
import { WaitingNames } from './waiting-names.ts';

/** Articles are searched in this many rounds of evenly spread articles, so that frequent names appear early. */
const rounds = 16;
const sayEveryMilliseconds = 500;

interface FinderSettings {
  readonly emit: (event: FindingEvent) => void;
  readonly rest: () => Promise<void>;
}

/** Finds names in all undecided articles in the background, and updates them after each change. */
export class NameFinder {
  readonly waiting = new WaitingNames();
  readonly #state: ContentState;
  readonly #settings: FinderSettings;
  /** The articles to search, in order. */
  #queue: string[] = [];
  /** Articles affected by a change, which are searched first. */
  readonly #touched = new Set<string>();
  #isRunning = false;
  #isSaving = false;
  #isStopped = false;
  #saidAt = 0;

  constructor(state: ContentState, settings: FinderSettings) {
    this.#state = state;
    this.#settings = settings;
  }

  /** Starts or restarts searching all undecided articles. */
  start(): void {
    const articles = this.#state.review.undecided();
    this.#queue = Array.from({ length: rounds }, (_, round) =>
      articles.filter((__, index) => index % rounds === round),
    ).flat();
    this.#state.review.beginRound();
    void this.#run();
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Searches articles again whose proposals have changed. */
  lookAgain(articles: Iterable<string>): void {
    for (const id of articles) this.#touched.add(id);
    void this.#run();
  }

  /**
   * Searches articles again whose proposals a change may affect: those whose files have changed, and those that contain the
   * names of a changed record, or words whose refusal everywhere was added or removed.
   */
  follow(before: NameReview, files: readonly string[]): void {
    const changed = new Set(files);
    const { opened, decided, lexicon } = this.#state.review;
    const ids = opened.content.articles.filter(({ file }) => changed.has(file)).map(({ id }) => id as string);
    const reviewed = files.flatMap((file) => /\/review\/([^/]+)\.yaml$/.exec(file)?.[1] ?? []);
    const namesOf = ({ record }: Lexicon) =>
      [...record.values()]
        .filter(({ file }) => changed.has(file))
        .flatMap(({ data }) => [data.name, ...data.aliases]);
    const words = [
      ...differing(namesOf(lexicon), namesOf(before.lexicon)),
      ...differing(decided.everywhere, before.decided.everywhere),
    ];
    this.lookAgain([...ids, ...reviewed]);
    if (words.length > 0)
      void driveSteps(this.#articlesWith(words), this.#settings.rest).then((found) => this.lookAgain(found));
  }

  /** Finds the articles that contain one of some words, an article in each step. */
  *#articlesWith(words: readonly string[]): Steps<string[]> {
    const found: string[] = [];
    for (const { record, passages } of this.#state.review.texts.values()) {
      if (passages.some(({ text }) => words.some((word) => text.includes(word)))) found.push(record.id);
      yield;
    }
    return found;
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    for (let next = this.#next(); next !== undefined && !this.#isStopped; next = this.#next()) {
      const until = performance.now() + sliceMilliseconds;
      for (let article = next as string | undefined; article !== undefined; article = this.#next()) {
        this.#look(article);
        if (performance.now() >= until) break;
      }
      if (performance.now() >= this.#saidAt + sayEveryMilliseconds) this.#say();
      await this.#settings.rest();
    }
    this.#isRunning = false;
    this.#say();
    await this.#save();
  }

  /** Stores results, one save at a time; results found during a save are stored with the next. */
  async #save(): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    await driveSteps(this.#state.review.saveRound(this.#isStopped), this.#settings.rest);
    this.#isSaving = false;
  }

  #next(): string | undefined {
    const [touched] = this.#touched;
    if (touched === undefined) return this.#queue.shift();
    this.#touched.delete(touched);
    return touched;
  }

  #look(article: string): void {
    const { review } = this.#state;
    const decided = review.countMentions(article);
    if (!review.texts.has(article) || review.decided.isReviewed(article))
      this.waiting.delete(article, decided);
    else this.waiting.set(article, review.propose(article), decided);
  }

  #say(): void {
    this.#saidAt = performance.now();
    const { waiting } = this;
    const { done, of } = searchProgress(waiting.articles, [...this.#queue, ...this.#touched], (article) =>
      Boolean(waiting.proposalsOf(article)),
    );
    this.#settings.emit({
      type: 'finding',
      done,
      of,
      names: waiting.size,
      version: waiting.version,
    });
  }
}

/**
 * Returns how many articles are searched, and of how many, each counted once: one that is searched again is left.
 *
 * @param left the articles to search, in which some may be twice
 */
export function searchProgress(
  searched: number,
  left: Iterable<string>,
  isSearched: (article: string) => boolean,
): { readonly done: number; readonly of: number } {
  const all = new Set(left);
  const again = [...all].filter(isSearched).length;
  return { done: searched - again, of: searched - again + all.size };
}

/** Returns the items that only one of two lists has. */
function differing(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((one) => !b.includes(one)), ...b.filter((one) => !a.includes(one))];
}
