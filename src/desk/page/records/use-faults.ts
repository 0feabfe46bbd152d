import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../../schema/explain.ts';
import type { EditedType, FormValues } from '../../api/records.ts';
import { ask } from '../base/ask.ts';

/** The pause in typing after which fields are checked. */
const debounceMs = 200;

/** Returns the problems of a record’s fields while they are typed. */
export function useFaults(
  type: EditedType,
  id: string | undefined,
  fields: FormValues | undefined,
): readonly Fault[] {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const key = JSON.stringify(fields);
  useEffect(() => {
    if (!fields) return;
    let isOver = false;
    const timer = setTimeout(() => {
      ask('records/check', { type, ...(id !== undefined && { id }), fields }).then(
        (found) => !isOver && setFaults(found),
        // If the desk has stopped, saving reports it.
        () => undefined,
      );
    }, debounceMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [type, id, key]);
  return faults;
}
