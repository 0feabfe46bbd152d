/** Thrown if a source can't be read, or can't be read further; what was read before is imported. */
export class SourceFault extends Error {
  /** What to do: a sentence. */
  readonly advice: string;
  /** From 1. */
  readonly line: number | undefined;

  /** @param message a sentence */
  constructor(message: string, advice: string, line?: number) {
    super(message);
    this.advice = advice;
    this.line = line;
  }
}
