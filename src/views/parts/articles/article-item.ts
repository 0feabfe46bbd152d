import type { Archive, Article } from '../../../archive/archive.ts';
import { directionOf } from '../../base/bidi.ts';
import { dateText } from '../../words/date-text.ts';
import { timeInZone } from '../../words/time-in-zone.ts';
import type { Direction } from '../../base/bidi.ts';
import type { DateText, Link, MaybeLink, QuotePart } from '../../base/link.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** The sentence of an article that names something, leading to its block. */
export interface Quote {
  /** With the anchor of the block. */
  readonly href: string;
  /** "¶ 3" */
  readonly anchor: string;
  /** A sentence or a little more; "…" stands where a long sentence is cut. */
  readonly parts: readonly QuotePart[];
}

/** Another version of a story. */
export interface VersionLink extends Link {
  readonly date: DateText;
}

/** Where a list's small picture is made from. */
export interface ItemImage {
  readonly src: string;
  readonly file: string;
}

/** An article in a list. */
export interface ArticleItem extends Link {
  /** Its day, or as much as is known of it. */
  readonly date: DateText;
  /** What tells it from others of the same day: the time of day in the archive's zone, else its section. */
  readonly detail?: string;
  readonly standfirst?: string;
  /** The picture at its head; `src` is relative to the content file. */
  readonly image?: ItemImage;
  /** "Rewritten", "Abridged", "Translated": what is not the original. */
  readonly textKind?: string;
  /** Of title, standfirst and quotes. */
  readonly language: string;
  readonly direction: Direction;
  /** The sentences that show why it is in this list; empty where the list is by date only. */
  readonly quotes: readonly Quote[];
  /** The rest of very many, and "and nine more sentences". */
  readonly moreQuotes?: { readonly text: string; readonly quotes: readonly Quote[] };
  /** The other versions of the same story. */
  readonly versions?: { readonly text: string; readonly items: readonly VersionLink[] };
  /** "Not named in the text", of what an article lists only. */
  readonly note?: string;
}

/** How many sentences of one article are shown at once; the rest, where it is more than one, is unfolded. */
const maxQuotes = 3;

/** Articles under one heading, such as a month's. */
export interface ArticleGroup {
  /** The id of its heading: `2018-06`. */
  readonly anchor: string;
  readonly heading: MaybeLink;
  /** Whether all its articles are of the day that the heading says, so that none need say it again. */
  readonly isOneDay: boolean;
  /** "12 articles": of all in the group, shown or not. */
  readonly countText: string;
  readonly items: readonly ArticleItem[];
  /** "See all 211 articles from March 1987", where it shows only some. */
  readonly more?: Link;
}

export function articleItem(
  archive: Archive,
  urls: Urls,
  article: Article,
  quotes: readonly Quote[] = [],
  note?: string,
): ArticleItem {
  const words = wordsOf(archive.site.language);
  const { data, language } = article;
  const left = quotes.length - maxQuotes;
  const time = timeInZone(data.date, archive.site.timeZone);
  return {
    text: data.title,
    href: urls.article(article.id),
    date: dateText(data.date, words),
    detail: time ? words.time(time.time, time.offset) : data.section,
    standfirst: data.standfirst,
    image: data.image && { src: data.image.src, file: article.file },
    textKind: words.textKind(data.text),
    language,
    direction: directionOf(language),
    quotes: left > 1 ? quotes.slice(0, maxQuotes) : quotes,
    moreQuotes: left > 1 ? { text: words.moreSentences(left), quotes: quotes.slice(maxQuotes) } : undefined,
    note: note && words.sentenceCase(note),
  };
}
