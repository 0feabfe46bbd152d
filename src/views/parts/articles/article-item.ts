import type { Archive, Article } from '../../../archive/archive.ts';
import { foreign } from '../../../shared/base/bidi.ts';
import { dateText, textOnly } from '../../meta/date-text.ts';
import { timeInZone } from '../../meta/time-in-zone.ts';
import type { DateText, Foreign, Link, MaybeLink, QuotePart } from '../../../shared/base/link.ts';
import type { PictureSource } from '../../../shared/base/route.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** A sentence from an article that mentions an entity, linked to its block. */
export interface Quote {
  /** The article’s address with the anchor of the block. */
  readonly href: string;
  /** "¶ 3" */
  readonly anchor: string;
  /** The text, usually one sentence; "…" marks where a long sentence is cut. */
  readonly parts: readonly QuotePart[];
}

/** Another version of a story. */
export interface VersionLink extends Link {
  readonly date: DateText;
}

/** The picture of an article, as other pages show it. */
export interface ListPicture extends PictureSource {
  /** The point that stays in sight where it is cropped, from the left and from the top: `30% 40%`. */
  readonly focus?: string;
}

/** An article in a list, with the language of its title, standfirst and quotes. */
export interface ArticleItem extends Link, Foreign {
  /** Its date, to the day at most. */
  readonly date: DateText;
  /** The time of day in the archive’s zone, or else its section, to distinguish articles of the same day. */
  readonly detail?: string;
  readonly standfirst?: string;
  readonly image?: ListPicture;
  /** "Rewritten", "Abridged", "Translated"; undefined for an original text. */
  readonly textKind?: string;
  /** The sentences that show why it is in this list; empty if the list is only by date. */
  readonly quotes: readonly Quote[];
  /** Further quotes, under "and 9 more sentences". */
  readonly moreQuotes?: { readonly text: string; readonly quotes: readonly Quote[] };
  /** The other versions of the same story. */
  readonly versions?: { readonly text: string; readonly items: readonly VersionLink[] };
  /** "Not named in the text", if the article only lists the entity. */
  readonly note?: string;
}

/** The number of sentences shown before the others are folded; a single further one is shown, too. */
const maxQuotes = 3;

/** Articles under one heading, such as a month. */
export interface ArticleGroup {
  /** The id of its heading, or of its first item if it has none: `2018-06`. */
  readonly anchor: string;
  /** Omitted in sparse lists, in which it would only repeat the dates of the items. */
  readonly heading?: MaybeLink;
  /** Whether the heading is a day, so that items need not repeat their date. */
  readonly isOneDay: boolean;
  /** "12 articles": the number in the group, whether shown or not. */
  readonly countText: string;
  readonly items: readonly ArticleItem[];
  /** Whether the first of its articles leads: alone on a narrow screen, and alone with standfirst and quotes. */
  readonly hasLead?: boolean;
  /** Whether all articles of a group with a lead are shown, where there is room. */
  readonly isWhole?: boolean;
  /** "See all 211 articles from March 1987", if only some are shown. */
  readonly more?: Link;
}

/** Builds the list item of an article. */
export function articleItem(
  archive: Archive,
  urls: Urls,
  article: Article,
  quotes: readonly Quote[] = [],
  note?: string,
): ArticleItem {
  const words = wordsOf(archive.site);
  const { data, language } = article;
  const hiddenCount = quotes.length - maxQuotes;
  const time = timeInZone(data.date, archive.site.timeZone);
  return {
    text: data.title,
    href: urls.article(article.id),
    date: textOnly(dateText(data.date, words)),
    detail: time ? words.time(time.time, time.offset) : data.section,
    standfirst: data.standfirst,
    image: listPicture(article),
    textKind: words.textKind(data.text),
    ...foreign(language, words.language),
    quotes: hiddenCount > 1 ? quotes.slice(0, maxQuotes) : quotes,
    moreQuotes:
      hiddenCount > 1
        ? { text: words.moreSentences(hiddenCount), quotes: quotes.slice(maxQuotes) }
        : undefined,
    note: note && words.sentenceCase(note),
  };
}

/** Returns the picture of an article, as other pages show it; undefined if it belongs to its article alone. */
export function listPicture({ data: { image }, file }: Article): ListPicture | undefined {
  if (!image || image.articleOnly) return undefined;
  return { src: image.src, file, ...(image.focus !== undefined && { focus: image.focus }) };
}
