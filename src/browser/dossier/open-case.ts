import { caseWords as words } from '../../shared/words/en/scripts/case-words.ts';
import { dossierWords } from '../../shared/words/en/scripts/dossier-words.ts';
import { readingListWords } from '../../shared/words/en/scripts/reading-list-words.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type DossierArticle, dossierArticle } from './dossier-article.ts';
import { renderBookTools } from './render-book.ts';
import { renderFacts } from './render-dossier.ts';
import { itemKey } from '../reading-list/list-item.ts';
import { clickButton } from '../shared/click-button.ts';
import { copyText } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { readPage } from '../shared/site-files.ts';
import { punctuation } from '../some-pages/page-punctuation.ts';
import { caseFragment, type ClassCase, readCase } from '../reading-list/case-address.ts';
import { editCase } from './edit-case.ts';
import { missingYears } from './missing-years.ts';
import { type CaseGaps, renderGaps, renderPassage, renderQuestion, renderWords } from './render-case.ts';

/** A case as it opened, and its title. */
export interface OpenedCase {
  readonly title: string;
  readonly nodes: readonly HTMLElement[];
}

/**
 * Opens the case in an address: to read, or to write.
 *
 * @param app with the title, the rights and the license of the archive
 */
export async function openCase(
  hash: string,
  isEdited: boolean,
  { dataset: { archive = '', rights, license } }: HTMLElement,
  urls: Urls,
): Promise<OpenedCase> {
  const given = readCase(hash);
  const title = given.title || words.make;
  if (isEdited) return { title: words.make, nodes: [editCase(given, urls)] };
  if (given.passages.length === 0)
    return { title, nodes: [element('p', { class: 'no-script' }, readingListWords.sharedEmpty)] };
  const found = await readAll(given, urls);
  const gaps = await gapsOf([...found.values()], urls).catch(() => undefined);
  const facts = { ...(rights && { rights }), ...(license && { license }) };
  const articles = [...new Map([...found.values()].map((article) => [article.id, article])).values()];
  const cover = () => [renderQuestion(given, archive), ...renderFacts(facts, articles)];
  const chapters = () => [
    ...given.passages.map((item) => {
      const article = found.get(itemKey(item));
      return {
        title: article?.title ?? item.id,
        nodes: [...renderWords(item.note ?? '', archive), renderPassage(item, article)],
      };
    }),
    ...(given.after === '' && !gaps
      ? []
      : [
          {
            title: words.gaps,
            nodes: [...renderWords(given.after, archive), ...(gaps ? [renderGaps(gaps)] : [])],
          },
        ]),
  ];
  const address = urls.absolute(urls.dossier()) + caseFragment(given);
  const tools = renderBookTools({ title, address, archive, facts, cover, chapters });
  const status = tools.querySelector('[role="status"]')!;
  tools.querySelector('.dossier-tools')!.append(
    ' ',
    clickButton(words.copy, async () => {
      status.textContent = (await copyText(address, ''))
        ? readingListWords.copied
        : readingListWords.notCopied;
    }),
    ' ',
    element('a', { href: urls.dossier('edit=case') + caseFragment(given) }, words.edit),
  );
  return {
    title,
    nodes: [tools, ...cover(), ...chapters().flatMap(({ nodes }) => nodes)],
  };
}

/** Reads the articles of the passages, by the keys of these; those that are not there are left out. */
async function readAll({ passages }: ClassCase, urls: Urls): Promise<Map<string, DossierArticle>> {
  const asked = new Map<string, Promise<DossierArticle | undefined>>();
  for (const { id } of passages) if (!asked.has(id)) asked.set(id, dossierArticle(id, urls));
  const found = new Map<string, DossierArticle>();
  for (const item of passages) {
    const article = await asked.get(item.id);
    if (article) found.set(itemKey(item), article);
  }
  return found;
}

/** Reads from the page of dates which years of a case have no article, and what the archive says of its holdings. */
async function gapsOf(articles: readonly DossierArticle[], urls: Urls): Promise<CaseGaps | undefined> {
  const years = articles.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return undefined;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const page = await readPage(urls.dates());
  const links = page.querySelectorAll('main .years h2 a[href]');
  const has = new Set(
    [...links].flatMap((link) => Number(/\/(\d{4})\//.exec(link.getAttribute('href') ?? '')?.[1] ?? NaN)),
  );
  const runs = missingYears(has, from, to).map(([first, last]) =>
    [...new Set([first, last])].map((year) => dossierWords.period(String(year))).join('–'),
  );
  return {
    from,
    to,
    missing: runs.join(punctuation.comma),
    sentences: [...page.querySelectorAll('main .coverage > p')].map((node) => node.textContent),
    href: urls.dates(),
  };
}
