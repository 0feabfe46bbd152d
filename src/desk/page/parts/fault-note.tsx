import type { AskFault } from '../shell/ask.ts';

/** Says what the desk would not do, and what to do about it. */
export function FaultNote({ fault }: { readonly fault: AskFault | undefined }) {
  if (!fault) return null;
  return (
    <p class="fault" role="alert">
      {fault.message} {fault.advice}
    </p>
  );
}
