import { useEffect, useState } from 'preact/hooks';
import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { ask, AskFault } from './ask.ts';

/** The state of a request; the last answer is kept until the next arrives. */
export interface AnswerState<Output> {
  readonly output: Output | undefined;
  readonly fault: AskFault | undefined;
}

/**
 * Sends a request, and repeats it when its dependencies change.
 *
 * @param version an additional dependency
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  version: unknown = 0,
): AnswerState<CallOutput<Name>> {
  const [state, setState] = useState<AnswerState<CallOutput<Name>>>({ output: undefined, fault: undefined });
  const key = JSON.stringify(input);
  useEffect(() => {
    let isOver = false;
    ask(name, input).then(
      (output) => !isOver && setState({ output, fault: undefined }),
      (error: unknown) => {
        if (!(error instanceof AskFault)) throw error;
        if (!isOver) setState((last) => ({ output: last.output, fault: error }));
      },
    );
    return () => void (isOver = true);
  }, [name, key, version]);
  return state;
}
