import { inFigures } from '../../text/count-of.ts';
import type { IncomingArticle, IncomingProblem } from '../contract/incoming.ts';
import { warn } from '../contract/incoming.ts';
import { slug } from '../../text/slug.ts';

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
    return [
      warn(
        { file: 'content' },
        `${inFigures(once)} of ${inFigures(this.#topics.size)} new topics are in one article only.`,
        {
          advice: 'To leave them out, import only topics of at least 2 articles (--topics-from 2).',
          atDesk: 'To leave them out, import only new topics that at least 2 articles have.',
        },
      ),
    ];
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
    const more = few.length > maxListed ? ` and ${inFigures(few.length - maxListed)} others` : '';
    const [topics, were] = few.length === 1 ? ['topic', 'was'] : ['topics', 'were'];
    return [
      warn(
        { file: 'content' },
        `${inFigures(few.length)} ${topics} of fewer than ${this.#minArticles} articles ${were} left out: ${listed.join(', ')}${more}.`,
        {
          advice: 'To include one, create a record in content/topics, and import again with --update.',
          atDesk:
            'To include one, make a record of it under Records, tick “Update articles”, and import again.',
        },
      ),
    ];
  }
}
