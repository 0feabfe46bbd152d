/** A script that works in a process of its own: what it begins with, and what it says. */
export interface JobScript<Start, Message> {
  readonly url: URL;
  // Only their types are there: they tie the two ends together.
  readonly start?: Start;
  readonly message?: Message;
}
