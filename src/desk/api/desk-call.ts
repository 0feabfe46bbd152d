/** What one request to the desk takes and answers. */
export interface DeskCall<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}
