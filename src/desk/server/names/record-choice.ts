import type { EntityRecord } from '../../../archive/record.ts';
import type { RecordChoice } from '../../api/names.ts';

/** Returns a record for the keeper to choose. */
export function recordChoice({ id, data }: EntityRecord): RecordChoice {
  const { name, kind, description } = data;
  return { id, name, kind, ...(description !== undefined && { description }) };
}
