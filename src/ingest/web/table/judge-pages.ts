import type { LeftOutReason } from '../../contract/left-out.ts';
import { articleOrNot } from '../pages/article-or-not.ts';
import { BlockCounts } from '../pages/block-counts.ts';
import { addressShape, foldersOf, numberedAddress, pageKey } from '../pages/page-address.ts';
import { hashOfWords } from '../pages/page-facts.ts';
import { blocksWithoutTeasers, type CrawlKnowledge, measurePage } from '../pages/page-measures.ts';
import type { PageStore } from './page-store.ts';
import type { PageCapture } from './scan-records.ts';

/** The pages of a crawl by what they are. */
export interface JudgedPages {
  /** Captures that are articles, in their order. */
  readonly articles: readonly JudgedCapture[];
  /** Pages that are none, in their order. */
  readonly others: readonly LeftOutPage[];
}

/** A captured page that is an article. */
export interface JudgedCapture extends PageCapture {
  /** Digests of its longest sentences. */
  readonly sentences: readonly number[];
  readonly title: string;
  readonly heading: string;
  readonly canonical: string | undefined;
}

/** A page that is left out. */
export interface LeftOutPage {
  readonly address: string;
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
  captures: readonly PageCapture[],
  counts: BlockCounts,
  store: PageStore,
  choice: AddressChoice,
): JudgedPages {
  const crawl = crawlOf(captures);
  const knowledge: CrawlKnowledge = {
    count: (digest) => counts.count(digest),
    siteCount: Math.max(minSitePages, crawl.pages.size * minSiteShare),
  };
  const shapes = new Map<string, { sum: number; count: number }>();
  const firstScores = new Map<number, number>();
  const opinions = captures.map(({ address, facts: stored }) => {
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
    return opinion;
  });
  const articles: JudgedCapture[] = [];
  const others: LeftOutPage[] = [];
  for (const [index, capture] of captures.entries()) {
    const { score, reason } = opinions[index]!;
    const { address } = capture;
    const { sum, count } = shapes.get(addressShape(address))!;
    const byShape = count < minOfShape || Math.abs(score) >= certainScore ? 0 : (shapeWeight * sum) / count;
    const isNot = choice.not(address);
    const byFirst = (firstScores.get(firstOf(address) ?? NaN) ?? 0) < 0 ? laterOfList : 0;
    const isLike = score + byShape - byFirst > threshold || choice.alsoReasons.includes(reason);
    if (!choice.also(address) && (!isLike || isNot)) {
      others.push({ address, reason: isNot ? 'excluded' : reason });
      continue;
    }
    const facts = store.read(capture.facts);
    const { longestSentences: sentences } = measurePage(facts, hashOfWords(pageKey(address)), knowledge);
    const { title, heading, canonical } = facts;
    articles.push({ ...capture, sentences, title, heading, canonical });
  }
  return { articles, others };
}

/** Counts again the texts of articles alone, which lists repeat: what many articles share is of the site. */
export function countArticleTexts(articles: readonly JudgedCapture[], store: PageStore): BlockCounts {
  const counts = new BlockCounts();
  for (const { address, facts } of articles) {
    const self = hashOfWords(pageKey(address));
    counts.add(new Set(blocksWithoutTeasers(store.read(facts), self).map(({ digest }) => digest)), self);
  }
  counts.seal();
  return counts;
}

/** Returns a digest of the key of the first page of a numbered one; undefined if it has no number. */
function firstOf(address: string): number | undefined {
  const numbered = numberedAddress(address);
  return numbered && hashOfWords(pageKey(numbered.first));
}

function clamped(score: number): number {
  return Math.max(-certainScore, Math.min(certainScore, score));
}

/** Collects what is known of a crawl as a whole. */
function crawlOf(captures: readonly PageCapture[]) {
  const inside = new Map<string, number>();
  const pages = new Set<number>();
  /** The first pages of numbered ones. */
  const firsts = new Set<number>();
  const sums = { graph: 0, data: 0, time: 0 };
  for (const { address, states } of captures) {
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
