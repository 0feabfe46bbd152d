import type { EntityGroup, EntityItem } from './entity-item.ts';
import type { ArticleItem } from './article-item.ts';
import type { Direction, Frame } from './frame.ts';
import type { DateText, Link, MaybeLink, Step } from './link.ts';

/** One article's page. */
export interface ArticleView {
  readonly frame: Frame;
  readonly id: string;
  /** The content file, from which the relative paths of images lead. */
  readonly file: string;
  /** Of the article's own words; the interface around them has the frame's. */
  readonly language: string;
  readonly direction: Direction;
  /** The topics above the headline. */
  readonly kicker: readonly Link[];
  readonly headline: string;
  readonly standfirst?: string;
  /** Who signs it, in order. */
  readonly byline: readonly MaybeLink[];
  readonly dateline?: string;
  readonly section?: string;
  /** "Published 19 June 2018"; `label` is "Published" or "Dated". */
  readonly published: LabelledDate;
  readonly updated?: LabelledDate;
  /** The last day that its date can mean, `YYYY-MM-DD`, from which the browser says its age; left out where undated. */
  readonly agedFrom?: string;
  /** "Retold for this archive from a report of 19 June 2018; not the original wording." */
  readonly textNote?: string;
  /** "4 min read" */
  readonly readingTime: string;
  /** Safe; blocks have the ids p1, p2, …; images still have their relative paths. */
  readonly html: string;
  /** The headings of a long piece; empty where there are fewer than three. */
  readonly contents: readonly Heading[];
  readonly corrections: readonly Correction[];
  readonly image?: Picture;
  readonly strip?: Strip;
  /** Who and what is in it, by kind, in a fixed order of kinds. */
  readonly sidebar: readonly SidebarGroup[];
  readonly topics: readonly Link[];
  /** Where the text comes from. */
  readonly source: readonly SourceRow[];
  /** The rights in this text. */
  readonly rights?: string;
  readonly related: readonly RelatedItem[];
  /** The articles before and after it in the archive. */
  readonly earlier?: Step;
  readonly later?: Step;
  /** Absolute. */
  readonly permalink: string;
  readonly citation: Citation;
}

export interface LabelledDate extends DateText {
  readonly label: string;
}

export interface Heading extends Link {
  /** 2 to 6. */
  readonly depth: number;
}

export interface Correction {
  readonly date: DateText;
  readonly text: string;
}

/** The image at the head; `src` is relative to the article's file. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly credit?: string;
  readonly caption?: string;
}

export interface SidebarGroup extends EntityGroup {
  readonly items: readonly SidebarItem[];
}

/** `detail` is its role as this article gives it; `count` how often the text names it. */
export interface SidebarItem extends EntityItem {
  /** `#p1`: the first block that names it; left out where only title or standfirst do, or nothing does. */
  readonly firstHref?: string;
  readonly firstText?: string;
}

/** The line before the text on a phone: "In this article: Microsoft, ICE and 15 more". */
export interface Strip {
  readonly label: string;
  readonly names: readonly string[];
  /** "and 15 more" */
  readonly more?: string;
}

export interface SourceRow {
  readonly label: string;
  readonly value: MaybeLink;
}

export interface RelatedItem extends ArticleItem {
  /** "both name Microsoft and ICE" */
  readonly reason: string;
}

/** How to cite it; each says so where the text is not the original. */
export interface Citation {
  /** Plain text. */
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, the array that Zotero and Pandoc read. */
  readonly csl: string;
}
