import type { Fault } from '../../../schema/explain.ts';
import { noteEnglish } from '../base/english-texts.ts';

interface ShownFault {
  readonly message: string;
  readonly advice?: string | undefined;
}

/** Explains what failed or was refused, and what to do. */
export function FaultNote({ fault }: { readonly fault: ShownFault | undefined }) {
  if (!fault) return null;
  return (
    <p class="fault" role="alert">
      {fault.message} {fault.advice}
    </p>
  );
}

interface RefusalsNoteProps {
  readonly title: string;
  readonly refusals: readonly ShownFault[];
}

/** Says why a change is not made, and what to do about each reason, if that is told apart; nothing if there is none. */
export function RefusalsNote({ title, refusals }: RefusalsNoteProps) {
  if (refusals.length === 0) return null;
  return (
    <div class="fault" role="alert">
      <p>{title}</p>
      {refusals.map(({ message, advice }) => (
        <p key={message}>
          {noteEnglish(message)} {noteEnglish(advice)}
        </p>
      ))}
    </div>
  );
}

/** Lists the problems of a field. */
export function FaultList({ id, faults }: { readonly id?: string; readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <p class="field-fault" id={id}>
      {noteEnglish(faults.map(({ message, advice }) => `${message} ${advice}`).join(' '))}
    </p>
  );
}
