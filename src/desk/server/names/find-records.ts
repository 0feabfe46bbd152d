import { nameKey } from '../../../text/tokens.ts';
import { type ComparableName, comparableName } from '../../../authority/duplicates/compare-names.ts';
import { areVariants, nameFingerprint } from '../../../authority/duplicates/name-fingerprint.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { compareText } from '../../../text/compare-text.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { RecordMatch } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { articlesOfEntities } from '../records/count-articles.ts';
import type { NameFinder } from '../review/name-finder.ts';
import { recordChoice } from '../records/shown-records.ts';
import type { WaitingNames } from '../review/waiting-names.ts';

const maxMatches = 8;
/** Only the most frequent pending names are compared, so that the answer arrives while typing. */
const maxPendingCompared = 1000;

/** All records with their names, prepared for comparison. */
const listed = once(({ content }: EditableContent) =>
  content.entities.map((record) => {
    const { name, aliases, kind } = record.data;
    return { record, names: [name, ...aliases].map((one) => comparableName(one, kind, one !== name)) };
  }),
);

/** The pending names prepared for comparison, by key. */
const comparablePending = once((_names: WaitingNames) => new Map<string, ComparableName>());

interface RankedMatch {
  readonly match: RecordMatch;
  readonly rank: number;
  readonly articles: number;
}

/**
 * Finds records by typed text: first those of which it may be a variant, a short or a long form, then those with a name that begins
 * with it, then those with a word that does, then those that share most of
 * their words with it. Pending names follow the records that match as well. Those in most articles
 * come first.
 */
export function findRecords(
  { opened, names }: Pick<Desk, 'opened'> & { readonly names: Pick<NameFinder, 'waiting'> },
  { find, except = '' }: CallInput<'names/records'>,
): readonly RecordMatch[] {
  const sought = comparableName(find.trim(), 'organization', false);
  if (sought.folded === '') return [];
  return [...rankedRecords(opened, sought), ...rankedPending(names.waiting, sought, except)]
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        Number(a.match.pending !== undefined) - Number(b.match.pending !== undefined) ||
        b.articles - a.articles ||
        compareText(a.match.id, b.match.id),
    )
    .slice(0, maxMatches)
    .map(({ match }) => match);
}

function rankedRecords(opened: EditableContent, sought: ComparableName): RankedMatch[] {
  const counts = articlesOfEntities(opened);
  return listed(opened).flatMap(({ record, names }) => {
    const rank = Math.min(...names.map((name) => rankOf(name, sought)));
    return rank < Infinity
      ? [{ match: recordChoice(record), rank, articles: counts.get(record.id) ?? 0 }]
      : [];
  });
}

function rankedPending(waiting: WaitingNames, sought: ComparableName, except: string): RankedMatch[] {
  const known = comparablePending(waiting);
  return waiting.page(0, maxPendingCompared).names.flatMap(({ key, words, kind, articles, readings }) => {
    const isMeant = readings.every(({ entity, fullName }) => entity !== undefined || fullName !== undefined);
    if (isMeant || nameKey(words) === nameKey(except)) return [];
    const name = known.get(key) ?? comparableName(words, kind, false);
    known.set(key, name);
    const rank = rankOf(name, sought);
    const match = { id: key, name: words, kind, pending: articles.size };
    return rank < Infinity ? [{ match, rank, articles: articles.size }] : [];
  });
}

function rankOf(name: ComparableName, sought: ComparableName): number {
  if (name.folded === sought.folded) return 0;
  const [own, other] = [name, sought].map((one) => nameFingerprint(one.name, name.kind));
  if (areVariants(own!, other!)) return 0.5;
  if (isShortFor(sought, name) || isShortFor(name, sought)) return 1;
  if (name.folded.startsWith(sought.folded)) return 2;
  if (` ${name.folded}`.includes(` ${sought.folded}`)) return 3;
  // “U.S. Board of Trade” for a record named “Board of Trade”.
  const isWithin = name.form.words.length > 1 && sought.folded.endsWith(` ${name.folded}`);
  if (isWithin) return 4;
  return name.kind !== 'person' && sharesMostWords(own!.key, other!.key) ? 5 : Infinity;
}

/** Whether two fingerprints have half of the words of the shorter one in common, which must be several. */
function sharesMostWords(a: string, b: string): boolean {
  const [one, other] = [a, b].map((key) => new Set(key.split(' ')));
  const shared = [...one!].filter((word) => other!.has(word) && word.length > 3).length;
  const shorter = Math.min(one!.size, other!.size);
  return shorter > 1 && shared * 2 >= shorter && shared > 0;
}

function isShortFor({ asAcronym }: ComparableName, { acronyms }: ComparableName): boolean {
  return asAcronym !== undefined && acronyms.some((letters) => letters.endsWith(asAcronym));
}
