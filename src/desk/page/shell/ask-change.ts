import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { ask } from './ask.ts';
import { saving } from './events.ts';

/**
 * Requests a change from the desk’s server. The status is unsaved until the files are written.
 *
 * @throws {AskFault} if the server refuses or does not respond
 */
export async function askChange<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const count = (step: number) => {
    saving.value = { ...saving.value, pending: Math.max(saving.value.pending + step, 0) };
  };
  count(1);
  try {
    return await ask(name, input);
  } catch (error) {
    count(-1);
    throw error;
  }
}
