/** Yields to the browser, so that pending input and painting can happen. */
export function yieldToMain(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
