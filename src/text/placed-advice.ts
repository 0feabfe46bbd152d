/** What to do about something, in a sentence or two. */
export interface PlacedAdvice {
  readonly advice: string;
  /** The same at the desk, where it is done in another way; no option and no name of a command. */
  readonly atDesk?: string | undefined;
}

/** Returns what to do at the desk. */
export function adviceAtDesk({ advice, atDesk }: PlacedAdvice): string {
  return atDesk ?? advice;
}
