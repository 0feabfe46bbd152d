import { adviceAtDesk } from '../../../text/catalog.ts';
import type { Refusal } from '../../../authority/plans/plan.ts';

/** The refusal of a request, in sentences for the keeper. */
export class DeskFault extends Error {
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
}

/** Returns the fault of a plan that is refused: all that is wrong, and what to do about the first. */
export function faultOfRefusals(refusals: readonly Refusal[]): DeskFault {
  const [first] = refusals;
  return new DeskFault(
    refusals.map(({ message }) => message).join(' ') || 'This can’t be done.',
    first && adviceAtDesk(first),
  );
}
