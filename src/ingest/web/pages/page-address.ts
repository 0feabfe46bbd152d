import { addressKey, hostKey } from '../../known/article-keys.ts';

/** A part of an article that is cut into pages, or a later page of a list. */
export interface NumberedAddress {
  /** Of the first page. */
  readonly first: string;
  /** From 2. */
  readonly number: number;
}

/** Names of parameters by which the same text is shown in another way. */
const variantParameters =
  /^(?:amp|amp_js_v|outputtype|utm_.*|fbclid|gclid|share|replytocom|print|printable|nr|source|partner|mobile|m)$/i;
/** Those of them that change how a page looks; the others say from where a reader came. */
const viewParameters = /^(?:amp|amp_js_v|outputtype|print|printable|mobile|m)$/i;
const pageParameters = /^(?:page|paged|p|pg|seite|pagina|pageno|page_number)$/i;

/** Returns a web address in its usual form, without its fragment; undefined if it is none. */
export function webAddressOf(written: string): string | undefined {
  const address = written.trim();
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  return url.hostname === '' ? undefined : url.href;
}

/**
 * Returns a key that is equal for addresses of the same page: with and without `www`, `amp`, and parameters that say from where
 * a reader came or how the page is shown.
 *
 * @param address a valid one
 */
export function pageKey(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()])
    if (variantParameters.test(name)) url.searchParams.delete(name);
  url.hostname = url.hostname.replace(/^(?:amp|m|mobile)\.(?=[^.]+\.[^.]+)/i, '');
  url.pathname = url.pathname.replace(/^\/amp(?=\/.)|\/amp\/?$|(?<=[^/])\.amp(?=\.html?$|$)/i, '');
  return addressKey(url.href) ?? `${hostKey(url.host)}/`;
}

/** Returns the host of a site, without what tells apart its forms for telephones. */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|amp|m|mobile)\./, '');
}

/** Whether an address says that it shows a page in another way: for printing, or for telephones. */
export function isVariantAddress(address: string): boolean {
  const { searchParams } = new URL(address);
  return isOtherView(address) || [...searchParams.keys()].some((name) => variantParameters.test(name));
}

/** Whether the page at an address is made for telephones or for printing, and may lack what the page itself states. */
export function isOtherView(address: string): boolean {
  const { hostname, pathname, searchParams } = new URL(address);
  return (
    /^(?:amp|m|mobile|print)\./i.test(hostname) ||
    /(?:^|[/._-])(?:amp|print|printable|printer|print-?version|printer-?friendly|drucken|imprimer|imprimir|stampa)(?:$|[/._-])/i.test(
      pathname,
    ) ||
    [...searchParams].some(([name, value]) => viewParameters.test(name) || /^print/i.test(value))
  );
}

/** Returns the first page of a numbered one: of `/story/2/`, `/story/page/2`, `/story?page=2`, `/story_2.html`, `/story-p2.html`. */
export function numberedAddress(address: string): NumberedAddress | undefined {
  const url = new URL(address);
  for (const [name, value] of url.searchParams) {
    if (!pageParameters.test(name) || !isPageNumber(value)) continue;
    url.searchParams.delete(name);
    return { first: url.href, number: Number(value) };
  }
  const found =
    /^(.*?)\/(?:(?:page|seite|pagina)[/-]?)?([2-9]|[1-9]\d)(\/?)$/i.exec(url.pathname) ??
    /^(.*?[^/])[_-](?:p|pg|page|seite|part)?-?([2-9]|1\d)(\.\w{3,5})$/i.exec(url.pathname);
  if (!found || found[1] === '') return undefined;
  const [, before, number, after] = found;
  url.pathname = after === '/' || after === '' ? `${before!}${after}` : `${before!}${after!}`;
  return { first: url.href, number: Number(number) };
}

function isPageNumber(value: string): boolean {
  return /^\d{1,3}$/.test(value) && Number(value) > 1;
}

/**
 * Returns the shape of an address, which pages made by one template share: `/2019/03/05/ferry-runs-again.html` is
 * `#/#/#/words.html`.
 */
export function addressShape(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  const parts = pathname
    .split('/')
    .slice(1)
    .map((part) => {
      const ending = /\.\w{2,5}$/.exec(part)?.[0] ?? '';
      const name = ending === '' ? part : part.slice(0, -ending.length);
      return `${partShape(name)}${ending}`;
    });
  const query = [...searchParams.keys()].toSorted().join('&');
  return `${hostKey(hostname)}/${parts.join('/')}${query === '' ? '' : `?${query}`}`;
}

function partShape(name: string): string {
  if (/^\d+$/.test(name)) return '#';
  const words = name.split(/[-_+]|%20/);
  if (words.length >= 4) return 'words';
  return /\d/.test(name) ? name.replaceAll(/\d+/g, '#') : name;
}

/** Returns the folders that an address is in, from the outermost: `https://paper.example/news/`, … */
export function foldersOf(address: string): string[] {
  const { hostname, pathname } = new URL(address);
  const parts = pathname.split('/').slice(1).filter(Boolean);
  return parts.slice(0, -1).map((_, index) => `${hostKey(hostname)}/${parts.slice(0, index + 1).join('/')}`);
}
