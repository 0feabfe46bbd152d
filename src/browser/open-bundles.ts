import type { Pagefind } from './pagefind.ts';
import { openTables, type Tables } from './tables.ts';

/** The search index of one language. */
export interface Bundle {
  readonly language: string;
  /** How many articles and entities it has. */
  readonly documents: number;
  /** How many of them are articles: those with the numbers below. */
  readonly articles: number;
  readonly pagefind: Pagefind;
  readonly tables: Tables;
}

/**
 * Loads the search index. Each language comes with its own copy of Pagefind: merged into one, the words of all
 * would be stemmed by the rules of the first.
 *
 * @param folder `/pagefind/`
 * @throws {Error} where it cannot be loaded
 */
export async function openBundles(folder: string): Promise<Bundle[]> {
  const response = await fetch(`${folder}languages.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const languages = (await response.json()) as { language: string; documents: number; articles: number }[];
  return Promise.all(
    languages.map(async ({ language, documents, articles }) => {
      const own = `${folder}${language.toLowerCase()}/`;
      const [pagefind, tables] = await Promise.all([openPagefind(own), openTables(own)]);
      return { language, documents, articles, pagefind, tables };
    }),
  );
}

async function openPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // The documents' URLs begin with the archive's base already; an alias counts as much as a name.
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: { title: 5, also: 5 } } });
  await pagefind.init();
  return pagefind;
}
