import type { PageBlock, PageFacts } from './page-facts.ts';

/** What the text of a page is like, without what its site repeats on its pages. All lengths are in UTF-16 code units. */
export interface PageMeasures {
  /** Of all its own text. */
  readonly own: number;
  /** How much of that is in links, from 0 to 1. */
  readonly linkShare: number;
  /** Of all sentences outside links. */
  readonly prose: number;
  /** The number of blocks of sentences outside links. */
  readonly sentences: number;
  /** Of the longest run of sentences that no link to another page interrupts. */
  readonly longestRun: number;
  /** How much of its sentences stands on no other page, from 0 to 1. */
  readonly uniqueShare: number;
  /** How much of its sentences belongs to the link above to another page, from 0 to 1. */
  readonly teaserShare: number;
  /** The number of headings that are links. */
  readonly linkedHeadings: number;
  /** The number of headings that are none. */
  readonly plainHeadings: number;
  /** How often links to other pages interrupt its sentences. */
  readonly linksBetween: number;
  /** How many titles of other pages stand in a row, without a heading above that says what they are. */
  readonly titlesInRow: number;
  /** Digests of its longest sentences, by which the same text is found under another address. */
  readonly longestSentences: readonly number[];
}

/** What is known of the crawl that a page is from. */
export interface CrawlKnowledge {
  /** Returns on how many pages a block stands, by its digest. */
  readonly count: (digest: number) => number;
  /** On this many pages, a block is that of the site. */
  readonly siteCount: number;
}

const minSentenceUnits = 30;
const maxLinkedShare = 0.5;
/** A shorter link interrupts no text, unless it is a heading: a tag, a number, “more”. */
const minInterruptionUnits = 12;
/** A shorter link is no headline. */
const minTitleUnits = 20;
const comparedSentences = 3;
const elsewhereWeight = 0.25;

/**
 * Measures the text of a page.
 *
 * @param self a digest of its own key
 */
export function measurePage(
  { blocks }: Pick<PageFacts, 'blocks'>,
  self: number,
  { count, siteCount }: CrawlKnowledge,
): PageMeasures {
  const isOwn = ({ digest }: PageBlock) => count(digest) < siteCount;
  const own = blocks.filter(isOwn);
  // The heading of a teaser may stand on all pages, too, as one of the latest.
  const shown = blocks.filter((block) => isOwn(block) || (block.isHeading && block.target !== 0));
  const groups = groupsIn(shown, self);
  const isElsewhere = ({ digest }: PageBlock) => count(digest) > 1;
  const teased = groups.map((group) => teasedUnits(group, groups, isElsewhere));
  const all = own.filter(isProse);
  const prose = sumOf(all, ({ length }) => length);
  const length = sumOf(own, (block) => block.length);
  const headings = own.filter(({ isHeading }) => isHeading);
  return {
    own: length,
    linkShare: shareOf(
      sumOf(own, ({ linked }) => linked),
      length,
    ),
    prose,
    sentences: all.length,
    longestRun: Math.max(0, ...groups.map(({ prose: part }) => sumOf(part, (block) => block.length))),
    uniqueShare: shareOf(
      sumOf(all, (block) => (isElsewhere(block) ? 0 : block.length)),
      prose,
    ),
    teaserShare: shareOf(
      sumOf(teased, (units) => units),
      prose,
    ),
    linkedHeadings: headings.filter((block) => isLink(block) && block.target !== self).length,
    plainHeadings: headings.filter((block) => !isLink(block)).length,
    linksBetween: Math.max(0, groups.filter((group) => group.prose.length > 0).length - 1),
    titlesInRow: titlesInRow(own, self),
    longestSentences: longestOf(all),
  };
}

/**
 * Returns the blocks of a page without the sentences below links to other pages, which are of those.
 *
 * @param self a digest of its own key
 */
export function blocksWithoutTeasers({ blocks }: Pick<PageFacts, 'blocks'>, self: number): PageBlock[] {
  const teased = new Set(
    groupsIn(blocks, self).flatMap(({ links, prose }) => ((links.at(-1)?.target ?? 0) === 0 ? [] : prose)),
  );
  return blocks.filter((block) => !teased.has(block));
}

/** The text of a page and what is around it, as digests of their blocks. */
export interface MainText {
  /** The sentences of the longest run, with their lengths. */
  readonly sentences: ReadonlyMap<number, number>;
  /** Links to other pages, and sentences below these. */
  readonly around: ReadonlySet<number>;
}

/**
 * Finds the text of a page by its longest run of sentences.
 *
 * @param self a digest of its own key
 * @param isShared returns whether a block is of the site
 * @param isElsewhere returns whether it stands on another page, too, and is less likely to be of this one
 */
export function mainText(
  { blocks }: Pick<PageFacts, 'blocks'>,
  self: number,
  isShared: (block: PageBlock) => boolean,
  isElsewhere: (block: PageBlock) => boolean,
): MainText {
  // The heading of a teaser may be on many pages, too, and still begins what is of another page; a link that leads to no page of
  // the site, as to a picture or a source, is of the text around it.
  const isShown = (block: PageBlock) =>
    block.target === 0 ? !isLink(block) && !isShared(block) : block.isHeading || !isShared(block);
  const groups = groupsIn(blocks.filter(isShown), self);
  const lengthOf = ({ prose }: ProseGroup) =>
    sumOf(prose, (block) => block.length * (isElsewhere(block) ? elsewhereWeight : 1));
  const main = groups.reduce((best, group) => (lengthOf(group) > lengthOf(best) ? group : best));
  const others = groups.filter((group) => group !== main && (group.links.at(-1)?.target ?? 0) !== 0);
  const around = [...groups.flatMap(({ links }) => links), ...others.flatMap(({ prose }) => prose)];
  return {
    sentences: new Map(main.prose.map(({ digest, length }) => [digest, length])),
    around: new Set(around.map(({ digest }) => digest)),
  };
}

/** Sentences between links to other pages. */
interface ProseGroup {
  /** The links above it, without text between them. */
  readonly links: readonly PageBlock[];
  readonly prose: PageBlock[];
}

function groupsIn(blocks: readonly PageBlock[], self: number): ProseGroup[] {
  let group: { links: PageBlock[]; prose: PageBlock[] } = { links: [], prose: [] };
  const groups = [group];
  for (const block of blocks) {
    if (isProse(block)) group.prose.push(block);
    else if (
      isLink(block) &&
      block.target !== self &&
      (block.length >= minInterruptionUnits || block.isHeading)
    ) {
      if (group.prose.length > 0) {
        group = { links: [], prose: [] };
        groups.push(group);
      }
      group.links.push(block);
    } else if (block.isHeading && !isLink(block) && group.links.length > 0) {
      // What follows is of this heading, and not of a link above it.
      if (group.prose.length === 0) group.links = [];
      else {
        group = { links: [], prose: [] };
        groups.push(group);
      }
    }
  }
  return groups;
}

/** Returns the longest row of titles that link to other pages; short blocks, such as days, are between them as often as not. */
function titlesInRow(blocks: readonly PageBlock[], self: number): number {
  let longest = 0;
  let row = 0;
  let isHeaded = false;
  for (const block of blocks) {
    const isTitle =
      block.target !== 0 && block.target !== self && isLink(block) && block.length >= minTitleUnits;
    if (isTitle) {
      row += 1;
      if (!isHeaded) longest = Math.max(longest, row);
    } else if (block.isHeading || isProse(block)) {
      row = 0;
      isHeaded = block.isHeading;
    }
  }
  return longest;
}

/**
 * Returns how much of a group belongs to the link above it: what stands elsewhere, too, or is cut off; all, if that link is a
 * heading alone; and a single block, if the page begins with such a link.
 */
function teasedUnits(
  { links, prose }: ProseGroup,
  [first]: readonly ProseGroup[],
  isElsewhere: (block: PageBlock) => boolean,
): number {
  const last = links.at(-1);
  if (!last || last.target === 0) return 0;
  const isTeaser =
    links.length === 1 &&
    (last.isHeading || (first!.links.length > 0 && prose.length === 1 && last.length >= minTitleUnits));
  return sumOf(prose, (block) => (isTeaser || block.isCut || isElsewhere(block) ? block.length : 0));
}

function longestOf(blocks: readonly PageBlock[]): number[] {
  return blocks
    .toSorted((a, b) => b.length - a.length)
    .slice(0, comparedSentences)
    .map(({ digest }) => digest);
}

function isLink({ length, linked }: PageBlock): boolean {
  return linked > length * maxLinkedShare;
}

function isProse(block: PageBlock): boolean {
  return (
    !block.isHeading &&
    (block.isSentence || block.isCut) &&
    block.length >= minSentenceUnits &&
    !isLink(block)
  );
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
