import { useEffect, useState } from 'preact/hooks';
import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { ask, AskFault } from './ask.ts';

/** What a screen has asked for: the last answer stays until the next is there. */
export interface AnswerState<Output> {
  readonly output: Output | undefined;
  readonly fault: AskFault | undefined;
}

/**
 * Asks for something, and asks again when what it depends on changes.
 *
 * @param version anything else that it depends on
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
