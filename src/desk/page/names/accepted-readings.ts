import type { FurtherDecision, NameMeaning } from '../../api/names.ts';
import { words } from '../base/words.ts';

/** The decision about one meaning of a name, with the name of its record. */
interface NamedDecision extends FurtherDecision {
  readonly name: string;
  readonly isNew: boolean;
}

/** Returns a decision for each meaning of a name: its record, or a new one with the full name and its other spellings. */
export function acceptedReadings(readings: readonly NameMeaning[], key: string): NamedDecision[] {
  return readings.map(({ record, fullName, slips, kind, articles }) => ({
    key,
    decision: record
      ? { type: 'known', id: record.id }
      : { type: 'new', kind, name: fullName!, ...(slips && { aliases: slips }) },
    articles,
    name: record?.name ?? fullName!,
    isNew: !record,
  }));
}

/** Returns the label of the button that accepts a name. */
export function acceptWords(decisions: readonly NamedDecision[], newName: string): string {
  const [first] = decisions;
  if (!first) return words.names.acceptNew(newName);
  // What words mean and what they probably mean may be one record.
  const names = [...new Set(decisions.map(({ name }) => name))];
  return names.length === 1 && first.isNew ? words.names.acceptNew(first.name) : words.names.acceptAs(names);
}
