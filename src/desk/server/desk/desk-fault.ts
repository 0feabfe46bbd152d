/** The refusal of a request, in sentences for the keeper. */
export class DeskFault extends Error {
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.advice = advice;
  }
}
