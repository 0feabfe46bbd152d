import type { ArticleRecord } from '../../archive/record.ts';
import { normalizePath } from '../../archive/checks/check-redirects.ts';
import { shinglesOf, withoutMarkup } from '../../archive/shingles.ts';
import { TextSketches } from '../../archive/text-sketches.ts';
import { lettersOf } from '../../archive/letters-of.ts';
import { addressKey, hostKey, shortDigest, wordsToCompare } from './article-keys.ts';

/** An article of the archive, as far as import needs to know it. */
export interface KnownArticle {
  readonly id: string;
  /** As in {@link FileRecord}. */
  readonly file: string;
  /** Whether it is a draft, which has no page to link to. */
  readonly isDraft: boolean;
  readonly sha256?: string;
}

/** The features by which an article is recognized. */
export interface ArticleFeatures {
  readonly title: string;
  /** EDTF */
  readonly date: string;
  readonly markdown: string;
  readonly sha256?: string;
  readonly url?: string;
  /** The source file, and its number or name there. */
  readonly from?: string;
  readonly redirectFrom: readonly string[];
  /** Whether it states an address of its own; in the archive, a former path counts as well. */
  readonly hasAddress: boolean;
}

/**
 * How an incoming article was recognized as an existing one: by digest, address, position in a source, title
 * and text, text alone, or an address at which it was published before.
 */
export type MatchedBy = 'digest' | 'address' | 'place' | 'text' | 'words' | 'old address';

/** With fewer shingles, a text may be similar to several articles. */
const minShingles = 30;
/** Slightly less than the 90 % at which two articles count as versions, because it is an estimate. */
const minSharedShare = 0.87;

/** Index of the archive's articles by the keys that identify them. Only keys are kept in memory. */
export class KnownArticles {
  readonly #article = new Map<string, KnownArticle>();
  /** Ids by key. */
  readonly #key = new Map<string, string>();
  /** Ids by address key: other addresses of an article, as a repeat or under a former name. */
  readonly #oldAddress = new Map<string, string>();
  /** Ids by path on the old site, derived from file names; only used for links. */
  readonly #sitePaths = new Map<string, string>();
  /** Ids by former path. */
  readonly #places = new Map<string, string>();
  /** Ids by key of title and day. */
  readonly #headlines = new Map<string, string>();
  readonly #sketches = new TextSketches<string>();
  /** Ids of articles with an address of their own. */
  readonly #addressed = new Set<string>();
  /** The hosts at which articles were published. */
  readonly #hosts = new Set<string>();
  /** Lowercase ids, including those of unreadable files. */
  readonly ids = new Set<string>();

  /** The files of empty articles, relative to the content folder, by id. */
  readonly #emptyFiles = new Map<string, string>();

  addFile(id: string): void {
    this.ids.add(id.normalize('NFKC').toLowerCase());
    this.#emptyFiles.delete(id);
  }

  /** Adds an empty file, whose id is not taken: the article that gets it fills the file. */
  addEmptyFile({ id, file }: { readonly id: string; readonly file: string }): void {
    this.#emptyFiles.set(id, file.slice(file.indexOf('/') + 1));
  }

  /** Returns the empty file of an id, relative to the content folder. */
  emptyFile(id: string): string | undefined {
    return this.#emptyFiles.get(id);
  }

  add(article: KnownArticle, features: ArticleFeatures): void {
    this.addFile(article.id);
    this.#article.set(article.id, article);
    const headline = headlineKey(features);
    if (!this.#headlines.has(headline)) this.#headlines.set(headline, article.id);
    if (features.hasAddress) this.#addressed.add(article.id);
    const shingles = shinglesOf(withoutMarkup(features.markdown));
    if (shingles.size >= minShingles) this.#sketches.add(article.id, shingles);
    for (const [, key] of keysOf(features)) if (!this.#key.has(key)) this.#key.set(key, article.id);
    for (const path of features.redirectFrom) this.#places.set(normalizePath(path), article.id);
    for (const key of siteKeysOf(features.from))
      if (!this.#sitePaths.has(key)) this.#sitePaths.set(key, article.id);
    if (features.url === undefined || !URL.canParse(features.url)) return;
    const { host, origin } = new URL(features.url);
    this.#hosts.add(hostKey(host));
    for (const path of features.redirectFrom) this.addAddress(`${origin}${path}`, article.id);
  }

  /** Adds a page, whose address can't be used as a former path. */
  addPage(id: string): void {
    this.#places.set(id, id);
  }

  /** Adds another address of an article, so that links to it can be resolved. */
  addAddress(address: string, id: string): void {
    const key = addressKey(address);
    if (key === undefined) return;
    this.#hosts.add(hostKey(new URL(address).host));
    if (!this.#oldAddress.has(shortDigest(key))) this.#oldAddress.set(shortDigest(key), id);
  }

  /** Returns the existing article that an incoming one matches. */
  find(features: ArticleFeatures): { article: KnownArticle; by: MatchedBy } | undefined {
    for (const [by, key] of keysOf(features)) {
      const article = this.#article.get(this.#key.get(key) ?? '');
      if (article && !(by === 'words' && this.#isAnother(article, features))) return { article, by };
    }
    const former = this.#articleAt(features.url, this.#oldAddress);
    return former && { article: former, by: 'old address' };
  }

  /** Returns the article with the same title and day, of which the other one may be a version. */
  sameHeadline(features: ArticleFeatures): KnownArticle | undefined {
    return this.#article.get(this.#headlines.get(headlineKey(features)) ?? '');
  }

  /** Returns the article with nearly the same text, of which the other one may be a version. */
  nearlySame({ markdown }: ArticleFeatures): KnownArticle | undefined {
    const shingles = shinglesOf(withoutMarkup(markdown));
    if (shingles.size < minShingles) return undefined;
    const [nearest] = this.#sketches.near(shingles);
    return nearest && nearest.sharedPart >= minSharedShare ? this.#article.get(nearest.key) : undefined;
  }

  /**
   * Returns the article with the same text but a title and address of its own: a separate post, not a repeat.
   */
  namesake(features: ArticleFeatures): KnownArticle | undefined {
    const [, key] = keysOf(features).find(([by]) => by === 'words') ?? [];
    const article = this.#article.get(this.#key.get(key ?? '') ?? '');
    return article && this.#isAnother(article, features) ? article : undefined;
  }

  #isAnother({ id }: KnownArticle, { hasAddress }: ArticleFeatures): boolean {
    return hasAddress && this.#addressed.has(id);
  }

  /** Returns the published article at an address. */
  atAddress(address: string): KnownArticle | undefined {
    const article = this.#articleAt(address, this.#key) ?? this.#articleAt(address, this.#oldAddress);
    return article?.isDraft === false ? article : undefined;
  }

  /** Returns the published article at a path of the old site. */
  atSitePath(path: string): KnownArticle | undefined {
    const place = normalizePath(path).replace(/(?:\/index)?\.(?:html?|md)$/i, '');
    const id =
      this.#places.get(normalizePath(path)) ??
      this.#sitePaths.get(place) ??
      this.#sitePaths.get(/\d{4}\/\d\d\/\d\d\/[^/]+$/.exec(place)?.[0] ?? '');
    const article = this.#article.get(id ?? '');
    return article?.isDraft === false ? article : undefined;
  }

  #articleAt(address: string | undefined, ids: ReadonlyMap<string, string>): KnownArticle | undefined {
    const key = address === undefined ? undefined : addressKey(address);
    return key === undefined ? undefined : this.#article.get(ids.get(shortDigest(key)) ?? '');
  }

  hasHost(host: string): boolean {
    return this.#hosts.has(host);
  }

  /** Adds a former path that redirects to an article. */
  addPath(path: string, id: string): void {
    this.#places.set(normalizePath(path), id);
  }

  /** Returns the id of the article that uses a former path. */
  atPath(path: string): string | undefined {
    return this.#places.get(normalizePath(path));
  }

  file(id: string): string | undefined {
    return this.#article.get(id)?.file;
  }
}

function keysOf({ title, date, markdown, sha256, url, from }: ArticleFeatures): [MatchedBy, string][] {
  const address = url === undefined ? undefined : addressKey(url);
  return [
    ...(sha256 === undefined ? [] : [['digest', `s${sha256.slice(0, 20)}`] as [MatchedBy, string]]),
    ...(address === undefined ? [] : [['address', shortDigest(address)] as [MatchedBy, string]]),
    // Either title or date may have been corrected in the source.
    ...(from === undefined
      ? []
      : ([
          ['place', `f${shortDigest(`${from}\n${lettersOf(title)}`)}`],
          ['place', `f${shortDigest(`${from}\n\n${date}`)}`],
        ] as [MatchedBy, string][])),
    ...textKeys(markdown, title, date),
  ];
}

/**
 * Returns the paths that a Markdown file had on its site by the conventions of Jekyll, Hugo and Eleventy: its
 * own, and for `2020-01-03-ferry.md` also `2020/01/03/ferry`.
 */
function siteKeysOf(from: string | undefined): string[] {
  const file = /^(?:.*\/)?([^/]+)\.(?:md|markdown)$/i.exec(from ?? '');
  if (!file) return [];
  const [path, name = ''] = file;
  const dated = /^(\d{4})-(\d\d)-(\d\d)-(.+)$/.exec(name);
  return [
    path.replace(/\.\w+$/, ''),
    ...(dated ? [name, `${dated[1]}/${dated[2]}/${dated[3]}/${dated[4]}`] : []),
  ];
}

function headlineKey({ title, date }: ArticleFeatures): string {
  return shortDigest(`${lettersOf(title)}\n${date.slice(0, 10)}`);
}

/** Returns the keys of a text: with its title, and for a long text also without. */
function textKeys(markdown: string, title: string, date: string): [MatchedBy, string][] {
  const { words, isShort } = wordsToCompare(markdown);
  const titled = `${words}\n${lettersOf(title)}`;
  return isShort
    ? [['text', `t${shortDigest(`${titled}\n${date.slice(0, 10)}`)}`]]
    : [
        ['text', `t${shortDigest(titled)}`],
        ['words', `w${shortDigest(words)}`],
      ];
}

/** Returns the features by which an article of the archive is recognized. */
export function featuresOf({ data, body }: ArticleRecord): ArticleFeatures {
  return {
    title: data.title,
    date: data.date.edtf,
    markdown: body,
    redirectFrom: data.redirectFrom,
    hasAddress: data.source?.url !== undefined || data.redirectFrom.length > 0,
    ...(data.source?.sha256 !== undefined && { sha256: data.source.sha256 }),
    ...(data.source?.url !== undefined && { url: data.source.url }),
    ...(data.imported && { from: data.imported.from }),
  };
}
