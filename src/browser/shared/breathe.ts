/** Lets the page do what waits to be done: what the reader typed, what is to be painted. */
export function breathe(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
