/**
 * Makes a function that does work, one round at a time: what is asked for meanwhile is done once more afterwards, however
 * often it was asked for.
 *
 * @param onError told of a round that failed; the next is done all the same
 */
export function oneAtATime(
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
