import { hash } from 'node:crypto';
import { shallowHtml } from '../clean/shallow-html.ts';
import { plainText } from '../clean/plain-text.ts';
import type { EarlierCapture, Incoming, IncomingArticle } from '../contract/incoming.ts';
import { SourceFault } from '../contract/source-fault.ts';
import { articleOfPage, trimmedPart } from '../formats/html/read-html.ts';
import type { StatedOnPage } from '../formats/html/trim-page.ts';
import { lettersOf } from '../../text/letters-of.ts';
import { hostKey } from '../known/article-keys.ts';
import type { BlockCounts } from './pages/block-counts.ts';
import { hashOfSiteText, hashOfWords, type PageFacts } from './pages/page-facts.ts';
import { type MainText, mainText } from './pages/page-measures.ts';
import { pageKey, siteOf, webAddressOf } from './pages/page-address.ts';
import { sharesMostWords } from './pages/shares-most-words.ts';
import type { TitleAffixes } from './pages/title-affixes.ts';
import { elementWith, textsOfBlocks, withoutSiteTexts } from './pages/without-site-texts.ts';
import type { ArchiveFiles } from './table/archive-files.ts';
import type { PageCapture } from './table/page-capture.ts';
import type { PageStore } from './table/page-store.ts';
import type { WebArticle } from './table/group-pages.ts';
import { pageText, pictureDigest, sameSite, type ScannedArchive } from './table/scan-records.ts';

/** In UTF-16 code units: what is noted of a text that was taken out. */
const notedUnits = 80;

/** In UTF-16 code units: a shorter text is a label, which articles may share by chance. */
const minSentenceUnits = 50;
const minSharedArticles = 5;
const minSharedPart = 0.1;
/** A text with less of the longest run of its page is not that of the article. */
const minFound = 0.5;
/** In UTF-16 code units: in a longer text, the reader of pages is right. */
const maxShortUnits = 1000;
/** How much longer than that run the text of an article may be if nothing else shows that it is its text. */
const maxAround = 2;

/** The texts of all articles of a web archive. */
export interface ArticleTexts {
  /** On how many articles each stands. */
  readonly counts: BlockCounts;
  readonly articles: number;
  readonly titles: TitleAffixes;
}

/** An article as one capture shows it. */
interface CapturedArticle {
  readonly capture: PageCapture;
  readonly article: IncomingArticle;
  readonly words: string;
}

/** Makes articles of the captures of a web archive. */
export class ArchivedArticles {
  readonly #source: string;
  readonly #table: ScannedArchive;
  readonly #files: ArchiveFiles;
  readonly #archiveHost: string | undefined;
  readonly #texts: ArticleTexts;
  readonly #store: PageStore;
  /** How often each text that many pages share was taken out, by its beginning. */
  readonly removed = new Map<string, number>();

  /** @param texts of the articles alone; @param archiveHost the host of the archive itself, if it has one */
  constructor(
    source: string,
    table: ScannedArchive,
    files: ArchiveFiles,
    store: PageStore,
    texts: ArticleTexts,
    archiveHost: string | undefined,
  ) {
    this.#texts = texts;
    this.#store = store;
    this.#source = source;
    this.#table = table;
    this.#files = files;
    this.#archiveHost = archiveHost;
  }

  /** Reads an article from the newest of its captures that is still the same article. */
  async *read(web: WebArticle): AsyncGenerator<Incoming> {
    const chain: CapturedArticle[] = [];
    for (const { index } of web.captures) {
      const capture = this.#captureAt(index);
      const read = await this.#articleOf(capture, web.address);
      const before = chain.at(-1);
      if (!read || (before && !sharesMostWords(before.words, read.words))) {
        if (web.captures.length > 1) yield { type: 'left-out', address: capture.address, reason: 'variant' };
      } else chain.push(read);
    }
    const last = chain.at(-1);
    if (!last) {
      yield { type: 'left-out', address: web.address, reason: 'empty' };
      return;
    }
    yield await this.#whole(web, last, chain.slice(0, -1));
  }

  async #whole(
    web: WebArticle,
    last: CapturedArticle,
    earlier: readonly CapturedArticle[],
  ): Promise<IncomingArticle> {
    const { article, capture } = last;
    const parts = (
      await Promise.all(
        web.parts.map(({ index, address }) => this.#articleOf(this.#captureAt(index), address)),
      )
    ).flatMap((part) => part ?? []);
    const html = [article, ...parts.map((part) => part.article)].map(({ body }) => body.value).join('\n');
    const url = addressOf(web.address, this.#store.read(capture.facts));
    const captures = earlierCaptures(earlier, last, url);
    const oldPaths = [url, ...web.others].filter(
      (address) => this.#archiveHost !== undefined && hostKey(new URL(address).host) === this.#archiveHost,
    );
    const sha256 = hash('sha256', [article.sha256, ...parts.map((part) => part.article.sha256)].join(' '));
    return {
      ...article,
      url,
      key: url,
      sha256: parts.length === 0 ? article.sha256 : sha256,
      body: { format: 'html', value: html },
      enclosed: { get: (address) => this.#picture(address, capture.address) },
      ...(oldPaths.length > 0 && { oldPaths }),
      ...(captures.length > 0 && { captures }),
      ...(capture.time !== '' && { capturedBy: capture.time.slice(0, 10) }),
    };
  }

  #captureAt(index: number): PageCapture {
    return this.#store.readCapture(this.#table.captures.at(index));
  }

  async #articleOf(capture: PageCapture, address: string): Promise<CapturedArticle | undefined> {
    const { place } = capture;
    const read = this.#files.read(place, 'page');
    if (!read) return undefined;
    try {
      const html = shallowHtml(pageText(read.message, read.content).text);
      const facts = this.#store.read(capture.facts);
      const site = siteOf(capture.address);
      const onlyHere = this.#onlyOnOne(facts);
      const isOnlyHere = (text: string) => onlyHere.has(hashOfSiteText(text, site));
      const page = {
        place: { file: this.#source, item: place.number, byte: place.offset },
        sha256: hash('sha256', read.content),
        address,
        isEnclosed: () => false,
        isOnlyHere,
      };
      const found = await articleOfPage(html, page);
      const title = found.title === undefined ? undefined : this.#texts.titles.without(found.title, site);
      const article = { ...found, title };
      let value = this.#withoutSiteTexts(article.body.value, site);
      const main = mainText(
        facts,
        hashOfWords(pageKey(capture.address)),
        ({ digest, length }) => this.#isSharedBlock(digest, length),
        ({ digest }) => this.#table.counts.count(digest) > 1,
      );
      if (plainText(value).length < maxShortUnits && sharedWith(main, value, site) < minFound) {
        // What is around a short text was taken for it.
        const hash = (text: string) => hashOfSiteText(text, site);
        const cleaned = this.#withoutSiteTexts(html, site, (text) => main.around.has(hash(text)));
        const again = this.#withoutSiteTexts((await articleOfPage(cleaned, page)).body.value, site);
        const part = elementWith(cleaned, (text) => main.sentences.has(hash(text)), main.sentences.size);
        const own =
          part === undefined ? '' : trimmedPart(part, address, () => false, stated(article), isOnlyHere);
        const isText = plainText(own).length <= maxAround * sizeOf(main);
        if (plainText(value) === '' || sharedWith(main, again, site) >= minFound) value = again;
        else if (own !== '' && isText) value = this.#withoutSiteTexts(own, site);
      }
      const words = plainText(value);
      return words === ''
        ? undefined
        : { capture, words, article: { ...article, body: { format: 'html', value } } };
    } catch (error) {
      if (error instanceof SourceFault) return undefined;
      throw error;
    }
  }

  /** @param isAround returns whether a text is around that of the article */
  #withoutSiteTexts(html: string, site: string, isAround?: (text: string) => boolean): string {
    const digestOf = (text: string) => hashOfSiteText(text, site);
    return withoutSiteTexts(
      html,
      (text) => isAround?.(text) === true || this.#isSharedBlock(digestOf(text), text.length),
      (text) => isAround?.(text) === true || this.#isCommonBlock(digestOf(text)),
      isAround ? () => undefined : (text) => this.#noteRemoved(text),
      (href) => webAddressOf(href) !== undefined && siteOf(href) !== site,
    );
  }

  /** Returns the digests of the blocks of a page that stand on no other article. */
  #onlyOnOne({ blocks }: PageFacts): ReadonlySet<number> {
    const { counts } = this.#texts;
    return new Set(blocks.flatMap(({ digest }) => (counts.count(digest) === 1 ? [digest] : [])));
  }

  /** Whether a text is of the site: one with sentences stands on several articles, another on every tenth. */
  #isSharedBlock(digest: number, length: number): boolean {
    return length >= minSentenceUnits
      ? this.#texts.counts.count(digest) >= minSharedArticles
      : this.#isCommonBlock(digest);
  }

  /** Whether a text stands on every tenth article. */
  #isCommonBlock(digest: number): boolean {
    const { counts, articles } = this.#texts;
    return counts.count(digest) >= Math.max(minSharedArticles, articles * minSharedPart);
  }

  #noteRemoved(text: string): void {
    const noted = text.length > notedUnits ? `${text.slice(0, notedUnits)}…` : text;
    this.removed.set(noted, (this.removed.get(noted) ?? 0) + 1);
  }

  /** Returns a picture of the web archive, by its address or, if there is none, by its address without parameters. */
  #picture(written: string, base: string): Buffer | undefined {
    if (!URL.canParse(written, base)) return undefined;
    const address = webAddressOf(new URL(written, base).href);
    if (address === undefined) return undefined;
    const { pictures } = this.#table;
    const place =
      pictures.get(pictureDigest(address)) ?? pictures.get(pictureDigest(address.split('?', 1)[0]!));
    return place && this.#files.read(place, 'picture')?.content;
  }
}

/** Returns what an article states outside its text. */
function stated({ title, authors = [] }: IncomingArticle): StatedOnPage {
  return { title, authors: authors.map(({ name }) => name) };
}

/** Returns how much of the text of a page a part of it has, from 0 to 1. */
function sharedWith({ sentences }: MainText, html: string, site: string): number {
  const found = new Set(textsOfBlocks(html).map((text) => hashOfSiteText(text, site)));
  let shared = 0;
  for (const [digest, length] of sentences) if (found.has(digest)) shared += length;
  return sentences.size === 0 ? 1 : shared / sizeOf({ sentences });
}

function sizeOf({ sentences }: Pick<MainText, 'sentences'>): number {
  return [...sentences.values()].reduce((sum, length) => sum + length, 0);
}

/** Returns the earlier captures whose own text differs from the next one, oldest first. */
function earlierCaptures(
  earlier: readonly CapturedArticle[],
  last: CapturedArticle,
  url: string,
): EarlierCapture[] {
  return earlier.flatMap(({ capture, article, words }, index) => {
    const next = earlier[index + 1] ?? last;
    if (lettersOf(next.words) === lettersOf(words) || capture.time === '') return [];
    const { title, standfirst, body } = article;
    return [{ captured: capture.time, capturedFrom: url, title, standfirst, body }];
  });
}

/** Returns the address of an article: the one that its page calls canonical, if it is another form of the same one. */
function addressOf(address: string, { canonical }: PageFacts): string {
  const stated = canonical === undefined ? undefined : sameSite(canonical, address);
  return stated !== undefined && pageKey(stated) === pageKey(address) ? stated : address;
}
