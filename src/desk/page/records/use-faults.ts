import type { Fault } from '../../../schema/explain.ts';
import type { EditedType, FormValues } from '../../api/records.ts';
import { useAnswer } from '../base/use-answer.ts';

/** The pause in typing after which fields are checked. */
const debounceMs = 200;

/** Returns the problems of a record’s fields while they are typed. If the desk has stopped, saving reports it. */
export function useFaults(
  type: EditedType,
  id: string | undefined,
  fields: FormValues | undefined,
): readonly Fault[] {
  const input = fields && { type, ...(id !== undefined && { id }), fields };
  return useAnswer('records/check', input, 0, debounceMs).output ?? [];
}
