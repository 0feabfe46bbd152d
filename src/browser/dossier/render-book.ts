import { dossierWords as words } from '../../shared/words/en/scripts/dossier-words.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { ListItem } from '../reading-list/list-item.ts';
import { openList } from '../reading-list/list-store.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import { saveFile } from '../shared/save-file.ts';
import { today } from '../shared/today.ts';
import type { DossierArticle } from './dossier-article.ts';
import { type DossierFacts, renderArticle, renderFacts } from './render-dossier.ts';
import { epubFiles } from './write-epub.ts';
import { zipTexts } from './zip-texts.ts';

/** What the dossier is called, where it is, and how many of its articles could not be read. */
interface BookFacts extends Pick<DossierFacts, 'absent'> {
  readonly title: string;
  readonly address: string;
}

/** Renders a dossier with its tools: to print it, and to save it as an EPUB. */
export function renderBook(
  articles: readonly DossierArticle[],
  { title, address, absent }: BookFacts,
  { dataset: { archive = '', rights, license } }: HTMLElement,
  urls: Urls,
): HTMLElement {
  const ids = new Set(articles.map(({ id }) => id));
  const own = openList(urls.base)
    .read()
    .items.filter(({ id, quote, note, tags }) => ids.has(id) && (quote ?? note ?? tags) !== undefined);
  const day = today(new Date());
  const facts = {
    summary: words.summary(articles.length, archive, words.period(day)),
    absent,
    ...(rights && { rights }),
    ...(license && { license }),
  };
  const withOwn = element('input', { type: 'checkbox' });
  const status = element('p', { class: 'small', role: 'status' });
  const rendered = () =>
    articles.map((article) => renderArticle(article, withOwn.checked ? itemsOf(own, article) : []));
  const body = element('div', {}, ...rendered());
  withOwn.addEventListener('change', () => body.replaceChildren(...rendered()));
  const save = async () => {
    const { lang, dir } = document.documentElement;
    const cover = element('section', {}, element('h1', {}, title), ...renderFacts(facts, articles));
    const files = epubFiles({
      title,
      language: lang,
      direction: dir,
      address,
      publisher: archive,
      rights: [rights, license].filter(Boolean).join(' '),
      day,
      contents: words.contents,
      chapters: [
        { title, xhtml: xhtmlOf(cover) },
        ...rendered().map((node, index) => ({ title: articles[index]!.title, xhtml: xhtmlOf(node) })),
      ],
    });
    saveFile(`${fileNameOf(title)}.epub`, await zipTexts(files), 'application/epub+zip');
    status.textContent = words.saved;
  };
  const tools = element(
    'p',
    { class: 'dossier-tools', role: 'group', 'aria-label': words.tools },
    clickButton(words.print, () => print()),
    ' ',
    clickButton(words.epub, () => void save()),
    ...(own.length > 0 ? [' ', element('label', {}, withOwn, ` ${words.withOwn}`)] : []),
  );
  return element('div', {}, tools, status, ...renderFacts(facts, articles), renderContents(articles), body);
}

function itemsOf(items: readonly ListItem[], { id }: DossierArticle): ListItem[] {
  return items.filter((item) => item.id === id);
}

function renderContents(articles: readonly DossierArticle[]): HTMLElement {
  const items = articles.map(({ id, title, language, direction, date }) =>
    element(
      'li',
      {},
      element('a', { href: `#${id}`, lang: language, dir: direction }, title),
      ' ',
      element('bdi', { class: 'small', lang: language, dir: direction }, date),
    ),
  );
  return element(
    'nav',
    { class: 'dossier-contents', 'aria-labelledby': 'dossier-contents' },
    element('h2', { id: 'dossier-contents', class: 'group-head' }, words.contents),
    element('ol', {}, ...items),
  );
}

function xhtmlOf(node: Element): string {
  return new XMLSerializer().serializeToString(node);
}

/** Returns a name for a file: a title without what no system allows in one, at most 80 characters long. */
function fileNameOf(title: string): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...name].slice(0, 80).join('').trim();
}
