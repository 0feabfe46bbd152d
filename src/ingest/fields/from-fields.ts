import { unusedField } from '../contract/unused-field.ts';
import type {
  IncomingArticle,
  IncomingText,
  OwnArticleField,
  SourcePlace,
  StatedName,
  UnusedField,
} from '../contract/incoming.ts';
import type { MappedField, ReadSettings } from '../contract/reader.ts';
import { listings } from '../../schema/article.ts';
import type { SourceField } from '../../schema/field-synonyms.ts';
import { plainText } from '../clean/plain-text.ts';
import { bodyOf, isTextField, looksLikeHtml } from './body-of-fields.ts';
import { knownField, rankOf } from './fields.ts';
import { isOwnField } from './own-fields.ts';
import { imageOfFields, isImagePart } from './image-of-fields.ts';
import {
  isFlag,
  isPublicationField,
  type Publication,
  publicationOf,
  mostRestrictive,
} from './publication.ts';
import { splitList } from './split-list.ts';
import { asText } from './as-text.ts';
import { addressAmong, webAddress } from './web-address.ts';

/** A record of a source: a JSON object, a row of a table, front matter. */
export type Fields = Readonly<Record<string, unknown>>;

/** What belongs to a record besides its fields. */
export interface FromFields {
  readonly place: SourcePlace;
  readonly sha256: string;
  /** The text, if it is not in a field. */
  readonly body?: IncomingText;
}

/** Fields of which all values are used; for others, the first that is not empty. */
const severalValues = new Set<SourceField>(['topics', 'oldPaths', 'url', 'archived']);

/** Converts a record into an article, by the names of its fields and by `--map`. */
export function articleFromFields(
  fields: Fields,
  { place, sha256, body }: FromFields,
  settings: ReadSettings,
): IncomingArticle {
  const { found, names, own, publication, unused } = sortFields(fields, settings, body !== undefined);
  const valueOf = (field: SourceField) => found.get(field)?.[0]?.value;
  const line = (field: SourceField) => lineOf(valueOf(field), field === 'standfirst');
  const addresses = (found.get('url') ?? []).map(({ value }) => asText(value));
  const copies = (found.get('archived') ?? []).map(({ value }) => asText(value));
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
      listing: listings.find((one) => one === line('listing')),
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
    ...(Object.keys(own).length > 0 && { own }),
    ...(publication?.type === 'unpublished' && { draft: publication.reason }),
    ...(publication?.type === 'unknown' && { doubt: publication.reason }),
    ...(unused.length > 0 && { unused }),
  };
}

interface StatedField {
  readonly name: string;
  readonly value: unknown;
}

/** Sorts the fields of a record by meaning; those without a meaning or a usable value are unused. */
function sortFields(fields: Fields, settings: ReadSettings, hasBody: boolean) {
  const found = new Map<SourceField, StatedField[]>();
  const names: NonNullable<IncomingArticle['names']>[number][] = [];
  const publications: (Publication | undefined)[] = [];
  const own: Partial<Record<OwnArticleField, unknown>> = {};
  const unused: UnusedField[] = [];
  const leaveOut = ({ name, value }: StatedField) =>
    unused.push(unusedField(name, sampleOf(value), lengthOf(value)));
  const entries = Object.entries(fields)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => ({ name, value, ...meaningOf(name, settings.map) }))
    .toSorted((a, b) => a.rank - b.rank);
  for (const { name, value, meaning } of entries) {
    if (meaning === 'none') continue;
    if (meaning === undefined && isOwnField(name, value)) {
      own[name] = value;
      continue;
    }
    const publication = publicationOf(stateName(name, meaning), value, settings.today);
    publications.push(publication);
    if (publication && (isFlag(value) || meaning === undefined || isState(meaning))) continue;
    if (meaning === undefined) {
      if (!isImagePart(name)) leaveOut({ name, value });
    } else if ('kind' in meaning) {
      const { kind } = meaning;
      names.push(...namesIn(value, kind).map((one) => ({ ...one, kind })));
    } else if (hasBody && isTextField(meaning.field)) leaveOut({ name, value });
    else {
      const field = meaning.field as SourceField;
      const [first] = found.get(field) ?? [];
      if (first && !severalValues.has(field)) {
        if (asText(first.value) !== asText(value)) leaveOut({ name, value });
      } else if (!isUsable(field, value)) leaveOut({ name, value });
      else found.set(field, [...(found.get(field) ?? []), { name, value }]);
    }
  }
  return { found, names, own, publication: mostRestrictive(publications), unused };
}

/** Returns whether a value is usable for its field. */
function isUsable(field: SourceField, value: unknown): boolean {
  if (field === 'authors') return namesIn(value, undefined).length > 0;
  if (field === 'topics') return splitList(withoutNumbers(value), true).length > 0;
  if (field === 'listing') return listings.some((one) => one === asText(value)?.trim());
  if (field === 'image') return imageOfFields(value, {}) !== undefined;
  if (field === 'url')
    return webAddress(asText(value)) !== undefined || /^\s*\/[^:{}]*$/.test(asText(value) ?? '');
  return true;
}

/** Returns a value as a keeper may recognize it. */
function sampleOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((one) => asText(one) ?? '')
      .filter(Boolean)
      .join(', ');
  return asText(value) ?? '';
}

/** Returns the length of a text in characters; 0 for anything else. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 0), 0);
}

function meaningOf(
  name: string,
  map: ReadSettings['map'],
): { meaning: MappedField | undefined; rank: number } {
  const mapped = map.get(name.toLowerCase());
  return mapped ? { meaning: mapped, rank: -2 } : { meaning: knownField(name), rank: rankOf(name) };
}

/**
 * Returns the name by which a field is looked up in publication.ts: its own, or that of its meaning in
 * `--map`.
 */
function stateName(name: string, meaning: MappedField | undefined): string {
  return isState(meaning) && !isPublicationField(name) ? (meaning as { field: string }).field : name;
}

function isState(meaning: MappedField | undefined): boolean {
  return (
    meaning !== undefined &&
    meaning !== 'none' &&
    'field' in meaning &&
    /^(draft|status)$/.test(meaning.field)
  );
}

function hasEmptyText(fields: Fields, map: ReadSettings['map']): boolean {
  const texts = Object.entries(fields).filter(([name]) => {
    const { meaning } = meaningOf(name, map);
    return meaning !== undefined && meaning !== 'none' && 'field' in meaning && isTextField(meaning.field);
  });
  return texts.length > 0 && texts.every(([, value]) => isEmpty(value));
}

/** Returns names from a list, a text with separators, or objects with a name. */
function namesIn(value: unknown, kind: StatedName['kind']): StatedName[] {
  return splitList(withoutNumbers(value), kind === 'person' ? 'people' : false).map((name) =>
    kind ? { name, kind } : { name: name.replace(/^by\s+/i, '') },
  );
}

/** Removes numbers, which are ids of records elsewhere rather than names. */
function withoutNumbers(value: unknown): unknown {
  if (typeof value === 'number') return undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one !== 'number') : value;
}

/** Returns one line of text; for HTML its text content. WordPress returns texts as `{ rendered: … }`. */
function lineOf(value: unknown, mayBeHtml: boolean): string | undefined {
  const text = asText(value);
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
