import { foldName } from '../../../archive/name-forms.ts';
import { compareText } from '../../../schema/date.ts';
import type { RecordChoice } from '../../api/names.ts';
import type { Desk } from '../content/desk.ts';
import { recordChoice } from './record-choice.ts';

const maxRecords = 8;

/** Finds records by what is typed: those whose name begins so first, then those with a word that does. */
export function findRecords({ ledger }: Desk, { find }: { readonly find: string }): readonly RecordChoice[] {
  const sought = foldName(find);
  if (sought === '') return [];
  const ranked = ledger.content.entities.flatMap((record) => {
    const { name, aliases } = record.data;
    const ranks = [name, ...aliases].map((one) => rankOf(foldName(one), sought));
    const rank = Math.min(...ranks);
    return rank < Infinity ? [{ record, rank }] : [];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || compareText(a.record.id, b.record.id))
    .slice(0, maxRecords)
    .map(({ record }) => recordChoice(record));
}

function rankOf(name: string, sought: string): number {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  return ` ${name}`.includes(` ${sought}`) ? 2 : Infinity;
}
