import { inFigures } from '../../text/count-of.ts';
import type { IncomingArticle, IncomingProblem } from '../contract/incoming.ts';
import { warn } from '../contract/incoming.ts';
import { slug } from '../../text/slug.ts';
import { importProblem } from '../contract/import-problems.ts';

const maxListed = 40;
/** Fewer are no burden. */
const minRareNoted = 20;

/** Counts in how many articles of a batch each topic occurs, so that rare ones can be left out. */
export class TopicCounter {
  /** By the id it would have: the label as first written, and the number of articles. */
  readonly #topics = new Map<string, { readonly label: string; count: number }>();
  readonly #minArticles: number;

  constructor(minArticles: number) {
    this.#minArticles = minArticles;
  }

  add({ topics = [] }: IncomingArticle): void {
    const labels = new Map(topics.map(({ label }) => [slug(label), label]));
    for (const [key, label] of labels) {
      const known = this.#topics.get(key);
      if (known) known.count += 1;
      else this.#topics.set(key, { label, count: 1 });
    }
  }

  has(label: string): boolean {
    return (this.#topics.get(slug(label))?.count ?? 0) >= this.#minArticles;
  }

  /** Reports how many topics only one article has, if there are many: each becomes a page. */
  noteRare(): IncomingProblem[] {
    const once = [...this.#topics.values()].filter(({ count }) => count === 1).length;
    if (once < minRareNoted) return [];
    return [warn({ file: 'content' }, importProblem('topics-rare', { once, topics: this.#topics.size }))];
  }

  /**
   * Reports the topics that are left out, the most frequent first.
   *
   * @param isKnown returns whether the archive already has a topic; these are never left out
   */
  note(isKnown: (label: string) => boolean): IncomingProblem[] {
    const few = [...this.#topics.values()]
      .filter(({ label, count }) => count < this.#minArticles && !isKnown(label))
      .toSorted((a, b) => b.count - a.count);
    if (few.length === 0) return [];
    const listed = few.slice(0, maxListed).map(({ label, count }) => `${label} (${inFigures(count)})`);
    return [
      warn(
        { file: 'content' },
        importProblem('topics-omitted', {
          count: few.length,
          least: this.#minArticles,
          names: listed,
          more: Math.max(0, few.length - maxListed),
        }),
      ),
    ];
  }
}
