import { punctuation } from '../some-pages/page-punctuation.ts';
import { dossierWords as words } from '../../shared/words/en/scripts/dossier-words.ts';
import { announce } from '../shared/announce.ts';
import { element } from '../shared/element.ts';
import { pageUrls } from '../site/page-urls.ts';
import { chosenParts, type DossierPart, maxArticles, partsOf } from './dossier-parts.ts';
import { dossierSubject, type DossierSubject } from './dossier-subject.ts';
import { newestVersions } from './newest-versions.ts';
import { renderBook } from './render-book.ts';
import { readArticles } from './read-articles.ts';

/** Begins the fragment of an address that has a case for a class, for which alone its scripts are loaded. */
const casePrefix = '#case=';

const app = document.querySelector<HTMLElement>('#dossier');
if (app) void start(app);
// Another case, pasted over this one.
addEventListener('hashchange', () => {
  if (location.hash.startsWith(casePrefix)) location.reload();
});

/** Makes the dossier for which the address asks. */
async function start(app: HTMLElement): Promise<void> {
  const urls = pageUrls();
  const query = new URLSearchParams(location.search);
  const say = (text: string) => {
    app.replaceChildren(element('p', { class: 'no-script' }, text));
    announce(text);
  };
  if (location.hash.startsWith(casePrefix)) {
    const { openCase } = await import('./open-case.ts');
    app.setAttribute('aria-busy', 'true');
    const { title, nodes } = await openCase(location.hash, query.get('edit') === 'case', app, urls);
    showTitle(title);
    app.replaceChildren(...nodes);
    app.removeAttribute('aria-busy');
    return;
  }
  if (query.size === 0) {
    say(words.ask);
    return;
  }
  app.setAttribute('aria-busy', 'true');
  const progress = element('p', { class: 'no-script' }, words.working);
  app.replaceChildren(progress);
  try {
    const subject = await dossierSubject(query, urls);
    const parts = partsOf(subject?.years ?? []);
    const chosen = chosenParts(parts, query.get('part'));
    if (subject) showTitle(titleOf(subject, chosen, parts));
    if (!subject) say(words.unknown);
    else if (parts.length === 0) say(words.nothing);
    else if (!chosen) app.replaceChildren(...renderParts(parts, urls.dossier(subject.query)));
    else {
      const ids = (await Promise.all(chosen.map(({ year, from, to }) => year.ids(from, to)))).flat();
      const read = await readArticles(ids, urls, (done) => {
        progress.textContent = words.reading(done, ids.length);
      });
      // Whoever put a list together chose each.
      const articles = query.has('list') ? read : newestVersions(read);
      const count = chosen.reduce((sum, { from, to }) => sum + to - from, 0);
      if (articles.length === 0) say(words.nothing);
      else {
        const title = document.querySelector('h1')!.textContent;
        const address = urls.absolute(urls.dossier(subject.query) + partOf(query));
        app.replaceChildren(renderBook(articles, { title, address, absent: count - read.length }, app, urls));
      }
    }
  } catch {
    say(words.failed);
  }
  app.removeAttribute('aria-busy');
}

function partOf(query: URLSearchParams): string {
  const part = query.get('part');
  return part ? `&${new URLSearchParams({ part }).toString()}` : '';
}

/** Returns the title: with the period, if the dossier is only a part. */
function titleOf(
  { name }: DossierSubject,
  chosen: readonly DossierPart[] | undefined,
  parts: readonly DossierPart[],
): string {
  const [part] = chosen && chosen.length < parts.length ? chosen : [];
  return words.title(part ? [name, nameOf(part)].join(punctuation.comma) : name);
}

function showTitle(title: string): void {
  const heading = document.querySelector('h1 bdi');
  if (heading) heading.textContent = title;
  // The title of the archive stays.
  document.title = document.title.replace(/^[^·]*(?= ·)/, title);
}

/** Renders links to the parts of a dossier that would be too long. */
function renderParts(parts: readonly DossierPart[], address: string): HTMLElement[] {
  const count = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const links = parts.map((part) => {
    const href = `${address}&${new URLSearchParams({ part: part.key }).toString()}`;
    return element(
      'li',
      {},
      element('a', { href }, nameOf(part)),
      ' ',
      element('span', { class: 'small' }, words.count(part.to - part.from)),
    );
  });
  return [
    element('p', {}, words.choose(count, maxArticles)),
    element('nav', { 'aria-label': words.parts }, element('ul', { class: 'dossier-parts' }, ...links)),
  ];
}

/** Returns the name of a part: "1987", or "1987, articles 201 to 400". */
function nameOf({ year: { key, count }, from, to }: DossierPart): string {
  if (key === '') return words.partOfList(from + 1, to);
  const name = key === 'undated' ? words.undated : words.period(key);
  return count > maxArticles ? words.part(name, from + 1, to) : name;
}
