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
  const rendered = () =>
    articles.map((article) => renderArticle(article, withOwn.checked ? itemsOf(own, article) : []));
  const body = element('div', {}, ...rendered());
  withOwn.addEventListener('change', () => body.replaceChildren(...rendered()));
  const tools = renderBookTools({
    title,
    address,
    archive,
    facts,
    cover: () => renderFacts(facts, articles),
    chapters: () => rendered().map((node, index) => ({ title: articles[index]!.title, nodes: [node] })),
  });
  if (own.length > 0)
    tools.querySelector('.dossier-tools')!.append(' ', element('label', {}, withOwn, ` ${words.withOwn}`));
  return element('div', {}, tools, ...renderFacts(facts, articles), renderContents(articles), body);
}

/** What is printed, and saved as an EPUB. */
interface Book {
  readonly title: string;
  /** The public address, which identifies the book. */
  readonly address: string;
  /** The title of the archive. */
  readonly archive: string;
  readonly facts: Pick<DossierFacts, 'rights' | 'license'>;
  /** Makes what follows the title on its first page. */
  readonly cover: () => readonly Node[];
  readonly chapters: () => readonly { readonly title: string; readonly nodes: readonly Node[] }[];
}

/** Renders the buttons to print a book and to save it as an EPUB, and below them a line that says what happened. */
export function renderBookTools({ title, address, archive, facts, cover, chapters }: Book): HTMLElement {
  const status = element('p', { class: 'small', role: 'status' });
  const save = async () => {
    // Loaded by readers who want a book.
    const [{ epubFiles }, { zipTexts }] = await Promise.all([
      import('./write-epub.ts'),
      import('./zip-texts.ts'),
    ]);
    const { lang, dir } = document.documentElement;
    const files = epubFiles({
      title,
      language: lang,
      direction: dir,
      address,
      publisher: archive,
      rights: [facts.rights, facts.license].filter(Boolean).join(' '),
      day: today(new Date()),
      contents: words.contents,
      chapters: [
        { title, xhtml: xhtmlOf([element('h1', {}, title), ...cover()]) },
        ...chapters().map((chapter) => ({ title: chapter.title, xhtml: xhtmlOf(chapter.nodes) })),
      ],
    });
    saveFile(`${fileNameOf(title)}.epub`, await zipTexts(files), 'application/epub+zip');
    status.textContent = words.saved;
  };
  const buttons = element(
    'p',
    { class: 'dossier-tools', role: 'group', 'aria-label': words.tools },
    clickButton(words.print, () => print()),
    ' ',
    clickButton(words.epub, () => void save()),
  );
  return element('div', {}, buttons, status);
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

function xhtmlOf(nodes: readonly Node[]): string {
  const section = element('section');
  section.append(...nodes);
  return new XMLSerializer().serializeToString(section);
}

/** Returns a name for a file: a title without what no system allows in one, at most 80 characters long. */
function fileNameOf(title: string): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').replace(/\s+/g, ' ');
  return [...name].slice(0, 80).join('').trim();
}
