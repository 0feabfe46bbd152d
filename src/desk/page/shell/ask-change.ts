import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { ask } from './ask.ts';
import { saving } from './events.ts';

/**
 * Asks the desk's server to change something: from now on until its files are written, not all is saved.
 *
 * @throws {AskFault} where it refuses, or does not answer
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
