import type {
  IncomingArticle,
  IncomingImage,
  IncomingText,
  Place,
  StatedName,
} from '../contract/incoming.ts';
import { knownField, type OwnField, rankOf } from './fields.ts';
import { strictest, isFlag, isPublicationField, type Publication, publicationOf } from './publication.ts';
import { splitList } from './split-list.ts';
import { textOf } from './text-of.ts';
import type { MappedField, ReadSettings } from '../contract/reader.ts';

/** A record of a source: a JSON object, a row of a table, a front matter. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a record has besides its fields. */
export interface FromFields {
  readonly place: Place;
  readonly sha256: string;
  /** The text, where it is not in a field. */
  readonly body?: IncomingText;
}

/**
 * Makes an article of a record, by the names of its fields and by `--map`.
 *
 * @param unused gets the names of the fields that mean nothing to us
 */
export function articleFromFields(
  fields: Fields,
  { place, sha256, body }: FromFields,
  settings: ReadSettings,
  unused: Set<string>,
): IncomingArticle {
  const found = new Map<OwnField, unknown[]>();
  const names: NonNullable<IncomingArticle['names']>[number][] = [];
  const publications: (Publication | undefined)[] = [];
  const entries = Object.entries(fields)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => ({ name, value, ...meaningOf(name, settings.map) }))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { name, value, means } of entries) {
    if (means === 'none') continue;
    const says = publicationOf(stateName(name, means), value, settings.today);
    publications.push(says);
    if (says && (isFlag(value) || means === undefined || isState(means))) continue;
    if (means === undefined) unused.add(name);
    else if ('kind' in means)
      names.push(...namesIn(value, means.kind).map((one) => ({ ...one, kind: means.kind })));
    else {
      const field = means.field as OwnField;
      const list = found.get(field);
      if (list) list.push(value);
      else found.set(field, [value]);
    }
  }
  const line = (field: OwnField) => textOf(found.get(field)?.[0]);
  const publication = strictest(publications);
  const section = line('section');
  const topics = (found.get('topics') ?? []).flatMap((value) => splitList(value, true));
  return {
    type: 'article',
    place,
    sha256,
    ...present({
      key: line('key'),
      title: line('title'),
      standfirst: line('standfirst'),
      date: line('date'),
      updated: line('updated'),
      dateline: line('dateline'),
      section,
      language: line('language'),
      rights: line('rights'),
      url: webAddress(line('url')),
      publisher: line('publisher'),
      edition: line('edition'),
      page: line('page'),
      column: line('column'),
      image: imageIn(found.get('image')?.[0]),
    }),
    authors: namesIn(found.get('authors')?.[0], undefined),
    names,
    topics: topics.map((label) => ({ label })),
    oldPaths: (found.get('oldPaths') ?? []).flatMap((value) => splitList(value, true)),
    body: body ?? bodyIn(found),
    ...(!body && hasEmptyText(fields, settings.map) && { isHeadlineOnly: true }),
    ...(publication?.type === 'unpublished' && { draft: publication.reason }),
    ...(publication?.type === 'unknown' && { doubt: publication.reason }),
  };
}

function meaningOf(name: string, map: ReadSettings['map']): { means: MappedField | undefined; rank: number } {
  const mapped = map.get(name.toLowerCase());
  return mapped ? { means: mapped, rank: -2 } : { means: knownField(name), rank: rankOf(name) };
}

/** Under which name of the table of publication a field is looked up: its own, or that of what `--map` says it is. */
function stateName(name: string, means: MappedField | undefined): string {
  return isState(means) && !isPublicationField(name) ? (means as { field: string }).field : name;
}

function isState(means: MappedField | undefined): boolean {
  return means !== undefined && means !== 'none' && 'field' in means && /^(draft|status)$/.test(means.field);
}

function hasEmptyText(fields: Fields, map: ReadSettings['map']): boolean {
  const texts = Object.entries(fields).filter(([name]) => {
    const { means } = meaningOf(name, map);
    return means !== undefined && means !== 'none' && 'field' in means && isText(means.field);
  });
  return texts.length > 0 && texts.every(([, value]) => isEmpty(value));
}

function isText(field: string): boolean {
  return field === 'text' || field === 'html' || field === 'markdown';
}

/** The fields of text in the order of what they certainly are; of the last one it is found out. */
function bodyIn(found: ReadonlyMap<OwnField, readonly unknown[]>): IncomingText {
  for (const format of ['html', 'markdown', 'text'] as const) {
    const value = bodyText(found.get(format)?.[0]);
    if (value !== undefined)
      return { format: format === 'text' && looksLikeHtml(value) ? 'html' : format, value };
  }
  return { format: 'text', value: '' };
}

/** A body may also be a list of its paragraphs. */
function bodyText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map((item) => textOf(item) ?? '').join('\n\n');
  return textOf(value);
}

/** A text is HTML where it has an element with both its ends, or a break: a ticker `<BP>` is none. */
export function looksLikeHtml(text: string): boolean {
  return /<(p|div|a|em|strong|b|i|ul|ol|li|h[1-6]|blockquote|span|table|figure)\b[^<>]*>[^]*?<\/\1\s*>|<br\s*\/?>|<img\s[^<>]*>/i.test(
    text,
  );
}

/** Names as a list, a text with separators, or objects with a name. */
function namesIn(value: unknown, kind: StatedName['kind']): StatedName[] {
  return splitList(value, kind === 'person' || kind === undefined ? 'people' : false).map((name) =>
    kind ? { name, kind } : { name: name.replace(/^by\s+/i, '') },
  );
}

function imageIn(value: unknown): IncomingImage | undefined {
  if (typeof value === 'string') return { src: value };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const fields = value as Fields;
  const text = (...names: string[]) => names.map((name) => textOf(fields[name])).find(Boolean);
  const src = text('src', 'url', 'file', 'path', 'image');
  return src === undefined
    ? undefined
    : {
        src,
        ...present({
          alt: text('alt', 'description'),
          caption: text('caption', 'title'),
          credit: text('credit'),
        }),
      };
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s/]+/i.test(text.trim()) && URL.canParse(text.trim())
    ? text.trim()
    : undefined;
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function present<T extends object>(fields: T): { [Key in keyof T]: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: NonNullable<T[Key]>;
  };
}
