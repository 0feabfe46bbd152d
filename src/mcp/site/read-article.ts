import { passageDigest } from '../../archive/passages/passage-digest.ts';
import type { QuotedSource } from '../../ask/check-quote.ts';
import { quotedSource } from '../../browser/passages/quoted-source.ts';
import { citedOnPage } from '../../browser/reading-list/cited-on-page.ts';
import type { CitedArticle } from '../../shared/base/cited-article.ts';
import { passageUrl } from '../../shared/base/urls.ts';
import type { AskedSite } from './open-asked-site.ts';
import { statedTerms } from './stated-terms.ts';

/** A paragraph of an article, with what its quotation needs. */
export interface AskedParagraph {
  /** `p3` */
  readonly paragraph: string;
  readonly digest: string;
  /** The public address, with the digest of its words. */
  readonly address: string;
  readonly text: string;
}

/** A change of an article that its page tells. */
export interface AskedRevision {
  /** What happened, in the language of the archive: that it was changed, or captured at an old site. */
  readonly what: string;
  readonly date?: string;
  readonly address: string;
}

/** A published article, from its page. */
export interface AskedArticle {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly byline: readonly string[];
  /** As the page says it. */
  readonly date?: string;
  /** EDTF */
  readonly edtf?: string;
  readonly language?: string;
  /** Says that the text is not the original. */
  readonly note?: string;
  readonly terms: readonly string[];
  readonly withheld: readonly string[];
  readonly corrections: readonly string[];
  readonly revisions: readonly AskedRevision[];
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly paragraphs: readonly AskedParagraph[];
  readonly quoted: QuotedSource;
  readonly cited: CitedArticle;
}

const maxMoves = 3;

/** Returns the id in the address of an article or of a passage of it, or in an id itself; undefined if there is none. */
export function articleIdIn(text: string): string | undefined {
  const asked = text.trim();
  const id = /(?:^|\/)articles\/([^/?#]+)/.exec(asked)?.[1] ?? asked;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : undefined;
}

/**
 * Reads a published article, also by a former id.
 *
 * @returns undefined if there is none, it was withdrawn, or it is only for who has its address
 */
export async function readArticle(
  site: AskedSite,
  id: string,
  moves = maxMoves,
): Promise<AskedArticle | undefined> {
  const path = `articles/${id}/`;
  const page = await site.readPage(path);
  if (!page) return undefined;
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (page.querySelector('meta[http-equiv="refresh"]')) {
    const next = canonical.startsWith(site.address) ? articleIdIn(canonical) : undefined;
    return next !== undefined && moves > 0 ? readArticle(site, next, moves - 1) : undefined;
  }
  const text = page.querySelector('[data-article-text]');
  const cited = citedOnPage(page);
  const copyTerms = text?.getAttribute('data-copy-terms');
  if (!text || !cited || !copyTerms || copyTerms === 'none') return undefined;
  const address = site.address + path;
  const quoted = quotedSource(page, path);
  return {
    id,
    address,
    title: quoted.title,
    ...optional('standfirst', spaced(page.querySelector('[data-article-standfirst]'))),
    byline: [...page.querySelectorAll('meta[name="citation_author"]')].map(
      (meta) => meta.getAttribute('content') ?? '',
    ),
    ...optional(
      'date',
      spaced(page.querySelector('.facts .published > time, .facts .published > span:not(.term, .age)')),
    ),
    ...optional('edtf', cited.edtf),
    ...optional('language', cited.language),
    ...optional('note', spaced(page.querySelector('[data-text-note]'))),
    terms: [...new Set([...statedTerms(page), ...site.terms])],
    withheld: textsIn(page, '.withheld-notes p'),
    corrections: textsIn(page, '.corrections li'),
    revisions: [...page.querySelectorAll('section.revisions li')].map((row) => readRevision(row, site, id)),
    names: namesOn(page),
    paragraphs: quoted.passages.map(({ anchor, text: words }) => {
      const digest = passageDigest(words);
      return {
        paragraph: anchor,
        digest,
        address: passageUrl(address, Number(anchor.slice(1)), digest),
        text: words,
      };
    }),
    quoted,
    cited,
  };
}

function readRevision(row: Element, site: AskedSite, id: string): AskedRevision {
  const link = row.querySelector('a');
  const digest = /revisions\/([0-9a-z]+)\//.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
  const what = spaced(link) ?? '';
  return {
    what,
    ...optional('date', spaced(row)?.slice(what.length).trim()),
    address: `${site.address}articles/${id}/revisions/${digest}/`,
  };
}

function namesOn(page: Document): { id: string; name: string }[] {
  return [...page.querySelectorAll('.side .card[data-entity]')].flatMap((card) => {
    const name = spaced(card.querySelector('.name'));
    return name === undefined ? [] : [{ id: card.getAttribute('data-entity') ?? '', name }];
  });
}

function textsIn(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].flatMap((node) => spaced(node) ?? []);
}

function spaced(node: Element | null): string | undefined {
  return node?.textContent.replace(/\s+/g, ' ').trim() || undefined;
}

function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value ? ({ [key]: value } as Record<Key, string>) : {};
}
