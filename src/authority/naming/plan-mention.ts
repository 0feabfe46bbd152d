import { findMentions, type Listing } from '../../archive/find-mentions.ts';
import type { Lexicon } from '../../archive/lexicon.ts';
import type { EntityRecord } from '../../archive/record.ts';
import { surnames } from '../../text/surname.ts';
import { nameKey } from '../../text/tokens.ts';
import { newRecordId } from '../../files/new-id.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityId } from '../../schema/id.ts';
import { refuseWords } from '../edit/review-files.ts';
import { type ArticleLists, editLists } from '../edit/list-in-article.ts';
import { newEntityFile, newRecord, type RecordNames, takenEntityIds } from '../plans/new-record.ts';
import { recordOrRefusal, isRefusal, type PlanSteps, type Refusal, verifySteps } from '../plans/plan.ts';
import { PlannedTexts } from '../plans/planned-texts.ts';
import { reviewFileFault, reviewFileOf } from '../plans/review-file.ts';
import type { NameReview } from './name-review.ts';
import type { ArticleText } from './read-texts.ts';

/** The name and the kind of a record to create. */
interface NamedKind {
  readonly kind: EntityKind;
  readonly name: string;
}

/** A change of words that are accepted in an article as the name of an entity. */
export type MentionChange = {
  readonly words: string;
  /** The entity that they name now. */
  readonly entity: string;
} & (
  | { readonly type: 'another'; readonly to: string | NamedKind }
  /** The name is longer or shorter. */
  | { readonly type: 'reword'; readonly to: string }
  /** They name nobody. */
  | { readonly type: 'unlist' }
);

/** An accepted name in an article. */
interface AcceptedName {
  readonly text: ArticleText;
  readonly record: EntityRecord;
  readonly listing: Listing;
  readonly words: string;
  /** Whether the record has the words as its name or as an alias. */
  readonly isOfRecord: boolean;
  /** The other words that name the entity in this article. */
  readonly others: readonly string[];
}

/** Plans to change an accepted name in one article, a file in each step. Records stay as they are. */
export function* mentionSteps(review: NameReview, article: string, change: MentionChange): PlanSteps {
  const { opened, lexicon } = review;
  const name = acceptedName(review, article, change);
  if (isRefusal(name)) return { refusals: [name] };
  const fault = change.type === 'unlist' ? reviewFileFault(opened, article) : undefined;
  if (fault) return { refusals: [fault] };
  const { text, words } = name;
  const texts = new PlannedTexts(opened);
  let lists: ArticleLists | Refusal;
  if (change.type === 'another') {
    const target = targetOf(review, change.to);
    if (isRefusal(target)) return { refusals: [target] };
    if (target.file) texts.write(target.file.path, target.file.text);
    lists = withAnother(name, target);
  } else lists = change.type === 'reword' ? reworded(name, change.to, lexicon) : unlisted(name);
  if (isRefusal(lists)) return { refusals: [lists] };
  texts.edit(text.record.file, (before) => editLists(before, lists));
  if (change.type === 'unlist') texts.edit(reviewFileOf(opened, article), (yaml) => refuseWords(yaml, words));
  const title = `${change.type === 'unlist' ? 'Refusal' : 'Change'} of “${words}”`;
  return yield* verifySteps(opened, { title, changes: texts.changes(), notes: [] });
}

function acceptedName(
  { texts, lexicon }: NameReview,
  article: string,
  { words, entity }: MentionChange,
): AcceptedName | Refusal {
  const text = texts.get(article);
  const record = lexicon.record.get(entity as EntityId);
  const listed = text?.record.data.entities ?? [];
  const listing = listed.find(({ id }) => id === entity);
  const all = text && listing ? wordingsOf(listing.id, text, listed, lexicon) : [];
  if (!text || !record || !listing || !all.some((one) => isSame(one, words)))
    return {
      message: `“${words}” does not name "${entity}" in this article.`,
      advice: 'It may have been changed in the meantime. Look at the article again.',
    };
  return {
    text,
    record,
    listing,
    words,
    isOfRecord: hasName(record.data, words),
    others: all.filter((one) => !isSame(one, words)),
  };
}

/** Returns the words that name an entity in an article, each once. */
function wordingsOf(
  id: EntityId,
  { passages, language }: ArticleText,
  listed: readonly Listing[],
  lexicon: Lexicon,
): string[] {
  const found = new Map<string, string>();
  for (const { passage, start, end, entities } of findMentions(passages, listed, lexicon, language)) {
    if (entities.length !== 1 || entities[0] !== id) continue;
    const words = passages[passage]!.text.slice(start, end);
    found.set(nameKey(words), words);
  }
  return [...found.values()];
}

/** The record that words mean instead, and its file if it is new. */
interface MentionTarget {
  readonly id: EntityId;
  readonly names: RecordNames;
  readonly file?: { readonly path: string; readonly text: string };
}

function targetOf({ opened }: NameReview, to: string | NamedKind): MentionTarget | Refusal {
  if (typeof to === 'string') {
    const record = recordOrRefusal(opened, to);
    return isRefusal(record) ? record : { id: record.id, names: record.data };
  }
  const id = newRecordId(to.name, takenEntityIds(opened), to.kind) as EntityId;
  const { named, text } = newRecord({ name: to.name }, to.kind);
  return { id, names: named, file: { path: newEntityFile(opened, to.kind, id), text } };
}

/**
 * Lists another entity for the words. If the other words for the first entity only follow from these, like a surname, the
 * other entity takes the place of the first one; otherwise both are listed.
 */
function withAnother(
  { text, record, listing, words, isOfRecord, others }: AcceptedName,
  { id, names }: MentionTarget,
): ArticleLists | Refusal {
  if (id === listing.id) return { message: `“${words}” is that record already.`, advice: 'Choose another.' };
  const { entities, about } = text.record.data;
  const rest = others.find((one) => hasName(record.data, one));
  if (isOfRecord && rest !== undefined) return bothNames(words, rest, record, id);
  const isWhole = isOfRecord || others.length === 0;
  const moved = isWhole ? [words, ...others] : [words];
  const isShort = (one: string) =>
    moved.length > 1 &&
    names.kind === 'person' &&
    surnames(names.name, text.language).some((form) => isSame(form, one));
  const own = moved.filter((one) => !hasName(names, one) && !isShort(one));
  const known = entities.find((one) => one.id === id)?.as ?? [];
  const target: Listing = { id, as: [...known, ...own.filter((one) => !known.includes(one))] };
  const isListed = entities.some((one) => one.id === id);
  if (!isWhole)
    return {
      entities: [
        ...entities.map((one) =>
          one.id === listing.id ? without(one, words) : one.id === id ? target : one,
        ),
        ...(isListed ? [] : [target]),
      ],
      about,
    };
  return {
    entities: entities.flatMap((one) => {
      if (one.id === listing.id) return isListed ? [] : [target];
      return [one.id === id ? target : one];
    }),
    about: [...new Set(about.map((one) => (one === listing.id ? id : one)))],
  };
}

/** Lists longer or shorter words for the entity; the old ones stay if they still name it elsewhere in the article. */
function reworded(
  { text, record, listing, words, isOfRecord }: AcceptedName,
  to: string,
  lexicon: Lexicon,
): ArticleLists | Refusal {
  const { entities, about } = text.record.data;
  const added = hasName(record.data, to) || listing.as.some((one) => isSame(one, to)) ? [] : [to];
  const withWords = (as: readonly string[]) =>
    entities.map((one) => (one.id === listing.id ? { ...one, as } : one));
  const named = (as: readonly string[]) => wordingsOf(listing.id, text, withWords(as), lexicon);
  const both = [...listing.as, ...added];
  const fresh = both.filter((one) => !isSame(one, words));
  // Shorter words are found only without the longer ones.
  const isLonger = to.length > words.length;
  const as = isLonger && named(both).some((one) => isSame(one, words)) ? both : fresh;
  if (named(as).some((one) => isSame(one, to))) return { entities: withWords(as), about };
  return {
    message: isOfRecord
      ? `“${words}” is a name of the record ${record.data.name}, and the longest name counts.`
      : `“${to}” can’t be linked to ${record.data.name}.`,
    advice: isOfRecord
      ? 'Change the names in the record, for all articles.'
      : `Link it by hand in the text: [${to}](entity:${record.id}).`,
  };
}

/** Removes the entity from the article, or only these words for it. */
function unlisted({
  text,
  record,
  listing,
  words,
  isOfRecord,
  others,
}: AcceptedName): ArticleLists | Refusal {
  const { entities, about } = text.record.data;
  const isOwn = listing.as.some((one) => isSame(one, words));
  if (others.length > 0 && isOwn && !isOfRecord)
    return { entities: entities.map((one) => (one.id === listing.id ? without(one, words) : one)), about };
  const rest = others.find((one) => hasName(record.data, one));
  if (rest !== undefined || (others.length > 0 && !isOfRecord))
    return {
      message: `“${words}” names ${record.data.name} as long as this article lists it for “${rest ?? others[0]}”.`,
      advice: `Write [${words}](entity:none) in the text, or refuse the other words, too.`,
    };
  return {
    entities: entities.filter(({ id }) => id !== listing.id),
    about: about.filter((id) => id !== listing.id),
  };
}

function bothNames(words: string, rest: string, { data }: EntityRecord, to: string): Refusal {
  return {
    message: `“${words}” and “${rest}” both are names of ${data.name}, and this article has both.`,
    advice: `Link the words by hand in the text, [${words}](entity:${to}), or change the names in the record.`,
  };
}

function without(listing: Listing, words: string): Listing {
  return { ...listing, as: listing.as.filter((one) => !isSame(one, words)) };
}

function hasName({ name, aliases }: RecordNames, words: string): boolean {
  return [name, ...aliases].some((one) => isSame(one, words));
}

function isSame(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
