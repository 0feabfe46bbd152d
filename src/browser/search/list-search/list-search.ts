import type { Finder } from '../../../search/engine/finder.ts';
import { ListSearchPage } from './list-search-page.ts';
import { nameLookup } from '../../../search/engine/name-lookup.ts';
import { openNames } from '../../names/name-table.ts';
import { pageUrls } from '../../site/page-urls.ts';

const app = document.querySelector<HTMLElement>('#list-search-app');
if (app) start(app);

function start(app: HTMLElement): void {
  const urls = pageUrls();
  const language = document.documentElement.lang || 'en';
  const names = nameLookup(openNames(urls));
  let opening: Promise<Finder> | undefined;

  /** Counts the results of a query. The index is loaded for the first name that the archive does not have. */
  async function total(query: string): Promise<number> {
    opening ??= import('../open-finder.ts').then(({ openFinder }) => openFinder(urls, language, names));
    opening.catch(() => (opening = undefined));
    return (await (await opening).find(query)).total;
  }

  new ListSearchPage(app, urls, { names, total });
}
