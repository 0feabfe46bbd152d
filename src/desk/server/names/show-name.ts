import type { EntityRecord } from '../../../archive/record.ts';
import { sentenceAround, sentences } from '../../../text/sentence.ts';
import { nameKey } from '../../../text/tokens.ts';
import { recordsNamed } from '../../../authority/naming/proposed-records.ts';
import type { ArticleText } from '../../../authority/naming/read-texts.ts';
import { compareNewest } from '../../../authority/open/uses.ts';
import type { Proposal } from '../../../recognition/proposals/propose-names.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { NameDetail, NameMeaning, NameSentence, NameVariant } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { shownArticle, recordChoice } from '../records/shown-records.ts';
import { likelyRecord, meaningsOf } from './name-meanings.ts';
import type { GatheredName } from '../review/waiting-names.ts';
import { waitingName } from './waiting-name.ts';

const maxSentences = 6;
const maxSentenceLength = 420;

/** Returns a pending name: sentences from several articles, all articles, and records that it may mean. */
export function showName(desk: Desk, { key }: { readonly key: string }): NameDetail | null {
  const name = desk.names.waiting.find(key);
  if (!name) return null;
  const { lexicon, texts } = desk.review;
  const found = [...name.articles]
    .flatMap(([id, proposal]) => {
      const text = texts.get(id);
      return text ? [{ text, proposal }] : [];
    })
    .toSorted((a, b) => compareNewest(a.text.record, b.text.record));
  const likely = likelyRecord(desk, name);
  const readings = meaningsOf(desk, name);
  const candidates = new Set<EntityId>(found.flatMap(({ proposal }) => proposal.candidates ?? []));
  return {
    ...waitingName(desk, name),
    why: found[0]?.proposal.why ?? '',
    sentences: spread(found, maxSentences).map(({ text, proposal }) => sentenceOf(text, proposal)),
    list: found.map(({ text }) => shownArticle(text.record)),
    readings,
    alike: alikeNames(desk, name, likely, readings),
    ...(likely && { likely: recordChoice(likely) }),
    namesakes: recordsNamed(lexicon, name.words).map(recordChoice),
    candidates: [...candidates].flatMap((id) => {
      const record = lexicon.record.get(id);
      return record ? [recordChoice(record)] : [];
    }),
  };
}

/**
 * Returns the variants of a name that are not known to be something else. Those of a short form with one meaning, which is
 * spelled in several ways, are the full name and its other spellings.
 */
function alikeNames(
  desk: Desk,
  name: GatheredName,
  likely: EntityRecord | undefined,
  readings: readonly NameMeaning[],
): NameVariant[] {
  const [own] = name.readings.flatMap(({ entity }) => entity ?? []);
  const isOther = ({ readings }: GatheredName) =>
    readings.some(({ entity }) => entity !== undefined && entity !== (own ?? likely?.id));
  const { waiting } = desk.names;
  const spellings = new Set(
    readings.flatMap(({ fullName, slips }) => (fullName === undefined ? [] : [fullName, ...(slips ?? [])])),
  );
  const isSpelled =
    readings.some(({ slips }) => slips) && new Set(readings.map((one) => one.fullName)).size === 1;
  const spelled = isSpelled
    ? [...spellings].flatMap((spelling) => waiting.find(nameKey(spelling)) ?? [])
    : [];
  return [...new Map([...spelled, ...waiting.variantsOf(name)].map((one) => [one.key, one])).values()]
    .filter((one) => !isOther(one))
    .map(({ key, words, articles }) => ({ key, words, articles: [...articles.keys()] }));
}

/** Returns evenly spread items of a list. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]!);
}

/** Returns the first sentence of an article with a name, preferably from the text rather than the title. */
function sentenceOf({ record, passages, language }: ArticleText, { at }: Proposal): NameSentence {
  const [block, start, length] = at.find(([number]) => number > 0) ?? at[0]!;
  const { text } = passages[block]!;
  const range = { start, end: start + length };
  const around = sentenceAround(sentences(text, language, [range]), [range]);
  const before = text.slice(around.start, start);
  const after = text.slice(range.end, around.end).trimEnd();
  const { id, title, date } = shownArticle(record);
  return {
    article: id,
    title,
    date,
    before: before.length > maxSentenceLength ? `…${before.slice(-maxSentenceLength)}` : before,
    words: text.slice(start, range.end),
    after: after.length > maxSentenceLength ? `${after.slice(0, maxSentenceLength)}…` : after,
  };
}
