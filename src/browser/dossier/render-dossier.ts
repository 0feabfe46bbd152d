import { dossierWords as words } from '../../shared/words/en/scripts/dossier-words.ts';
import type { ListItem } from '../reading-list/list-item.ts';
import { element } from '../shared/element.ts';
import type { DossierArticle } from './dossier-article.ts';

/** What is said of a dossier as a whole. */
export interface DossierFacts {
  readonly summary?: string;
  /** The articles that could not be read. */
  readonly absent?: number;
  readonly rights?: string;
  readonly license?: string;
}

/** Renders what precedes the articles: what the dossier is, what it lacks, and the rights. */
export function renderFacts(
  { summary, absent = 0, rights, license }: DossierFacts,
  articles: readonly DossierArticle[],
): HTMLElement[] {
  const cited = articles.filter(({ text }) => !text).length;
  return [
    ...(summary ? [element('p', {}, summary)] : []),
    ...(cited > 0 ? [element('p', {}, words.cited(cited))] : []),
    ...(absent > 0 ? [element('p', {}, words.absent(absent))] : []),
    ...(cited < articles.length ? [element('p', {}, words.pictures)] : []),
    ...(rights ? [element('p', {}, `${words.rights}: ${rights}`)] : []),
    ...(license ? [element('p', {}, `${words.license}: `, element('a', { href: license }, license))] : []),
  ];
}

/** Renders an article. @param items what the reader saved of it and wants to have in the dossier */
export function renderArticle(article: DossierArticle, items: readonly ListItem[]): HTMLElement {
  const { id, title, language, direction, version, text } = article;
  const own = { lang: language, dir: direction };
  return element(
    'section',
    { class: 'dossier-article', id },
    element('h2', own, title),
    renderFactsOf(article),
    ...(version ? [element('p', { class: 'dossier-note' }, version)] : []),
    ...(text?.standfirst ? [element('p', { class: 'dossier-lead', ...own }, text.standfirst)] : []),
    ...(text?.note ? [element('p', { class: 'dossier-note' }, text.note)] : []),
    text
      ? element('div', { class: 'dossier-text', ...own }, text.content(items))
      : element('p', { class: 'dossier-note' }, words.citedOnly),
    ...(text && text.corrections.length > 0 ? list(words.corrections, text.corrections) : []),
    ...list(words.ownNotes, items.flatMap(noteOf)),
    renderSource(article),
  );
}

/** Renders who wrote an article, and when. */
export function renderFactsOf({ byline, language, direction, date }: DossierArticle): HTMLElement {
  return element(
    'p',
    { class: 'dossier-facts' },
    ...byline.flatMap((credit) => [element('bdi', {}, credit), ' · ']),
    element('bdi', { lang: language, dir: direction }, date),
  );
}

/** Renders the citation of an article, and its rights. */
export function renderSource({ citation, address, rights }: DossierArticle): HTMLElement {
  return element(
    'div',
    { class: 'dossier-end' },
    element('p', {}, ...linked(citation, address)),
    ...(rights ? [element('p', {}, `${words.rights}: ${rights}`)] : []),
  );
}

/** Makes the address in a citation a link. */
function linked(citation: string, address: string): (string | Node)[] {
  const start = citation.lastIndexOf(address);
  const link = element('a', { href: address }, address);
  if (start < 0) return [citation, ' ', link];
  return [citation.slice(0, start), link, citation.slice(start + address.length)];
}

/** Returns the reader’s note and tags on an article or a passage. */
function noteOf({ block, note, tags = [] }: ListItem): string[] {
  const parts = [note, tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean);
  if (parts.length === 0) return [];
  return [[...(block === undefined ? [] : [words.block(block)]), ...parts].join(' ')];
}

function list(heading: string, items: readonly string[]): HTMLElement[] {
  if (items.length === 0) return [];
  return [element('h3', {}, heading), element('ul', {}, ...items.map((item) => element('li', {}, item)))];
}
