import { parseHTML } from 'linkedom';
import { Finder } from '../../search/engine/finder.ts';
import { Lookup } from '../../search/engine/lookup.ts';
import { nameLookup, type NameLookup } from '../../search/engine/name-lookup.ts';
import { openIndex } from '../../search/engine/open-index.ts';
import type { NameRecord } from '../../shared/base/lookup-part.ts';
import { compareText } from '../../text/compare-text.ts';
import { refusedText } from '../source/http-source.ts';
import { knownPage, SiteFault, type SiteSource } from '../source/site-source.ts';
import { statedTerms } from './stated-terms.ts';

/** A published archive that is asked. */
export interface AskedSite {
  readonly title: string;
  /** The public address of its front, ending with `/`, wherever it is read. */
  readonly address: string;
  /** The language of its interface. */
  readonly language: string;
  /** What it states of its use, and that it refuses answers, if it does. */
  readonly terms: readonly string[];
  /** The number of files of earlier sentences. */
  readonly earlierParts: number;
  readonly finder: Finder;
  readonly names: NameLookup;
  /** @returns undefined if there is no such page */
  readPage(path: string): Promise<Document | undefined>;
  /** @returns undefined if there is no such file */
  readJson(path: string): Promise<unknown>;
}

/**
 * Opens the site of an archive: its search index, and the page that says what it is.
 *
 * @throws {SiteFault} if it is no site that can be asked, or it refuses answers and is served by a host
 */
export async function openAskedSite(source: SiteSource): Promise<AskedSite> {
  const read = (path: string) => source.read(path);
  const textOf = async (path: string) => {
    const bytes = await read(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  const readJson = async (path: string): Promise<unknown> => {
    const text = await textOf(path);
    return text === undefined ? undefined : JSON.parse(text);
  };
  const readPage = async (path: string) => {
    const html = await textOf(path);
    return html === undefined ? undefined : parseHTML(html).document;
  };
  const needed = async (path: string) => {
    const bytes = await read(path);
    if (!bytes)
      throw new SiteFault(`${source.place} has no ${path}. It may just have been published anew: try again.`);
    return bytes;
  };
  const page = await readPage(knownPage);
  const app = page?.querySelector<HTMLElement>('#check-app');
  const own = page?.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (!page || !app || !own?.endsWith(knownPage))
    throw new SiteFault(
      `${source.place} is not the site of a Backfile archive, or of a version that can’t be asked yet.`,
    );
  const refused = (app.getAttribute('data-refused') ?? '').split(' ');
  const isRefused = refused.includes('answers');
  if (isRefused && !source.isLocal) throw new SiteFault(refusedText(source.place));
  const language = page.documentElement.getAttribute('lang') ?? 'en';
  const lookup = new Lookup<NameRecord>(
    'search/names/',
    async (path) => JSON.parse(new TextDecoder().decode(await needed(path))) as unknown,
    ([, , name]) => name,
    ([idA, , nameA, countA], [idB, , nameB, countB]) =>
      countB - countA || compareText(nameA, nameB) || compareText(idA, idB),
  );
  const names = nameLookup(lookup);
  return {
    title: page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '',
    address: own.slice(0, -knownPage.length),
    language,
    terms: [
      ...statedTerms(page),
      ...(isRefused
        ? [
            'This archive asks programs not to answer questions from it (robots). This copy is read because it is on your own disk.',
          ]
        : []),
    ],
    earlierParts: Number(app.getAttribute('data-earlier') ?? 0),
    finder: new Finder(await openIndex('search/index/', needed), language, names),
    names,
    readPage,
    readJson,
  };
}
