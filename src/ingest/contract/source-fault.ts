import type { AdvisedMessage } from '../../text/catalog.ts';

/** Thrown if a source can't be read, or can't be read further; what was read before is imported. */
export class SourceFault extends Error {
  /** What is wrong, and what to do. */
  readonly said: AdvisedMessage;
  /** From 1. */
  readonly line: number | undefined;

  constructor(said: AdvisedMessage, line?: number) {
    super(said.message);
    this.said = said;
    this.line = line;
  }

  /** What to do: a sentence. */
  get advice(): string {
    return this.said.advice;
  }
}
