import type { Article } from '../../../archive/archive.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { fact } from '../../../shared/base/fact.ts';

/** A question that the archive answers with a page or two of articles: a name and a decade, or a topic and a year. */
export interface OpeningQuestion {
  /** The name or topic, isolated in its direction. */
  readonly subject: string;
  /** `196X` or `1962` */
  readonly period: string;
  readonly query: string;
  readonly count: number;
}

const minResults = 3;
const maxResults = 50;
/** A name, a topic, and another name. */
const maxQuestions = 3;

/** Returns up to three questions, each about another subject, that find 3 to 50 articles. */
export const openingQuestions = fact('opening questions', (archive): readonly OpeningQuestion[] => {
  const [first, second] = questionsOf(
    archive.entities.map(({ id, data, articles }) => ({ text: data.name, value: `entity:${id}`, articles })),
    decadeOf,
    2,
  );
  const topics = questionsOf(
    archive.topics.map(({ id, data, articles }) => ({ text: data.label, value: `topic:${id}`, articles })),
    (article) => periodOf(article, 4),
    1,
  );
  return [first, ...topics, second].flatMap((question) => question ?? []).slice(0, maxQuestions);
});

interface AskedSubject {
  readonly text: string;
  readonly value: string;
  readonly articles: readonly Article[];
}

/** Returns a question about each of the subjects with the most articles that have a fitting period. */
function questionsOf(
  subjects: readonly AskedSubject[],
  keyOf: (article: Article) => string | undefined,
  count: number,
): OpeningQuestion[] {
  const found: OpeningQuestion[] = [];
  for (const { text, value, articles } of subjects.toSorted(
    (a, b) => b.articles.length - a.articles.length,
  )) {
    const sizes = Map.groupBy(articles, keyOf);
    const fitting = [...sizes].flatMap(([period, members]) =>
      period !== undefined && members.length >= minResults && members.length <= maxResults
        ? [{ period, count: members.length }]
        : [],
    );
    // The fullest, of equal ones the latest.
    const best = fitting.toSorted((a, b) => b.count - a.count || (a.period < b.period ? 1 : -1))[0];
    if (best)
      found.push({
        subject: isolate(text),
        ...best,
        query: `${value} year:${best.period} kind:article`,
      });
    if (found.length === count) break;
  }
  return found;
}

function decadeOf(article: Article): string | undefined {
  const decade = periodOf(article, 3);
  return decade && `${decade}X`;
}

/** Returns the first digits of the year in which an article was published; undefined if they are not certain. */
function periodOf({ data }: Article, digits: number): string | undefined {
  const [first, last] = [data.date.earliest, data.date.latest].map((day) => day.slice(0, digits));
  return first === last && !first!.startsWith('-') ? first : undefined;
}
