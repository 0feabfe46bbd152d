import { useEffect, useState } from 'preact/hooks';
import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { ask, AskFault } from './ask.ts';

/** The state of a request; the last answer is kept until the next arrives. */
export interface AnswerState<Output, Input = unknown> {
  readonly output?: Output;
  /** The input that was answered. */
  readonly of?: Input;
  /** How the last request was refused. */
  readonly fault?: AskFault;
}

/**
 * Sends a request, and repeats it when its dependencies change.
 *
 * @param input none is sent while it is undefined
 * @param version an additional dependency
 * @param delayMs the pause in typing after which it is sent
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: CallInput<Name> | undefined,
  version: unknown = 0,
  delayMs = 0,
): AnswerState<CallOutput<Name>, CallInput<Name>> {
  const [state, setState] = useState<AnswerState<CallOutput<Name>, CallInput<Name>>>({});
  const key = JSON.stringify(input);
  useEffect(() => {
    if (input === undefined) return;
    let isOver = false;
    const send = () =>
      ask(name, input).then(
        (output) => !isOver && setState({ output, of: input }),
        (error: unknown) => {
          if (!(error instanceof AskFault)) throw error;
          if (!isOver) setState((last) => ({ ...last, fault: error }));
        },
      );
    const timer = delayMs > 0 ? setTimeout(() => void send(), delayMs) : void send();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [name, key, version]);
  return state;
}
