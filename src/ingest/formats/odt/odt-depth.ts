import { SourceFault } from '../../contract/source-fault.ts';

/** The maximum nesting of elements. Documents are much less deep; a deeper one is an attack. */
export const maxOdtDepth = 1000;

/** Returns the fault of a document whose elements are nested too deeply. */
export function odtTooDeep(): SourceFault {
  return new SourceFault(
    'The document is nested too deeply.',
    'Open it in LibreOffice, save it again, and import the result.',
  );
}
