import { type ComparableName, comparableName } from '../../../authority/duplicates/compare-names.ts';
import { compareText } from '../../../schema/date.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { once } from '../../../views/base/once.ts';
import type { RecordChoice } from '../../api/names.ts';
import type { Desk } from '../content/desk.ts';
import { recordChoice } from './record-choice.ts';

const maxRecords = 8;

/** All records with their names, prepared for comparison. */
const listed = once(({ content }: EditableContent) =>
  content.entities.map((record) => {
    const { name, aliases, kind } = record.data;
    return { record, names: [name, ...aliases].map((one) => comparableName(one, kind, one !== name)) };
  }),
);

/**
 * Finds records by typed text: first those with a name that begins with it, then those with a word that does, then those
 * of which it may be a short or long form.
 */
export function findRecords(
  { opened }: Pick<Desk, 'opened'>,
  { find }: { readonly find: string },
): readonly RecordChoice[] {
  const sought = comparableName(find.trim(), 'organization', false);
  if (sought.folded === '') return [];
  const ranked = listed(opened).flatMap(({ record, names }) => {
    const rank = Math.min(...names.map((name) => rankOf(name, sought)));
    return rank < Infinity ? [{ record, rank }] : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || compareText(a.record.id, b.record.id))
    .slice(0, maxRecords)
    .map(({ record }) => recordChoice(record));
}

function rankOf(name: ComparableName, sought: ComparableName): number {
  if (name.folded === sought.folded) return 0;
  if (name.folded.startsWith(sought.folded)) return 1;
  if (` ${name.folded}`.includes(` ${sought.folded}`)) return 2;
  if (isShortFor(sought, name) || isShortFor(name, sought)) return 3;
  // “U.S. Board of Trade” for a record named “Board of Trade”.
  const isWithin = name.form.words.length > 1 && sought.folded.endsWith(` ${name.folded}`);
  return isWithin ? 4 : Infinity;
}

function isShortFor({ asAcronym }: ComparableName, { acronyms }: ComparableName): boolean {
  return asAcronym !== undefined && acronyms.some((letters) => letters.endsWith(asAcronym));
}
