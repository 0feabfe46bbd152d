import type { ArticleRecord } from '../../archive/record.ts';
import { normalizePath } from '../../archive/check-redirects.ts';
import { shinglesOf, withoutMarkup } from '../../archive/shingles.ts';
import { TextSketches } from '../../archive/text-sketches.ts';
import { lettersOf } from '../../archive/letters-of.ts';
import { addressKey, hostKey, short, wordsOf } from './article-keys.ts';

/** An article of the archive: where it is, and how much of it is known. */
export interface KnownArticle {
  readonly id: string;
  /** As in FileRecord. */
  readonly file: string;
  /** It has no page to link to. */
  readonly isDraft: boolean;
  readonly sha256?: string;
}

/** What tells whether an article is there already. */
export interface ArticleSigns {
  readonly title: string;
  /** EDTF */
  readonly date: string;
  readonly markdown: string;
  readonly sha256?: string;
  readonly url?: string;
  /** The file that it came from, and its number or name there. */
  readonly from?: string;
  readonly redirectFrom: readonly string[];
  /** Whether it states an address of its own; in the archive, an old path counts as well. */
  readonly hasAddress: boolean;
}

/**
 * By what two are the same: what was read, their address, their place in a source, their title and text, their text
 * alone, or an address at which the one was published before.
 */
export type Sameness = 'digest' | 'address' | 'place' | 'text' | 'words' | 'old address';

/** A text of fewer shingles may well be nearly that of several articles. */
const minShingles = 30;
/** Estimated, so a little less than the 90 % at which two articles count as versions. */
const minSharedPart = 0.87;

/** The articles that the archive has, by the keys that tell whether another is one of them. Of each only keys are kept. */
export class KnownArticles {
  readonly #article = new Map<string, KnownArticle>();
  /** Key → id. */
  readonly #key = new Map<string, string>();
  /** Key of an address → id: where an article was published besides, as a repeat or under a former name. */
  readonly #oldAddress = new Map<string, string>();
  /** Key of a path on the old site, as the name of its file tells it → id; only for links. */
  readonly #sitePaths = new Map<string, string>();
  /** Claimed old paths. */
  readonly #places = new Map<string, string>();
  /** Key of title and day → id. */
  readonly #headlines = new Map<string, string>();
  readonly #sketches = new TextSketches<string>();
  /** Ids of those that have an address of their own. */
  readonly #addressed = new Set<string>();
  /** Every host that an article was published at. */
  readonly #hosts = new Set<string>();
  /** Ids in lower case, of files that could not be read, too. */
  readonly ids = new Set<string>();

  addFile(id: string): void {
    this.ids.add(id.normalize('NFKC').toLowerCase());
  }

  add(article: KnownArticle, signs: ArticleSigns): void {
    this.addFile(article.id);
    this.#article.set(article.id, article);
    const headline = headlineKey(signs);
    if (!this.#headlines.has(headline)) this.#headlines.set(headline, article.id);
    if (signs.hasAddress) this.#addressed.add(article.id);
    const shingles = shinglesOf(withoutMarkup(signs.markdown));
    if (shingles.size >= minShingles) this.#sketches.add(article.id, shingles);
    for (const [, key] of keysOf(signs)) if (!this.#key.has(key)) this.#key.set(key, article.id);
    for (const path of signs.redirectFrom) this.#places.set(normalizePath(path), article.id);
    for (const key of siteKeysOf(signs.from))
      if (!this.#sitePaths.has(key)) this.#sitePaths.set(key, article.id);
    if (signs.url === undefined || !URL.canParse(signs.url)) return;
    const { host, origin } = new URL(signs.url);
    this.#hosts.add(hostKey(host));
    for (const path of signs.redirectFrom) this.addAddress(`${origin}${path}`, article.id);
  }

  /** Notes a page, whose address no old path may be. */
  addPage(id: string): void {
    this.#places.set(id, id);
  }

  /** Notes another address at which an article was published, for links to it. */
  addAddress(address: string, id: string): void {
    const key = addressKey(address);
    if (key === undefined) return;
    this.#hosts.add(hostKey(new URL(address).host));
    if (!this.#oldAddress.has(short(key))) this.#oldAddress.set(short(key), id);
  }

  /** Finds the article that another one is. */
  find(signs: ArticleSigns): { article: KnownArticle; by: Sameness } | undefined {
    for (const [by, key] of keysOf(signs)) {
      const article = this.#article.get(this.#key.get(key) ?? '');
      if (article && !(by === 'words' && this.#isAnother(article, signs))) return { article, by };
    }
    const former = this.#articleAt(signs.url, this.#oldAddress);
    return former && { article: former, by: 'old address' };
  }

  /** The article that has the title and the day of another one, of which it may be a version. */
  sameHeadline(signs: ArticleSigns): KnownArticle | undefined {
    return this.#article.get(this.#headlines.get(headlineKey(signs)) ?? '');
  }

  /** The article whose text is nearly that of another one, of which it may be a version. */
  nearlySame({ markdown }: ArticleSigns): KnownArticle | undefined {
    const shingles = shinglesOf(withoutMarkup(markdown));
    if (shingles.size < minShingles) return undefined;
    const [nearest] = this.#sketches.near(shingles);
    return nearest && nearest.sharedPart >= minSharedPart ? this.#article.get(nearest.key) : undefined;
  }

  /**
   * Finds the article with the same words under a title and an address of its own: two posts of one text, and no
   * repeat.
   */
  namesake(signs: ArticleSigns): KnownArticle | undefined {
    const [, key] = keysOf(signs).find(([by]) => by === 'words') ?? [];
    const article = this.#article.get(this.#key.get(key ?? '') ?? '');
    return article && this.#isAnother(article, signs) ? article : undefined;
  }

  #isAnother({ id }: KnownArticle, { hasAddress }: ArticleSigns): boolean {
    return hasAddress && this.#addressed.has(id);
  }

  /** The published article that an address leads to. */
  atAddress(address: string): KnownArticle | undefined {
    const article = this.#articleAt(address, this.#key) ?? this.#articleAt(address, this.#oldAddress);
    return article?.isDraft === false ? article : undefined;
  }

  /** The published article that a path of the old site leads to. */
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
    return key === undefined ? undefined : this.#article.get(ids.get(short(key)) ?? '');
  }

  hasHost(host: string): boolean {
    return this.#hosts.has(host);
  }

  /** Notes an old path that leads to an article now. */
  addPath(path: string, id: string): void {
    this.#places.set(normalizePath(path), id);
  }

  /** The article that claims an old path. */
  atPath(path: string): string | undefined {
    return this.#places.get(normalizePath(path));
  }

  file(id: string): string | undefined {
    return this.#article.get(id)?.file;
  }
}

function keysOf({ title, date, markdown, sha256, url, from }: ArticleSigns): [Sameness, string][] {
  const address = url === undefined ? undefined : addressKey(url);
  return [
    ...(sha256 === undefined ? [] : [['digest', `s${sha256.slice(0, 20)}`] as [Sameness, string]]),
    ...(address === undefined ? [] : [['address', short(address)] as [Sameness, string]]),
    // One of the two may have been corrected in the source.
    ...(from === undefined
      ? []
      : ([
          ['place', `f${short(`${from}\n${lettersOf(title)}`)}`],
          ['place', `f${short(`${from}\n\n${date}`)}`],
        ] as [Sameness, string][])),
    ...textKeys(markdown, title, date),
  ];
}

/**
 * The paths that a Markdown file had on its site by the habits of Jekyll, Hugo and Eleventy: its own, and for
 * `2020-01-03-ferry.md` also `2020/01/03/ferry`.
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

function headlineKey({ title, date }: ArticleSigns): string {
  return short(`${lettersOf(title)}\n${date.slice(0, 10)}`);
}

/** Two texts are the same under the same title; a long one under any. */
function textKeys(markdown: string, title: string, date: string): [Sameness, string][] {
  const { words, isShort } = wordsOf(markdown);
  const titled = `${words}\n${lettersOf(title)}`;
  return isShort
    ? [['text', `t${short(`${titled}\n${date.slice(0, 10)}`)}`]]
    : [
        ['text', `t${short(titled)}`],
        ['words', `w${short(words)}`],
      ];
}

/** What tells of an article in the archive whether another is the same. */
export function signsOf({ data, body }: ArticleRecord): ArticleSigns {
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
