import type { CallAnswer } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { handlerOf } from './handlers.ts';

/** Answers a request by name with its output, or with a sentence why not; `unknown` for an unknown name. */
export async function answerCall(
  desk: Desk,
  name: string,
  input: unknown,
): Promise<CallAnswer<unknown> | 'unknown'> {
  const handler = handlerOf(name);
  if (!handler) return 'unknown';
  try {
    return { type: 'done', output: (await handler(desk, input)) ?? null };
  } catch (error) {
    if (error instanceof DeskFault)
      return { type: 'refused', message: error.message, ...(error.advice && { advice: error.advice }) };
    // An error in a request must not end the desk.
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'refused', message: `The desk could not answer this: ${message}` };
  }
}
