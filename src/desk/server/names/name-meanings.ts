import { comparableName, compareNames } from '../../../authority/duplicates/compare-names.ts';
import {
  areVariants,
  nameFingerprint,
  differBySlips,
} from '../../../authority/duplicates/name-fingerprint.ts';
import { recordsWithInitials, recordVariants } from '../../../authority/duplicates/variant-index.ts';
import { nameKey } from '../../../text/tokens.ts';
import { organizationHeads } from '../../../recognition/lists/cue-words.ts';
import { isGivenName } from '../../../recognition/lists/is-given-name.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import type { EntityRecord } from '../../../archive/record.ts';
import type { NameMeaning } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import type { GatheredName, NameReading } from '../review/waiting-names.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EntityId } from '../../../schema/id.ts';
import { recordChoice } from '../records/shown-records.ts';

type NamesDesk = Pick<Desk, 'opened' | 'review'> & { readonly names: Pick<Desk['names'], 'waiting'> };
/** What words mean: a record, or a full name without one. */
type MeantName = Pick<NameMeaning, 'kind' | 'record' | 'fullName'>;

/** A meaning that the articles say. */
type StatedMeaning = MeantName & Pick<NameMeaning, 'articles' | 'slips'>;

/**
 * Returns the meanings of a pending name. Words that stand alone in an article mean what they mean elsewhere, if that is
 * clear. Spellings of a full name that differ by slips are one meaning.
 */
export function meaningsOf(desk: NamesDesk, name: GatheredName): NameMeaning[] {
  const { readings } = name;
  const own = readings.find(({ entity, fullName }) => entity === undefined && fullName === undefined);
  const strays = own ? readings.filter((reading) => isStray(name, reading, own)) : [];
  const alone = own && { ...own, articles: [own, ...strays].flatMap(({ articles }) => articles) };
  const stated = joinSlips(
    desk,
    readings.flatMap((reading): StatedMeaning[] => {
      const meant = strays.includes(reading) ? undefined : statedBy(desk, reading);
      return meant ? [{ ...meant, articles: reading.articles }] : [];
    }),
  ).map((one) => ({ ...one, isLikely: false }));
  if (!alone) return stated;
  const likely =
    likelyMeaning(desk, name, alone, stated) ??
    meantAlone(name, alone, stated) ??
    (stated.length === 0 ? variantMeaning(desk, name) : undefined);
  return [
    ...stated,
    {
      kind: alone.kind,
      ...likely,
      articles: alone.articles,
      isLikely: likely !== undefined && likely.fullName !== name.words,
    },
  ].toSorted((a, b) => b.articles.length - a.articles.length);
}

/** Returns the one record of which a pending name is probably a variant. */
export function likelyRecord({ opened }: NamesDesk, { words, kind }: GatheredName): EntityRecord | undefined {
  const found = new Set(
    recordVariants(opened.content)
      .like(words, kind)
      .map(({ record }) => record),
  );
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

/** Returns the one record of which a full name is a variant: of people, only if it differs by a middle name or a title. */
function variantMeaning(desk: NamesDesk, name: GatheredName): MeantName | undefined {
  if (!/\s/u.test(name.words)) return undefined;
  const record = likelyRecord(desk, name);
  if (!record) return undefined;
  const { kind, name: preferred, aliases } = record.data;
  const isClear = [preferred, ...aliases].some((one) => {
    const [a, b] = [one, name.words].map((words) => comparableName(words, kind, false));
    return (compareNames(a!, b!)?.score ?? 0) >= minPersonScore;
  });
  return kind === 'person' && !isClear ? undefined : { kind, record: recordChoice(record) };
}

/** Of people with the same surname, an initial alone says less. */
const minPersonScore = 0.8;

/** With so many articles, words that stand alone are a name of their own. */
const minAloneArticles = 4;

/**
 * Whether a full name in one article, for which there is little evidence, says nothing of words that stand alone in many
 * articles, and are no person’s: “Acme Meetings” was taken for a person’s name only because “Acme” is used alone.
 */
function isStray(name: GatheredName, reading: NameReading, alone: NameReading): boolean {
  const { entity, fullName, kind, articles } = reading;
  return (
    entity === undefined &&
    fullName !== undefined &&
    kind === 'person' &&
    alone.kind !== 'person' &&
    articles.length === 1 &&
    alone.articles.length >= minAloneArticles &&
    name.articles.get(articles[0]!)?.ticked !== true &&
    !isGivenName(fullName.split(/\s/u)[0]!)
  );
}

/** Makes one meaning of spellings that differ by slips: the record, or else the spelling in most articles. */
function joinSlips(desk: NamesDesk, meanings: readonly StatedMeaning[]): StatedMeaning[] {
  const uses = (meaning: StatedMeaning) =>
    meaning.articles.length + (desk.names.waiting.find(nameKey(meaning.fullName ?? ''))?.articles.size ?? 0);
  const joined: StatedMeaning[] = [];
  for (const meaning of meanings.toSorted(
    (a, b) =>
      Number(b.record !== undefined) - Number(a.record !== undefined) ||
      uses(b) - uses(a) ||
      compareText(a.fullName ?? '', b.fullName ?? ''),
  )) {
    const at = joined.findIndex((one) => isSpellingOf(desk, meaning, one));
    const same = joined[at];
    if (!same) joined.push(meaning);
    else
      joined[at] = {
        ...same,
        articles: [...same.articles, ...meaning.articles],
        slips: [...(same.slips ?? []), meaning.fullName!],
      };
  }
  return joined.toSorted((a, b) => b.articles.length - a.articles.length);
}

function isSpellingOf(
  { review }: NamesDesk,
  { record, fullName }: StatedMeaning,
  of: StatedMeaning,
): boolean {
  if (record !== undefined || fullName === undefined) return false;
  const names = of.record
    ? [of.record.name, ...(review.lexicon.record.get(of.record.id as EntityId)?.data.aliases ?? [])]
    : [of.fullName!];
  return names.some((name) => differBySlips(fullName, name, of.kind) || isOneBody(fullName, name, of.kind));
}

const minCommonLetters = 5;

/**
 * Whether two full names that have one abbreviation are of one body: variants, or names of four words or more that differ in
 * the end of one word, or in the word for what it is: Atmospheric and Atmosphere, Agency and Administration.
 */
function isOneBody(a: string, b: string, kind: EntityKind): boolean {
  if (kind === 'person') return false;
  if (areVariants(nameFingerprint(a, kind), nameFingerprint(b, kind))) return true;
  const [one, other] = [a, b].map((name) => comparableName(name, kind, false).form.words);
  if (one!.length < 4 || one!.length !== other!.length) return false;
  const [first, ...rest] = one!.flatMap((word, index) =>
    word === other![index] ? [] : [[word, other![index]!] as const],
  );
  if (!first || rest.length > 0) return false;
  return (
    first[0].slice(0, minCommonLetters) === first[1].slice(0, minCommonLetters) ||
    first.every((word) => organizationHeads.has(word))
  );
}

function statedBy({ review }: NamesDesk, { entity, fullName, kind }: NameReading): MeantName | undefined {
  const record = entity === undefined ? undefined : review.lexicon.record.get(entity);
  if (record) return { kind: record.data.kind, record: recordChoice(record) };
  return fullName === undefined ? undefined : { kind, fullName };
}

/** Returns the words themselves as a meaning, where they stand alone in most articles, and are no person’s. */
function meantAlone(
  { words }: GatheredName,
  { kind, articles }: NameReading,
  stated: readonly StatedMeaning[],
): MeantName | undefined {
  const isName =
    kind !== 'person' &&
    articles.length >= minAloneArticles &&
    stated.length > 0 &&
    stated.every((one) => one.record === undefined && one.articles.length < articles.length);
  return isName ? { kind, fullName: words } : undefined;
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
  const records = recordsWithInitials(opened.content, words);
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
