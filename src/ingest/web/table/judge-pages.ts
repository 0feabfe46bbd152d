import type { LeftOutReason } from '../../contract/left-out.ts';
import { lettersOf } from '../../../text/letters-of.ts';
import { articleOrNot } from '../pages/article-or-not.ts';
import { BlockCounts } from '../pages/block-counts.ts';
import { addressShape, foldersOf, numberedAddress, pageKey, siteOf } from '../pages/page-address.ts';
import { hashOfWords } from '../pages/page-facts.ts';
import { blocksWithoutTeasers, type CrawlKnowledge, measurePage } from '../pages/page-measures.ts';
import { TitleAffixes } from '../pages/title-affixes.ts';
import type { PageStore } from './page-store.ts';
import type { PieceList } from './piece-list.ts';
import { sameSite } from './scan-records.ts';

/** The pages of a crawl by what they are. */
export interface JudgedPages {
  /** Captures that are articles, in their order. */
  readonly articles: readonly JudgedCapture[];
  /** Pages that are none, in their order. */
  readonly others: readonly LeftOutPage[];
}

/** A captured page that is an article, as far as it is needed to find others of the same text; the rest stays in the store. */
export interface JudgedCapture {
  /** Of the capture among all of the table. */
  readonly index: number;
  readonly address: string;
  /** As in {@link PageCapture}. */
  readonly time: string;
  /** Digests of its longest sentences. */
  readonly sentences: readonly number[];
  /** A digest of its title without numbers; undefined if it has none. */
  readonly title: number | undefined;
  /** A digest of its heading; undefined if it has none. */
  readonly heading: number | undefined;
  /** The key of the address that it calls canonical, if that is another page of the same site. */
  readonly canonicalKey: string | undefined;
}

/** A page that is left out. */
export interface LeftOutPage {
  /** Of its capture among all of the table. */
  readonly index: number;
  readonly reason: LeftOutReason;
}

/** What the keeper decided by address. */
export interface AddressChoice {
  readonly also: (address: string) => boolean;
  /** Reasons for which no page is left out. */
  readonly alsoReasons: readonly string[];
  readonly not: (address: string) => boolean;
}

/** On this many pages, and this share of all, a text is that of the site and not of the page. */
const minSitePages = 5;
const minSiteShare = 0.2;
const threshold = 0.75;
/** With fewer, the shape of an address says nothing. */
const minOfShape = 6;
const shapeWeight = 0.6;
const certainScore = 4;
/** What a page loses that is the second, or a later one, of a list; its number may also be that of an article. */
const laterOfList = 1.5;

/** Says of each page of a crawl whether it is an article: first by itself, then also by the pages whose addresses have its shape. What is known of a page stays in the store, and only that of articles is read again. */
export function judgePages(
  captures: PieceList,
  counts: BlockCounts,
  store: PageStore,
  choice: AddressChoice,
): JudgedPages {
  const crawl = crawlOf(captures, store);
  const knowledge: CrawlKnowledge = {
    count: (digest) => counts.count(digest),
    siteCount: Math.max(minSitePages, crawl.pages.size * minSiteShare),
  };
  const shapes = new Map<string, { sum: number; count: number }>();
  const firstScores = new Map<number, number>();
  const scores: number[] = [];
  const reasons: LeftOutReason[] = [];
  for (const piece of captures) {
    const { address, facts: stored } = store.readCapture(piece);
    const facts = store.read(stored);
    const key = pageKey(address);
    const measures = measurePage(facts, hashOfWords(key), knowledge);
    const inside = crawl.inside.get(key.replace(/\/$|\.\w{2,5}$/, '')) ?? 0;
    const opinion = articleOrNot({ address, facts, measures, inside, habits: crawl.habits });
    const shape = shapes.get(addressShape(address)) ?? { sum: 0, count: 0 };
    shape.sum += clamped(opinion.score);
    shape.count += 1;
    shapes.set(addressShape(address), shape);
    if (crawl.firsts.has(hashOfWords(key))) firstScores.set(hashOfWords(key), opinion.score);
    scores.push(opinion.score);
    reasons.push(opinion.reason);
  }
  const articles: JudgedCapture[] = [];
  const others: LeftOutPage[] = [];
  for (const [index, score] of scores.entries()) {
    const reason = reasons[index]!;
    const { address, time, facts: stored } = store.readCapture(captures.at(index));
    const { sum, count } = shapes.get(addressShape(address))!;
    const byShape = count < minOfShape || Math.abs(score) >= certainScore ? 0 : (shapeWeight * sum) / count;
    const isNot = choice.not(address);
    const byFirst = (firstScores.get(firstOf(address) ?? NaN) ?? 0) < 0 ? laterOfList : 0;
    const isLike = score + byShape - byFirst > threshold || choice.alsoReasons.includes(reason);
    if (!choice.also(address) && (!isLike || isNot)) {
      others.push({ index, reason: isNot ? 'excluded' : reason });
      continue;
    }
    const facts = store.read(stored);
    const key = pageKey(address);
    const { longestSentences: sentences } = measurePage(facts, hashOfWords(key), knowledge);
    const canonical = facts.canonical === undefined ? undefined : sameSite(facts.canonical, address);
    const canonicalKey = canonical === undefined ? key : pageKey(canonical);
    articles.push({
      index,
      address,
      time,
      sentences,
      title: digestOf(
        lettersOf(facts.title.replaceAll(/\d+/g, ' ')).replaceAll(/page|seite|pagina|print/g, ''),
      ),
      heading: digestOf(lettersOf(facts.heading)),
      canonicalKey: canonicalKey === key ? undefined : canonicalKey,
    });
  }
  return { articles, others };
}

/** Counts again the texts of articles alone, which lists repeat, and what is around their titles: what many share is of the site. */
export function countArticleTexts(
  articles: readonly JudgedCapture[],
  captures: PieceList,
  store: PageStore,
): { readonly counts: BlockCounts; readonly titles: TitleAffixes } {
  const counts = new BlockCounts();
  const titles = new TitleAffixes();
  for (const { index } of articles) {
    const { address, facts } = store.readCapture(captures.at(index));
    const self = hashOfWords(pageKey(address));
    const page = store.read(facts);
    counts.add(new Set(blocksWithoutTeasers(page, self).map(({ digest }) => digest)), self);
    titles.add(page.title, siteOf(address));
  }
  counts.seal();
  titles.seal();
  return { counts, titles };
}

/** Returns a digest of the key of the first page of a numbered one; undefined if it has no number. */
function firstOf(address: string): number | undefined {
  const numbered = numberedAddress(address);
  return numbered && hashOfWords(pageKey(numbered.first));
}

function digestOf(letters: string): number | undefined {
  return letters === '' ? undefined : hashOfWords(letters);
}

function clamped(score: number): number {
  return Math.max(-certainScore, Math.min(certainScore, score));
}

/** Collects what is known of a crawl as a whole. */
function crawlOf(captures: PieceList, store: PageStore) {
  const inside = new Map<string, number>();
  const pages = new Set<number>();
  /** The first pages of numbered ones. */
  const firsts = new Set<number>();
  const sums = { graph: 0, data: 0, time: 0 };
  for (const piece of captures) {
    const { address, states } = store.readCapture(piece);
    const digest = hashOfWords(pageKey(address));
    if (!pages.has(digest))
      for (const folder of foldersOf(address)) inside.set(folder, (inside.get(folder) ?? 0) + 1);
    pages.add(digest);
    const first = firstOf(address);
    if (first !== undefined) firsts.add(first);
    if (states.graph) sums.graph += 1;
    if (states.data) sums.data += 1;
    if (states.time) sums.time += 1;
  }
  const share = (sum: number) => sum / Math.max(1, captures.length);
  const habits = { graph: share(sums.graph), data: share(sums.data), time: share(sums.time) };
  return { inside, pages, firsts, habits };
}
