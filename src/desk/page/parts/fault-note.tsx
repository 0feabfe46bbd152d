import type { AskFault } from '../base/ask.ts';

/** Explains what the desk refused, and what to do. */
export function FaultNote({ fault }: { readonly fault: AskFault | undefined }) {
  if (!fault) return null;
  return (
    <p class="fault" role="alert">
      {fault.message} {fault.advice}
    </p>
  );
}
