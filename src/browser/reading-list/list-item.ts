import { isPassageDigest } from '../../archive/passages/passage-digest.ts';
import type { CitationFormatName } from '../../views/meta/citations/citation-formats.ts';

/** An article or a passage that a reader saved. */
export interface ListItem {
  /** The id of the article. */
  readonly id: string;
  /** The number of the passage’s block, from 1; undefined for the whole article. */
  readonly block?: number;
  /** The digest of the block’s words when it was saved. */
  readonly digest?: string;
  /** The words of the block that the reader highlighted, as they stand in it. */
  readonly quote?: string;
  /** The reader’s tags. */
  readonly tags?: readonly string[];
  /** The reader’s note. */
  readonly note?: string;
  /** The data from the article’s page when it was last loaded; undefined until then. */
  readonly seen?: SeenArticle;
}

/** The stored data of an article, so that a list can be read and downloaded without loading pages. */
export interface SeenArticle {
  readonly title: string;
  /** The language of the title and excerpt: a BCP 47 code. */
  readonly lang?: string;
  /** The date as shown on its page. */
  readonly date?: string;
  /** EDTF. */
  readonly edtf?: string;
  readonly byline: readonly string[];
  /** The beginning of the passage. */
  readonly excerpt?: string;
  /** The digest of the passage’s words. */
  readonly digest?: string;
  /** The citations from its page: in file formats, and `plain` as a Chicago bibliography entry. */
  readonly citations: Readonly<Partial<Record<CitationFormatName | 'plain', string>>>;
}

const citationNames = ['bibtex', 'biblatex', 'ris', 'csl', 'plain'] as const;

export const maxNoteLength = 5000;
export const maxQuoteLength = 2000;
const maxTagLength = 60;
const maxTags = 20;
const maxTextLength = 20_000;
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether two items are the same article or passage. */
export function isSameItem(one: ListItem, other: ListItem): boolean {
  return one.id === other.id && one.block === other.block;
}

/** Returns the items without repetitions of earlier ones. */
export function withoutDuplicates(items: readonly ListItem[]): ListItem[] {
  const keys = new Set<string>();
  return items.filter((item) => {
    const key = itemKey(item);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

/** Returns the key of an item: "letter.3" for a passage, "letter" for an article. */
export function itemKey({ id, block }: ListItem): string {
  return block === undefined ? id : `${id}.${block}`;
}

/** Parses a key such as "letter.3" or "letter"; undefined if it is invalid. */
export function readItemKey(key: string): Pick<ListItem, 'id' | 'block'> | undefined {
  const [, id = '', number] = /^([a-z0-9-]{1,80})(?:\.([1-9]\d{0,5}))?$/.exec(key) ?? [];
  if (!idPattern.test(id)) return undefined;
  return number === undefined ? { id } : { id, block: Number(number) };
}

/** Reads an item from untrusted data: invalid parts are omitted; undefined if it has no valid id. */
export function readItem(value: unknown): ListItem | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'string') return undefined;
  const { id, block, digest } = value;
  const quote = textOf(value['quote'], maxQuoteLength);
  const tags = Array.isArray(value['tags'])
    ? tagsIn(value['tags'].filter((tag) => typeof tag === 'string'))
    : [];
  const key = readItemKey(typeof block === 'number' ? `${id}.${block}` : id);
  if (!key) return undefined;
  const note = textOf(value['note'], maxNoteLength);
  const seen = readSeen(value['seen']);
  return {
    ...key,
    ...digestOfItem(key, digest),
    ...(quote && key.block !== undefined && { quote }),
    ...(tags.length > 0 && { tags }),
    ...(note && { note }),
    ...(seen && { seen }),
  };
}

/** Returns tags without spaces around them, empty ones and repetitions. */
export function tagsIn(texts: readonly string[]): string[] {
  const tags = texts.map((text) => text.replace(/\s+/g, ' ').trim().slice(0, maxTagLength));
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, maxTags);
}

/** Whether the passage that was saved no longer has the words that it had then; false if that is not known. */
export function hasChanged({ digest, seen }: ListItem): boolean {
  return digest !== undefined && seen?.digest !== undefined && seen.digest !== digest;
}

/** Returns the digest of an item that is a passage; empty if it is not valid. */
export function digestOfItem({ block }: Pick<ListItem, 'block'>, digest: unknown): Pick<ListItem, 'digest'> {
  return block !== undefined && typeof digest === 'string' && isPassageDigest(digest) ? { digest } : {};
}

function readSeen(value: unknown): SeenArticle | undefined {
  if (!isRecord(value)) return undefined;
  const title = textOf(value['title']);
  if (!title) return undefined;
  const [lang, date, edtf, excerpt] = ['lang', 'date', 'edtf', 'excerpt'].map((name) => textOf(value[name]));
  const byline = Array.isArray(value['byline']) ? value['byline'].flatMap((name) => textOf(name) ?? []) : [];
  const { citations, digest } = value;
  return {
    title,
    ...(typeof digest === 'string' && isPassageDigest(digest) && { digest }),
    ...(lang && { lang }),
    ...(date && { date }),
    ...(edtf && { edtf }),
    byline,
    ...(excerpt && { excerpt }),
    citations: Object.fromEntries(
      citationNames.flatMap((name) => {
        const text = isRecord(citations) ? textOf(citations[name]) : undefined;
        return text ? [[name, text]] : [];
      }),
    ),
  };
}

function textOf(value: unknown, maxLength = maxTextLength): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, maxLength) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
