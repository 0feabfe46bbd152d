import type { Content } from '../../archive/record.ts';
import { articlesOfDecision } from '../decisions/articles-of-decision.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { foldedLetters } from './letters/letter-table.ts';

/** What belongs to a decision. */
export interface DecisionScope {
  readonly decision: PrivateDecision;
  readonly articles: ReadonlySet<string>;
  /** The topics that only these articles have. */
  readonly topics: ReadonlySet<string>;
  /** Whether another record has the same name: then a name outside these articles may be that of others. */
  readonly hasNamesake: boolean;
  /** Whether an id is that of a record or an article that does not belong to it. */
  readonly isOther: (id: string) => boolean;
}

/** Returns what belongs to a decision, by the content as it is. */
export function scopeOf(decision: PrivateDecision, content: Content): DecisionScope {
  const articles = new Set<string>(articlesOfDecision(content, decision).map(({ id }) => id));
  const elsewhere = new Set<string>(
    content.articles.filter(({ id }) => !articles.has(id)).flatMap(({ data }) => data.topics),
  );
  const topics = new Set<string>(
    content.articles
      .filter(({ id }) => articles.has(id))
      .flatMap(({ data }) => data.topics)
      .filter((id) => !elsewhere.has(id)),
  );
  const full = new Set(decision.full.map(foldedLetters));
  const names = content.entities.flatMap(({ data }) => [data.name, ...data.aliases]);
  const others = new Set<string>([
    ...content.entities.map(({ id }) => id),
    ...content.topics.map(({ id }) => id).filter((id) => !topics.has(id)),
  ]);
  return {
    decision,
    articles,
    topics,
    hasNamesake: names.some((name) => full.has(foldedLetters(name))),
    isOther: (id) => others.has(id),
  };
}
