/** The types of a request’s input and output. */
export interface DeskCall<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}
