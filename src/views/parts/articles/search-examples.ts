import type { Archive, Article } from '../../../archive/archive.ts';
import { fact } from '../../../shared/base/fact.ts';
import { paperName, printedLabels } from '../../../shared/base/printed-source.ts';
import { wordsOf as wordsFor } from '../../../shared/words/words-of.ts';
import type { SearchHelpKey } from '../../../shared/words/search-help.ts';

/** Example queries with the archive’s own words, names and dates. */
export type SearchExamples = Readonly<Partial<Record<SearchHelpKey, string | undefined>>>;

const minWordLength = 4;
const minPrefixLength = 5;
const nearWords = 5;
const plainWord = /^\p{L}+$/u;

/**
 * Creates an example for each feature of the query language. Each finds something, because it is built from
 * one article or from the most frequent entity or topic.
 */
export const searchExamples = fact('search examples', (archive): SearchExamples => {
  const subject = subjectOf(archive);
  if (!subject) return {};
  const { article, words, phrase } = subject;
  const [first, second] = words as [string, string];
  const other = otherWord(archive, article);
  const { data } = article;
  const [entity] = archive.entities.toSorted((a, b) => b.articles.length - a.articles.length);
  const [topic] = archive.topics.toSorted((a, b) => b.articles.length - a.articles.length);
  const month = /^\d{4}-\d\d/.exec(data.date.earliest)?.[0];
  const isDated = month !== undefined && data.date.earliest !== '0000-01-01';
  const byline = archive.articles.findLast((one) => one.data.byline[0]?.name)?.data.byline[0]?.name;
  const section = archive.articles.findLast((one) => one.data.section)?.data.section;
  const genre = archive.articles.findLast((one) => one.data.genre)?.data.genre;
  const source = archive.articles.findLast((one) => one.data.source?.publisher)?.data.source?.publisher;
  // Another article lists the same name, so it is like this one.
  const liked = archive.articles.findLast(({ data }) =>
    data.entities.some(({ id }) => (archive.entity.get(id)?.articles.length ?? 0) > 1),
  );
  const issue = archive.issues.at(-1);
  const [page] = issue?.articles.flatMap((printed) => printedLabels(issue, printed.article)) ?? [];
  const { fields } = wordsFor(archive.site).pages.searchHelp;
  const languages = new Set(archive.articles.map(({ language }) => language));
  const examples: Readonly<Record<SearchHelpKey, string | undefined>> = {
    words: `${first} ${second}`,
    phrase: `"${phrase}"`,
    near: `"${nearOf(article.data.title, words) ?? phrase}"~${nearWords}`,
    prefix: prefixOf(words),
    pattern: patternOf(words),
    exclude: other && `${first} -${other}`,
    either: other && `${first} OR ${other}`,
    group: other && `(${first} OR ${other}) ${second}`,
    title: `${fields.title}${first}`,
    entity: entity?.articles.length ? `${fields.entity}${valueOf(entity.data.name)}` : undefined,
    topic: topic?.articles.length ? `${fields.topic}${valueOf(topic.data.label)}` : undefined,
    from: isDated ? `${fields.from}${month} ${fields.to}${data.date.latest.slice(0, 7)}` : undefined,
    year: isDated ? `${fields.year}${month.slice(0, 4)}` : undefined,
    byline: byline && `${fields.byline}${valueOf(byline)}`,
    genre: genre && `${fields.genre}${genre}`,
    section: section && `${fields.section}${valueOf(section)}`,
    source: source && `${fields.source}${valueOf(source)}`,
    paper: issue && `${fields.paper}${valueOf(paperName(archive, issue.paper))}`,
    page: page && `${fields.page}${valueOf(page)}`,
    language: languages.size > 1 ? `${fields.language}${article.language}` : undefined,
    kind: `${fields.kind}article ${first}`,
    like: liked && `${fields.like}${liked.id}`,
  };
  return examples;
});

/** Returns the newest article whose title has three plain words in a row and at least two long words. */
function subjectOf({
  articles,
}: Archive): { article: Article; words: readonly string[]; phrase: string } | undefined {
  for (const article of articles.toReversed()) {
    const titleWords = article.data.title.split(/\s+/);
    const start = titleWords.findIndex((_, at) => titleWords.slice(at, at + 3).filter(isPlain).length === 3);
    const words = wordsOf(article.data.title);
    if (start >= 0 && words.length > 1)
      return { article, words, phrase: titleWords.slice(start, start + 3).join(' ') };
  }
  return undefined;
}

/** Returns a word from another article’s title that does not occur in this article. */
function otherWord({ articles }: Archive, article: Article): string | undefined {
  const text = textOf(article);
  for (const { data } of articles.toReversed()) {
    const found = wordsOf(data.title).find((word) => !text.includes(word.slice(0, minWordLength)));
    if (found) return found;
  }
  return undefined;
}

function textOf({ data, body }: Article): string {
  return [
    data.title,
    data.standfirst,
    data.dateline,
    data.section,
    ...body.blocks,
    ...body.headings.map(({ text }) => text),
  ]
    .join(' ')
    .toLowerCase();
}

/** Returns the distinct long words of a title, in lower case. */
function wordsOf(title: string): string[] {
  const words = title.split(/\s+/).filter((word) => isPlain(word) && word.length >= minWordLength);
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

function isPlain(word: string): boolean {
  return plainWord.test(word);
}

function prefixOf(words: readonly string[]): string | undefined {
  const longest = words.toSorted((a, b) => b.length - a.length)[0]!;
  return longest.length > minPrefixLength ? `${longest.slice(0, minPrefixLength)}*` : undefined;
}

/** Returns a word with a question mark for its third letter, in an alphabet of single letters. */
function patternOf(words: readonly string[]): string | undefined {
  const word = words.find((one) => /^[a-zа-яα-ω]+$/u.test(one));
  return word && `${word.slice(0, 2)}?${word.slice(3)}`;
}

/** Returns two long words that are near each other in a title, the second first; undefined if there are none. */
function nearOf(title: string, words: readonly string[]): string | undefined {
  const all = title.toLowerCase().split(/\s+/);
  const at = words.findIndex((word, index) => {
    const next = words[index + 1];
    return next !== undefined && all.indexOf(next) - all.indexOf(word) <= nearWords;
  });
  return at < 0 ? undefined : `${words[at + 1]} ${words[at]}`;
}

/** Returns a value in query syntax, quoted if necessary. */
function valueOf(text: string): string {
  return /^[\p{L}\p{N}]+$/u.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}
