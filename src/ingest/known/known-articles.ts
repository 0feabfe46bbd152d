import type { ArticleRecord } from '../../archive/record.ts';
import type { EdtfDate } from '../../schema/date.ts';
import { normalizePath } from '../../archive/checks/check-redirects.ts';
import { shinglesOf, withoutMarkup } from '../../text/shingles.ts';
import { TextSketches } from '../../text/text-sketches.ts';
import { lettersOf } from '../../text/letters-of.ts';
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
  readonly date: EdtfDate;
  /** Markdown */
  readonly body: string;
  readonly sha256?: string;
  readonly url?: string;
  /** The source file, and its number or name there. */
  readonly from?: string;
  /** Its former paths, or addresses with those paths. */
  readonly oldPaths: readonly string[];
}

/** An article of the archive that an incoming one matches. */
export interface MatchedArticle {
  readonly article: KnownArticle;
  /**
   * Whether the incoming article is the same article of the same source, a repeat of it, or something else that
   * may be a version of it.
   */
  readonly type: 'source' | 'repeat' | 'version';
  /** What they share. */
  readonly by: 'origin' | 'address' | 'text' | 'headline' | 'most of the text';
}

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

  /** @param redirectFrom the former paths that redirect to the article */
  add(article: KnownArticle, features: ArticleFeatures, redirectFrom: readonly string[]): void {
    this.addFile(article.id);
    this.#article.set(article.id, article);
    const headline = headlineKey(features);
    if (!this.#headlines.has(headline)) this.#headlines.set(headline, article.id);
    if (hasAddress(features)) this.#addressed.add(article.id);
    const shingles = shinglesOf(withoutMarkup(features.body));
    if (shingles.size >= minShingles) this.#sketches.add(article.id, shingles);
    const { titled, untitled } = textKeys(features);
    for (const key of [...originKeys(features), titled, ...(untitled === undefined ? [] : [untitled])])
      if (!this.#key.has(key)) this.#key.set(key, article.id);
    for (const path of redirectFrom) this.addPath(path, article.id);
    for (const old of features.oldPaths) this.addAddress(old, article.id);
    for (const key of siteKeysOf(features.from))
      if (!this.#sitePaths.has(key)) this.#sitePaths.set(key, article.id);
    if (features.url === undefined || !URL.canParse(features.url)) return;
    const { host, origin } = new URL(features.url);
    this.#hosts.add(hostKey(host));
    for (const path of redirectFrom) this.addAddress(`${origin}${path}`, article.id);
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

  /** Returns the article that an incoming one is or repeats, or else one of which it may be a version. */
  match(features: ArticleFeatures): MatchedArticle | undefined {
    for (const key of originKeys(features)) {
      const article = this.#article.get(this.#key.get(key) ?? '');
      if (article) return { article, type: 'source', by: 'origin' };
    }
    const { titled, untitled } = textKeys(features);
    const repeated = this.#article.get(this.#key.get(titled) ?? '');
    if (repeated) return { article: repeated, type: 'repeat', by: 'text' };
    const sameText = this.#article.get(this.#key.get(untitled ?? '') ?? '');
    // With a title and an address of its own, it is a separate post.
    const isSeparate = sameText && hasAddress(features) && this.#addressed.has(sameText.id);
    if (sameText && !isSeparate) return { article: sameText, type: 'repeat', by: 'text' };
    const former = this.#articleAt(features.url, this.#oldAddress);
    if (former) return { article: former, type: 'repeat', by: 'address' };
    if (sameText) return { article: sameText, type: 'version', by: 'text' };
    const headline = this.#article.get(this.#headlines.get(headlineKey(features)) ?? '');
    if (headline && features.date.precision !== 'undated')
      return { article: headline, type: 'version', by: 'headline' };
    const near = this.#nearlySame(features);
    return near && { article: near, type: 'version', by: 'most of the text' };
  }

  #nearlySame({ body }: ArticleFeatures): KnownArticle | undefined {
    const shingles = shinglesOf(withoutMarkup(body));
    if (shingles.size < minShingles) return undefined;
    const [nearest] = this.#sketches.near(shingles);
    return nearest && nearest.sharedPart >= minSharedShare ? this.#article.get(nearest.key) : undefined;
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

/** Returns the keys of an article's digest, its address, and its place in its source. */
function originKeys({ title, date, sha256, url, from }: ArticleFeatures): string[] {
  const address = url === undefined ? undefined : addressKey(url);
  return [
    ...(sha256 === undefined ? [] : [`s${sha256.slice(0, 20)}`]),
    ...(address === undefined ? [] : [shortDigest(address)]),
    // Either title or date may have been corrected in the source.
    ...(from === undefined
      ? []
      : [`f${shortDigest(`${from}\n${lettersOf(title)}`)}`, `f${shortDigest(`${from}\n\n${date.edtf}`)}`]),
  ];
}

/** Whether an article has an address of its own; a former one counts as well. */
function hasAddress({ url, oldPaths }: ArticleFeatures): boolean {
  return url !== undefined || oldPaths.length > 0;
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
  return shortDigest(`${lettersOf(title)}\n${date.edtf.slice(0, 10)}`);
}

/** Returns the keys of a text: with its title, and for a long text also without. */
function textKeys({ title, date, body }: ArticleFeatures): { titled: string; untitled?: string } {
  const { words, isShort } = wordsToCompare(body);
  const titled = `${words}\n${lettersOf(title)}`;
  return isShort
    ? { titled: `t${shortDigest(`${titled}\n${date.edtf.slice(0, 10)}`)}` }
    : { titled: `t${shortDigest(titled)}`, untitled: `w${shortDigest(words)}` };
}

/** Returns the features by which an article of the archive is recognized. */
export function featuresOf({ data, body }: ArticleRecord): ArticleFeatures {
  return {
    title: data.title,
    date: data.date,
    body,
    sha256: data.source?.sha256,
    url: data.source?.url,
    from: data.imported?.from,
    oldPaths: data.redirectFrom,
  };
}
