import type { Content } from '../../archive/record.ts';
import { noStem } from '../../search/words/stem.ts';
import { openStem } from '../../search/words/stemmers.ts';
import { type NameStem, withCases } from './case-forms.ts';

/**
 * Loads the stemmers, with tables of endings, by which inflected forms of names are recognized. English is left out: its names have only the
 * endings of plural and genitive, and its stemmer would take Hunting for a form of Hunt.
 *
 * @param languages BCP 47 codes
 */
export async function openStems(languages: readonly string[]): Promise<NameStem[]> {
  const codes = new Set(languages.map((language) => language.toLowerCase().split('-')[0]!));
  codes.delete('en');
  const stems = await Promise.all([...codes].map(async (code) => withCases(await openStem(code), code)));
  return stems.filter((stem) => stem !== noStem);
}

/** Loads the stemmers of the languages of a content. */
export function stemsOfContent({ site, articles }: Pick<Content, 'site' | 'articles'>): Promise<NameStem[]> {
  return openStems([site.language, ...articles.flatMap(({ data }) => data.language ?? [])]);
}
