import { comparableName } from '../../../authority/duplicates/compare-names.ts';
import { nameFingerprint } from '../../../authority/duplicates/name-fingerprint.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { EntityRecord } from '../../../archive/record.ts';
import { once } from '../../../views/base/once.ts';
import type { NameMeaning } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { VariantIndex } from '../review/variant-index.ts';
import type { GatheredName, NameReading } from '../review/waiting-names.ts';
import { recordChoice } from '../records/shown-records.ts';

/** The records by their names and aliases, to find variants and long forms. */
const recordIndex = once(({ content }: EditableContent) => {
  const index = new VariantIndex<{ readonly record: EntityRecord }>();
  for (const record of content.entities)
    for (const name of [record.data.name, ...record.data.aliases])
      index.add({ record }, name, record.data.kind);
  return index;
});

type NamesDesk = Pick<Desk, 'opened' | 'review'> & { readonly names: Pick<Desk['names'], 'waiting'> };
/** What words mean: a record, or a full name without one. */
type MeantName = Pick<NameMeaning, 'kind' | 'record' | 'fullName'>;

/** Returns the meanings of a pending name. Words that stand alone in an article mean what they mean elsewhere, if that is clear. */
export function meaningsOf(desk: NamesDesk, name: GatheredName): NameMeaning[] {
  const stated = name.readings.flatMap((reading) => {
    const meant = statedBy(desk, reading);
    return meant ? [{ ...meant, articles: reading.articles, isLikely: false }] : [];
  });
  const alone = name.readings.find(({ entity, fullName }) => entity === undefined && fullName === undefined);
  if (!alone) return stated;
  const likely = likelyMeaning(desk, name, alone, stated);
  return [
    ...stated,
    { kind: alone.kind, ...likely, articles: alone.articles, isLikely: likely !== undefined },
  ].toSorted((a, b) => b.articles.length - a.articles.length);
}

/** Returns the one record of which a pending name is probably a variant. */
export function likelyRecord({ opened }: NamesDesk, { words, kind }: GatheredName): EntityRecord | undefined {
  const found = new Set(
    recordIndex(opened)
      .like(words, kind)
      .map(({ record }) => record),
  );
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

function statedBy({ review }: NamesDesk, { entity, fullName, kind }: NameReading): MeantName | undefined {
  const record = entity === undefined ? undefined : review.lexicon.record.get(entity);
  if (record) return { kind: record.data.kind, record: recordChoice(record) };
  return fullName === undefined ? undefined : { kind, fullName };
}

/** A surname alone is never an alias, so this is not for people. */
function likelyMeaning(
  desk: NamesDesk,
  { words }: GatheredName,
  { kind }: NameReading,
  stated: readonly MeantName[],
): MeantName | undefined {
  if (kind === 'person') return undefined;
  const [first, ...others] = stated;
  if (first && first.kind !== 'person' && others.length === 0) return withoutArticles(first);
  return stated.length > 0 ? undefined : byInitials(desk, words);
}

/** Returns the one record or pending name that an acronym may stand for. */
function byInitials({ opened, names }: NamesDesk, words: string): MeantName | undefined {
  const letters = comparableName(words, 'organization', false).asAcronym;
  if (letters === undefined) return undefined;
  const records = new Set(
    recordIndex(opened)
      .withInitials(letters)
      .map(({ record }) => record),
  );
  const waiting = names.waiting.withInitials(letters).toSorted((a, b) => b.articles.size - a.articles.size);
  const keys = new Set([
    ...[...records].map(({ data }) => nameFingerprint(data.name, data.kind).key),
    ...waiting.map((one) => nameFingerprint(one.words, one.kind).key),
  ]);
  if (keys.size !== 1 || records.size > 1) return undefined;
  const [record] = records;
  if (record) return { kind: record.data.kind, record: recordChoice(record) };
  return { kind: waiting[0]!.kind, fullName: waiting[0]!.words };
}

function withoutArticles({ kind, record, fullName }: MeantName): MeantName {
  return { kind, ...(record && { record }), ...(fullName !== undefined && { fullName }) };
}
