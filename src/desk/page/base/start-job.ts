import type { Signal } from '@preact/signals';

/**
 * Starts a job of the server, and shows it as running before the server’s first event about it arrives, so that it is not
 * started twice.
 *
 * @param state the last event about the job
 * @param running what to show meanwhile; a refusal restores the earlier state
 * @throws {AskFault} if the server refuses or does not respond
 */
export async function startJob<Event>(
  state: Signal<Event>,
  running: Event,
  start: () => Promise<unknown>,
): Promise<void> {
  const before = state.value;
  state.value = running;
  try {
    await start();
  } catch (error) {
    if (state.value === running) state.value = before;
    throw error;
  }
}
