import { SourceFault } from '../../contract/source-fault.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** The maximum nesting of elements. Documents are much less deep; a deeper one is an attack. */
export const maxOdtDepth = 1000;

/** Returns the fault of a document whose elements are nested too deeply. */
export function odtTooDeep(): SourceFault {
  return new SourceFault(printProblem('odt-too-deep'));
}
