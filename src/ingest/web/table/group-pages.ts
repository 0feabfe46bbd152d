import { compareText } from '../../../text/compare-text.ts';
import { hashOfWords } from '../pages/page-facts.ts';
import { isOtherView, isVariantAddress, numberedAddress, pageKey } from '../pages/page-address.ts';
import type { JudgedCapture, JudgedPages, LeftOutPage } from './judge-pages.ts';

/** A page of a site, under one address. */
export interface WebArticle {
  readonly address: string;
  /** Its captures that are articles, oldest first. */
  readonly captures: readonly JudgedCapture[];
  /** Other addresses of it. */
  readonly others: readonly string[];
  /** The newest captures of its further parts, in order. */
  readonly parts: readonly JudgedCapture[];
}

/** An article that is still collected. */
interface OpenGroup {
  address: string;
  captures: JudgedCapture[];
  others: string[];
  parts: { readonly number: number; readonly capture: JudgedCapture }[];
}

/**
 * Makes one article of all captures and addresses of the same page, in the order in which they were captured.
 *
 * @param addressAt returns the address of a capture, by its index
 */
export function groupPages(
  judged: JudgedPages,
  addressAt: (index: number) => string,
): {
  readonly articles: WebArticle[];
  readonly leftOut: LeftOutPage[];
} {
  const groups = new Map<string, OpenGroup>();
  for (const capture of judged.articles) {
    const key = pageKey(capture.address);
    const group = groups.get(key);
    if (!group) groups.set(key, { address: capture.address, captures: [capture], others: [], parts: [] });
    else {
      group.captures.push(capture);
      if (capture.address !== group.address) group.others.push(capture.address);
    }
  }
  const leftOut: LeftOutPage[] = [];
  for (const group of groups.values()) preferPageItself(group);
  joinParts(groups);
  mergeSame(groups, leftOut);
  const told = new Set<number>();
  for (const page of judged.others) {
    const key = pageKey(addressAt(page.index));
    const digest = hashOfWords(key);
    if (told.has(digest)) continue;
    told.add(digest);
    // A later capture that is none of an article is told apart from pages that never were one.
    leftOut.push(groups.has(key) ? { ...page, reason: 'variant' } : page);
  }
  const articles = [...groups.values()].map(({ address, captures, others, parts }) => ({
    address,
    captures: captures.toSorted((a, b) => compareText(a.time, b.time)),
    others: [...new Set(others)].filter((other) => other !== address),
    parts: parts.toSorted((a, b) => a.number - b.number).map(({ capture }) => capture),
  }));
  return { articles, leftOut };
}

/** Leaves out what was captured of an article as telephones or printers get it, if its page itself was captured. */
function preferPageItself(group: OpenGroup): void {
  const own = group.captures.filter(({ address }) => !isOtherView(address));
  const [first] = own;
  if (first === undefined || own.length === group.captures.length) return;
  group.others.push(...group.captures.map(({ address }) => address));
  group.address = first.address;
  group.captures = own;
}

/** Returns the newest capture of the text that a page had first: a parked domain may have answered for it since. */
function ownCapture({ captures }: OpenGroup): JudgedCapture {
  const [first, ...later] = captures.toSorted((a, b) => compareText(a.time, b.time));
  let own = first!;
  for (const capture of later) if (own.sentences.length === 0 || shareSentences(own, capture)) own = capture;
  return own;
}

/** Adds the further pages of an article that is cut into pages to the first one, and removes them from the groups. */
function joinParts(groups: Map<string, OpenGroup>): void {
  for (const [key, group] of groups) {
    const numbered = numberedAddress(group.address);
    const first = numbered && groups.get(pageKey(numbered.first));
    if (!first || first === group) continue;
    const last = ownCapture(group);
    const before = ownCapture(first);
    if (!isSameHeadline(before, last) || shareSentences(before, last)) continue;
    first.parts.push({ number: numbered.number, capture: last });
    groups.delete(key);
  }
}

/** Merges groups of the same text: the canonical address stays, or else the one that is not for printing or telephones. */
function mergeSame(groups: Map<string, OpenGroup>, leftOut: LeftOutPage[]): void {
  const bySentence = new Map<number, string>();
  for (const [key, group] of groups) {
    const last = ownCapture(group);
    const { canonicalKey } = last;
    const candidates = [canonicalKey, ...last.sentences.map((sentence) => bySentence.get(sentence))];
    const sameKey = candidates.find((one) => {
      const other = one === undefined || one === key ? undefined : groups.get(one);
      return other !== undefined && isSameText(ownCapture(other), last);
    });
    const same = sameKey === undefined ? undefined : groups.get(sameKey);
    if (!same || sameKey === undefined) {
      for (const sentence of last.sentences) if (!bySentence.has(sentence)) bySentence.set(sentence, key);
      continue;
    }
    const staysOther = canonicalKey === sameKey || !isBetter(group, same);
    const [kept, merged] = staysOther ? [same, group] : [group, same];
    kept.others.push(merged.address, ...merged.others);
    kept.parts.push(...merged.parts.filter(() => kept.parts.length === 0));
    leftOut.push({ index: merged.captures[0]!.index, reason: 'variant' });
    groups.delete(staysOther ? key : sameKey);
    if (!staysOther) for (const sentence of last.sentences) bySentence.set(sentence, key);
  }
}

/** Whether the address of one group is better than that of another: it is not a variant, or it is the canonical one. */
function isBetter(one: OpenGroup, other: OpenGroup): boolean {
  if (ownCapture(other).canonicalKey === pageKey(one.address)) return true;
  return isVariantAddress(other.address) && !isVariantAddress(one.address);
}

/** Whether two captures have the same longest sentences. */
function isSameText(a: JudgedCapture, b: JudgedCapture): boolean {
  const shared = a.sentences.filter((sentence) => b.sentences.includes(sentence)).length;
  return shared > 0 && shared >= Math.min(a.sentences.length, b.sentences.length) - 1 && isSameHeadline(a, b);
}

function shareSentences(a: JudgedCapture, b: JudgedCapture): boolean {
  return a.sentences.some((sentence) => b.sentences.includes(sentence));
}

/** Whether two pages have the same heading, or the same title but for a number in it. */
function isSameHeadline(a: JudgedCapture, b: JudgedCapture): boolean {
  return (
    (a.heading !== undefined && a.heading === b.heading) || (a.title !== undefined && a.title === b.title)
  );
}
