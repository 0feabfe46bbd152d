import type {
  IncomingArticle,
  IncomingText,
  SourcePlace,
  StatedName,
  UnusedField,
} from '../contract/incoming.ts';
import type { MappedField, ReadSettings } from '../contract/reader.ts';
import { plainText } from '../clean/plain-text.ts';
import { bodyOf, isText, looksLikeHtml } from './body-of-fields.ts';
import { knownField, type OwnField, rankOf } from './fields.ts';
import { imageOfFields, isImagePart } from './image-of-fields.ts';
import { isFlag, isPublicationField, type Publication, publicationOf, strictest } from './publication.ts';
import { splitList } from './split-list.ts';
import { textOf } from './text-of.ts';
import { addressAmong, webAddress } from './web-address.ts';

/** A record of a source: a JSON object, a row of a table, a front matter. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a record has besides its fields. */
export interface FromFields {
  readonly place: SourcePlace;
  readonly sha256: string;
  /** The text, where it is not in a field. */
  readonly body?: IncomingText;
}

/** Fields of which every value counts; of the others the first that is not empty. */
const severalValues = new Set<OwnField>(['topics', 'oldPaths', 'url', 'archived']);

/** Makes an article of a record, by the names of its fields and by `--map`. */
export function articleFromFields(
  fields: Fields,
  { place, sha256, body }: FromFields,
  settings: ReadSettings,
): IncomingArticle {
  const { found, names, publication, unused } = sortFields(fields, settings, body !== undefined);
  const valueOf = (field: OwnField) => found.get(field)?.[0]?.value;
  const line = (field: OwnField) => lineOf(valueOf(field), field === 'standfirst');
  const addresses = (found.get('url') ?? []).map(({ value }) => textOf(value));
  const copies = (found.get('archived') ?? []).map(({ value }) => textOf(value));
  const { url, archived } = addressAmong(addresses);
  const paths = addresses.filter((text) => text !== undefined && /^\/[^:{}]*$/.test(text.trim()));
  const image = imageOfFields(valueOf('image'), fields);
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
      section: line('section'),
      language: line('language'),
      rights: line('rights'),
      url,
      archived: copies.map(webAddress).find(Boolean)?.url ?? archived,
      publisher: line('publisher'),
      edition: line('edition'),
      page: line('page'),
      column: line('column'),
      image,
    }),
    authors: namesIn(valueOf('authors'), undefined),
    names,
    topics: (found.get('topics') ?? [])
      .flatMap(({ value }) => splitList(withoutNumbers(value), true))
      .map((label) => ({ label })),
    oldPaths: [
      ...(found.get('oldPaths') ?? []).flatMap(({ value }) => splitList(value, true)),
      ...paths.map((path) => path!.trim()),
    ],
    body: body ?? bodyOf((field) => valueOf(field)),
    ...(!body && hasEmptyText(fields, settings.map) && { isHeadlineOnly: true }),
    ...(publication?.type === 'unpublished' && { draft: publication.reason }),
    ...(publication?.type === 'unknown' && { doubt: publication.reason }),
    ...(unused.length > 0 && { unused }),
  };
}

interface StatedField {
  readonly name: string;
  readonly value: unknown;
}

/** Sorts the fields of a record by what they mean; what means nothing, or is not taken, is unused. */
function sortFields(fields: Fields, settings: ReadSettings, hasBody: boolean) {
  const found = new Map<OwnField, StatedField[]>();
  const names: NonNullable<IncomingArticle['names']>[number][] = [];
  const publications: (Publication | undefined)[] = [];
  const unused: UnusedField[] = [];
  const leaveOut = ({ name, value }: StatedField) => unused.push({ name, length: lengthOf(value) });
  const entries = Object.entries(fields)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => ({ name, value, ...meaningOf(name, settings.map) }))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { name, value, means } of entries) {
    if (means === 'none') continue;
    const says = publicationOf(stateName(name, means), value, settings.today);
    publications.push(says);
    if (says && (isFlag(value) || means === undefined || isState(means))) continue;
    if (means === undefined) {
      if (!isImagePart(name)) leaveOut({ name, value });
    } else if ('kind' in means) {
      const { kind } = means;
      names.push(...namesIn(value, kind).map((one) => ({ ...one, kind })));
    } else if (hasBody && isText(means.field)) leaveOut({ name, value });
    else {
      const field = means.field as OwnField;
      const [first] = found.get(field) ?? [];
      if (first && !severalValues.has(field)) {
        if (textOf(first.value) !== textOf(value)) leaveOut({ name, value });
      } else if (!isTaken(field, value)) leaveOut({ name, value });
      else found.set(field, [...(found.get(field) ?? []), { name, value }]);
    }
  }
  return { found, names, publication: strictest(publications), unused };
}

/** Whether a value is one that its field can have. */
function isTaken(field: OwnField, value: unknown): boolean {
  if (field === 'authors') return namesIn(value, undefined).length > 0;
  if (field === 'topics') return splitList(withoutNumbers(value), true).length > 0;
  if (field === 'image') return imageOfFields(value, {}) !== undefined;
  if (field === 'url')
    return webAddress(textOf(value)) !== undefined || /^\s*\/[^:{}]*$/.test(textOf(value) ?? '');
  return true;
}

/** In characters; of what is no text nothing. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0);
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

/** Names as a list, a text with separators, or objects with a name. */
function namesIn(value: unknown, kind: StatedName['kind']): StatedName[] {
  return splitList(withoutNumbers(value), kind === 'person' ? 'people' : false).map((name) =>
    kind ? { name, kind } : { name: name.replace(/^by\s+/i, '') },
  );
}

/** A number is the number of a record elsewhere: nobody's name, and no word of anybody's. */
function withoutNumbers(value: unknown): unknown {
  if (typeof value === 'number') return undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one !== 'number') : value;
}

/** One line of text; of HTML its words: WordPress hands out its texts as `{ rendered: … }`. */
function lineOf(value: unknown, mayBeHtml: boolean): string | undefined {
  const text = textOf(value);
  const isRendered = value !== null && typeof value === 'object' && 'rendered' in value;
  return text !== undefined && (isRendered || (mayBeHtml && looksLikeHtml(text)))
    ? plainText(text) || undefined
    : text;
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
