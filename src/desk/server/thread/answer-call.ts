import type { CallAnswer } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { handle } from './handlers.ts';

/** Answers a request by name with its output, or with a sentence why not; `unknown` for an unknown name. */
export async function answerCall(
  desk: Desk,
  name: string,
  input: unknown,
): Promise<CallAnswer<unknown> | 'unknown'> {
  try {
    const output = await handle(desk, name, input);
    return output === undefined ? 'unknown' : { type: 'done', output };
  } catch (error) {
    if (error instanceof DeskFault)
      return { type: 'refused', message: error.message, ...(error.advice && { advice: error.advice }) };
    // An error in a request must not end the desk.
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'refused', message: `The desk could not answer this: ${message}` };
  }
}
