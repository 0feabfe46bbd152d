import { useEffect, useState } from 'preact/hooks';
import type { EditedType, FieldFault, FormValues } from '../../api/records.ts';
import { ask } from '../shell/ask.ts';

/** After the last letter, so long is waited before it is checked. */
const waitMilliseconds = 200;

/** What is wrong with the fields of a record while they are typed. */
export function useFaults(
  type: EditedType,
  id: string | undefined,
  fields: FormValues | undefined,
): readonly FieldFault[] {
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const key = JSON.stringify(fields);
  useEffect(() => {
    if (!fields) return;
    let isOver = false;
    const timer = setTimeout(() => {
      ask('records/check', { type, ...(id !== undefined && { id }), fields }).then(
        (found) => !isOver && setFaults(found),
        // Saving says it if the desk has stopped.
        () => undefined,
      );
    }, waitMilliseconds);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [type, id, key]);
  return faults;
}
