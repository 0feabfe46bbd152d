/** What to do about something, in a sentence or two. */
export interface PlacedAdvice {
  readonly advice: string;
  /** The same at the desk, where it is done in another way; no option and no name of a command. */
  readonly atDesk?: string | undefined;
}

/** What to do: the same everywhere, or one sentence for those who run a command and one for those who sit at the desk. */
export type Advice = string | Required<PlacedAdvice>;

/** Returns advice by its place. */
export function placedAdvice(advice: Advice): PlacedAdvice {
  return typeof advice === 'string' ? { advice } : advice;
}

/** Returns what to do at the desk. */
export function adviceAtDesk({ advice, atDesk }: PlacedAdvice): string {
  return atDesk ?? advice;
}
