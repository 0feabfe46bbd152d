import { signal } from '@preact/signals';
import type { CallInput, CallName, CallOutput } from '../../api/calls.ts';
import { askWithEvent } from './ask.ts';
import { untilSeen } from './events.ts';

/** The number of changes that were requested, and that the events received so far do not count yet. */
export const requested = signal(0);

/**
 * Requests a change from the desk’s server. The status is unsaved until the files are written: also if events about
 * earlier changes arrive later than the request, or those about this change later than its answer.
 *
 * @throws {AskFault} if the server refuses or does not respond
 */
export async function askChange<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const finish = () => (requested.value -= 1);
  requested.value += 1;
  try {
    const { output, event } = await askWithEvent(name, input);
    void untilSeen(event).then(finish);
    return output;
  } catch (error) {
    finish();
    throw error;
  }
}
