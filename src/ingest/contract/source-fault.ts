import type { Advice } from '../../text/placed-advice.ts';

/** Thrown if a source can't be read, or can't be read further; what was read before is imported. */
export class SourceFault extends Error {
  /** What to do: a sentence. */
  readonly advice: Advice;
  /** From 1. */
  readonly line: number | undefined;

  /** @param message a sentence */
  constructor(message: string, advice: Advice, line?: number) {
    super(message);
    this.advice = advice;
    this.line = line;
  }
}
