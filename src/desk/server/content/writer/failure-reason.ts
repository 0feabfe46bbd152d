import { writeFault } from '../../../../ingest/write/write-fault.ts';

/** Returns why something can’t be written, as a sentence for the keeper. */
export function failureReason(error: unknown): string {
  const text = writeFault(error) ?? (error instanceof Error ? error.message : String(error));
  const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
