import type { ArticleRecord } from '../../archive/record.ts';
import { sentenceAround, sentences } from '../../text/sentence.ts';
import { withoutMarkup } from '../../text/shingles.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { compareNewest } from '../../authority/open/uses.ts';
import type { Stem } from '../../search/words/stem.ts';
import { type FormFinder, formFinder } from '../forms/find-forms.ts';
import { formsOfRecord } from '../forms/withheld-forms.ts';

/** An article with the sentences that have a name. */
export interface ArticleWithName {
  readonly article: ArticleRecord;
  readonly sentences: readonly string[];
}

const maxSentences = 3;
const maxLength = 400;

/**
 * Finds all that an archive has about a person, an article in each step: the records with such a name, each another person, with
 * the articles that list it, and elsewhere the articles that have the name but list none of these records; all newest first.
 */
export function* findPerson(
  { content: { site, entities, articles } }: EditableContent,
  name: string,
  stems: readonly Stem[],
) {
  const asked = formFinder([name], stems);
  const found = entities
    .filter(({ data }) => [data.name, ...data.aliases].some((own) => isPartOf(own, name, asked)))
    .map((record) => {
      const { full, local } = formsOfRecord(record.data, [], site.language);
      return { record, finder: formFinder([...full, ...local], stems), articles: [] as ArticleWithName[] };
    });
  const elsewhere: ArticleWithName[] = [];
  for (const article of articles.toSorted(compareNewest)) {
    yield;
    const listed = new Set<string>([
      ...article.data.entities.map(({ id }) => id),
      ...article.data.byline.flatMap(({ entity }) => entity ?? []),
    ]);
    const named = found.filter(({ record }) => listed.has(record.id));
    for (const { finder, articles: own } of named)
      own.push({ article, sentences: sentencesWith(article, finder, site.language) });
    if (named.length > 0) continue;
    const told = sentencesWith(article, asked, site.language);
    if (told.length > 0) elsewhere.push({ article, sentences: told });
  }
  return { records: found.map(({ record, articles: own }) => ({ record, articles: own })), elsewhere };
}

/** Whether one of two names is the other or a part of it. */
function isPartOf(own: string, name: string, asked: FormFinder): boolean {
  return asked.find(own).length > 0 || formFinder([own]).find(name).length > 0;
}

/** Returns the first sentences of an article that have one of the forms; its title counts as one. */
function sentencesWith({ data, body }: ArticleRecord, finder: FormFinder, language: string): string[] {
  const found: string[] = [];
  const texts = [data.title, data.standfirst ?? '', ...withoutMarkup(body).split(/\n\s*\n/)];
  for (const text of texts) {
    const ranges = finder.find(text);
    if (ranges.length === 0) continue;
    const all = sentences(text, data.language ?? language, ranges);
    for (const range of ranges) {
      const around = sentenceAround(all, [range]);
      const sentence = text.slice(around.start, around.end).trim().slice(0, maxLength);
      if (!found.includes(sentence)) found.push(sentence);
      if (found.length === maxSentences) return found;
    }
  }
  return found;
}
