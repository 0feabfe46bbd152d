import { sentenceCase } from '../../../../text/sentence-case.ts';
import { writeFault } from '../../../../ingest/contract/write-fault.ts';

/** Returns why something can’t be written, as a sentence for the keeper. */
export function failureReason(error: unknown): string {
  const text = writeFault(error) ?? (error instanceof Error ? error.message : String(error));
  const sentence = sentenceCase(text);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
