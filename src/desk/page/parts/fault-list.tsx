import type { Fault } from '../../../schema/explain.ts';

/** Lists the problems of a field. */
export function FaultList({ id, faults }: { readonly id?: string; readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <p class="field-fault" id={id}>
      {faults.map(({ message, advice }) => `${message} ${advice}`).join(' ')}
    </p>
  );
}
