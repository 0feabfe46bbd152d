import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readability } from '@mozilla/readability';
import { headImage } from '../../clean/head-image.ts';
import { parseHtml, resolveAddress, resolveAddresses, writeHtml } from '../../clean/html-tree.ts';
import type { Incoming, IncomingArticle, SourcePlace } from '../../contract/incoming.ts';
import { pageData, withoutBy } from './page-data.ts';
import { plainText } from '../../clean/plain-text.ts';
import { cleanHeadings } from './clean-headings.ts';
import { readWebPage } from './read-web-page.ts';
import type { Reader, OpenedSource } from '../../contract/reader.ts';
import { removeArticleLists } from './remove-article-lists.ts';
import { removeStandfirst } from './remove-standfirst.ts';
import { unwrapGalleries } from './unwrap-galleries.ts';
import { textsOfItems, unwrapItems, withoutSpaces } from './unwrap-items.ts';
import { SourceFault } from '../../contract/source-fault.ts';
import { rootElement } from '../xml/root-element.ts';
import { type IsOnlyHere, type StatedOnPage, trimPage } from './trim-page.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';
import { formatProblem } from '../../contract/format-problems.ts';

/** Pages saved by a browser. */
export const htmlReader: Reader = {
  format: 'html',
  reads: ({ base, text }) =>
    /^\s*<!doctype\s+html/i.test(text) || /^(?:html|head|body)$/i.test(rootElement(text) ?? '')
      ? 0.9
      : /\.x?html?$/.test(base)
        ? 0.5
        : 0,
  read: readHtml,
};

async function* readHtml(source: OpenedSource): AsyncGenerator<Incoming> {
  const whole = await readWebPage(source);
  yield* whole.warnings;
  const { path } = source;
  yield await articleOfPage(whole.text, {
    place: { file: source.name },
    sha256: whole.sha256,
    isEnclosed: (address) => path !== undefined && isBeside(path, address),
  });
}

/** What is known of a page besides its text. */
export interface SavedPage {
  readonly place: SourcePlace;
  /** The digest of the file. */
  readonly sha256: string;
  /** Where it was saved from. */
  readonly address?: string;
  /** Whether the picture of an address was saved with the page. */
  readonly isEnclosed: (address: string) => boolean;
  /** Of a page that is known with its site. */
  readonly isOnlyHere?: IsOnlyHere;
}

/**
 * Finds the article of a page, and what the page states about it.
 *
 * @throws {SourceFault} if there is none
 */
export async function articleOfPage(
  text: string,
  { place, sha256, address, isEnclosed, isOnlyHere }: SavedPage,
): Promise<IncomingArticle> {
  const noArticle = new SourceFault(formatProblem('html-no-article'));
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(withBody(text));
  // A page without any element has no root, whatever its type says; so does one with only a script, once that
  // is removed.
  const root = document.documentElement as Element | null;
  if (root === null || ['script', 'style', 'noscript'].includes(root.localName)) throw noArticle;
  // This must come first, because Readability modifies the document.
  const { base, image, url = address, ...data } = pageData(document);
  const ownBase = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const isShown = data.standfirst !== undefined && removeStandfirst(document, data.standfirst);
  const items = textsOfItems(document);
  let found = await parseArticle(document, url);
  if (items.has(withoutSpaces(found?.textContent ?? ''))) {
    const again = parseHTML(withBody(text)).document;
    if (data.standfirst !== undefined) removeStandfirst(again, data.standfirst);
    unwrapItems(again);
    found = await parseArticle(again, url);
  }
  const content = found?.content ?? '';
  if (plainText(content) === '') throw noArticle;
  const byline = withoutBy(plainText(found?.byline ?? ''));
  const title = data.title ?? (plainText(found?.title ?? '') || undefined);
  const authors = data.authors ?? (byline !== '' && byline.length <= 100 ? [{ name: byline }] : undefined);
  const stated = { title, authors: (authors ?? []).map(({ name }) => name) };
  const value = trimmedPart(content, addressesFrom(address, ownBase) ?? base, isEnclosed, stated, isOnlyHere);
  return {
    ...data,
    type: 'article',
    place,
    sha256,
    url,
    key: url,
    title,
    standfirst: isShown ? data.standfirst : ownStandfirst(data.standfirst, content),
    date: data.date ?? found?.publishedTime ?? undefined,
    language: data.language ?? found?.lang ?? undefined,
    publisher: data.publisher ?? found?.siteName ?? undefined,
    authors,
    image: headImage(image, value),
    body: { format: 'html', value },
  };
}

/** Returns the base of the addresses of a page, if its own address is known: that, or what the page states as its base. */
function addressesFrom(address: string | undefined, ownBase: string): string | undefined {
  return address === undefined ? undefined : resolveAddress(ownBase, address);
}

/** Finds the article of a page; undefined if there is none, or the page is too broken to be parsed. */
async function parseArticle(
  document: Document,
  address: string | undefined,
): Promise<ReturnType<Readability['parse']> | undefined> {
  const { Readability } = await import('@mozilla/readability');
  removeComments(document);
  cleanHeadings(document);
  removeArticleLists(document, address);
  unwrapGalleries(document);
  try {
    return new Readability(document).parse();
  } catch (error) {
    // linkedom creates an element without a document for a stray CDATA section.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * Removes the comments of a page, in place. Readability writes parts of it and parses them again, and a comment that was never
 * closed is written so that what is in it becomes markup: a second document type sends linkedom round for ever.
 */
function removeComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === commentNode || child.nodeType === cdataNode) child.parentNode!.removeChild(child);
    else removeComments(child);
  }
}

const commentNode = 8;
const cdataNode = 4;

/**
 * Adds `<body>`, which HTML allows to omit but the parser needs; where the head ends up makes no difference.
 */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html);
  const open = head ? -1 : html.search(/<html[\s>]/i);
  const place = head ? head.index + head[0].length : open < 0 ? 0 : html.indexOf('>', open) + 1;
  return place === 0
    ? `<html><body>${html}</body></html>`
    : `${html.slice(0, place)}<body>${html.slice(place)}`;
}

/** Removes the furniture of a part of a page, and makes addresses absolute, except those of pictures saved with the page. */
export function trimmedPart(
  html: string,
  base: string | undefined,
  isEnclosed: (address: string) => boolean,
  stated: StatedOnPage,
  isOnlyHere?: IsOnlyHere,
): string {
  const tree = parseHtml(html);
  trimPage(tree, stated, isOnlyHere);
  resolveAddresses(tree, base, isEnclosed);
  return writeHtml(tree);
}

function isBeside(path: string, address: string): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(address)) return false;
  try {
    return existsSync(join(dirname(path), decodeURIComponent(address.replace(/[?#][^]*$/, ''))));
  } catch {
    return false;
  }
}
