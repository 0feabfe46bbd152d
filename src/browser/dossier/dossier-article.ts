import { chicagoBibliography } from '../../views/meta/citations/chicago.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { citationWords } from '../../shared/words/en/scripts/citation-words.ts';
import { citedOnPage, edtfOnPage } from '../reading-list/cited-on-page.ts';
import type { ListItem } from '../reading-list/list-item.ts';
import { openArticle } from '../reading-list/open-article.ts';
import { cleanText } from './clean-text.ts';

/** What a dossier has of an article. */
export interface DossierArticle {
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  readonly direction?: string;
  /** The date, as its page says it. */
  readonly date: string;
  readonly byline: readonly string[];
  /** Undefined if its date does not say one. */
  readonly year?: number;
  readonly rights?: string;
  /** Says that the story has another version, and which. */
  readonly version?: string;
  /** The id of the newest version of the story, if this is an earlier one. */
  readonly newest?: string;
  /** A bibliography entry in Chicago style. */
  readonly citation: string;
  /** The public address. */
  readonly address: string;
  /** Undefined if the text may not be passed on. */
  readonly text?: DossierText;
}

export interface DossierText {
  readonly standfirst?: string;
  /** Says that the text is not the original. */
  readonly note?: string;
  /** Returns the text, with the reader’s highlights or without. */
  readonly content: (items: readonly ListItem[]) => DocumentFragment;
  /** The text as it stands on its page. */
  readonly source: Element;
  readonly corrections: readonly string[];
}

/**
 * Reads an article from its page.
 *
 * @returns undefined if it is not there, was withdrawn, or may be in no list
 */
export async function dossierArticle(id: string, urls: Urls): Promise<DossierArticle | undefined> {
  const found = await openArticle(urls, id);
  return found.type === 'here' ? fromPage(found.page, found.id) : undefined;
}

function fromPage(page: Document, id: string): DossierArticle | undefined {
  const text = page.querySelector<HTMLElement>('[data-article-text]');
  const terms = text?.dataset['copyTerms'];
  const cited = citedOnPage(page);
  if (!text || !cited || (terms !== 'text' && terms !== 'citation')) return undefined;
  const wordsIn = (selector: string) => spaced(page.querySelector(selector)?.textContent);
  const title = page.querySelector<HTMLElement>('[data-article-title]');
  const version = page.querySelector<HTMLElement>('[data-version-note]');
  const address = cited.url;
  return {
    id,
    title: spaced(title?.textContent) ?? cited.title,
    ...optional('language', title?.closest('[lang]')?.getAttribute('lang')),
    ...optional('direction', title?.closest('[dir]')?.getAttribute('dir')),
    date: wordsIn('.facts .published > :is(time, span:not(.term, .age))') ?? '',
    byline: [...page.querySelectorAll('meta[name="citation_author"]')].map(contentOf),
    ...optional('rights', contentOf(page.querySelector('meta[name="DC.rights"]'))),
    ...optional('version', spaced(version?.textContent)),
    ...optional('newest', version?.dataset['versionNote'] === 'later' ? linkedId(version) : undefined),
    ...optionalYear(edtfOnPage(page)),
    citation: chicagoBibliography(cited, citationWords),
    address,
    ...(terms === 'text' && {
      text: {
        ...optional('standfirst', wordsIn('[data-article-standfirst]')),
        ...optional('note', wordsIn('[data-text-note]')),
        content: (items) => cleanText(text, address, items),
        source: text,
        corrections: [...page.querySelectorAll('.corrections li')].flatMap(
          (correction) => spaced(correction.textContent) ?? [],
        ),
      },
    }),
  };
}

/** Returns the id of the article to which a note links. */
function linkedId(note: Element): string | undefined {
  const parts = note.querySelector('a')?.getAttribute('href')?.split('/') ?? [];
  // A copy on a disk links to the file in its folder.
  return parts.at(-2);
}

function optionalYear(edtf: string | undefined): { readonly year?: number } {
  const year = /^\d{4}/.exec(edtf ?? '')?.[0];
  return year === undefined ? {} : { year: Number(year) };
}

function contentOf(meta: Element | null): string {
  return meta?.getAttribute('content') ?? '';
}

function optional<Key extends string>(
  key: Key,
  value: string | null | undefined,
): Partial<Record<Key, string>> {
  return value ? ({ [key]: value } as Record<Key, string>) : {};
}

function spaced(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
