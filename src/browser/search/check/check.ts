import { openNames } from '../../names/name-table.ts';
import { nameLookup } from '../../../search/engine/name-lookup.ts';
import type { EarlierTable } from '../../../ask/find-quote.ts';
import { quotedRevision, quotedSource } from '../../passages/quoted-source.ts';
import { readJson, readPage } from '../../shared/site-files.ts';
import { pageUrls } from '../../site/page-urls.ts';
import { CheckPage } from './check-page.ts';

const app = document.querySelector<HTMLElement>('#check-app');
if (app) start(app);

function start(app: HTMLElement): void {
  const urls = pageUrls();
  const language = document.documentElement.lang || 'en';
  const parts = Number(app.dataset['earlier']);
  new CheckPage(app, urls, async (quote) => {
    const [{ openFinder }, { findQuote }] = await Promise.all([
      import('../open-finder.ts'),
      import('../../../ask/find-quote.ts'),
    ]);
    const finder = await openFinder(urls, language, nameLookup(openNames(urls)));
    return findQuote(quote, finder, {
      language,
      earlierParts: parts,
      readSource: async (path) => quotedSource(await readPage(urls.file(path)), path),
      readRevision: async (path) => quotedRevision(await readPage(urls.file(path))),
      readEarlier: async (part) => (await readJson(urls.file(`check/earlier-${part}.json`))) as EarlierTable,
    });
  });
}
