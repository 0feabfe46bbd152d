/**
 * Wraps asynchronous work so that only one run is in progress; requests during a run cause one more run after
 * it.
 *
 * @param onError called for a run that failed; later runs are not affected
 */
export function runSerially(
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let again = false;
  let running = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await work().catch(onError);
    }
    running = false;
  };
}
