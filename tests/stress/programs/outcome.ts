/** What another program says of a site; a program that is missing has said nothing. */
export type ProgramOutcome =
  | { readonly type: 'passed' | 'failed'; readonly lines: readonly string[] }
  | { readonly type: 'missing'; readonly install: string };

/** Returns the outcome of a check from its faults. */
export function outcomeOf(faults: readonly string[], summary: string): ProgramOutcome {
  return faults.length === 0
    ? { type: 'passed', lines: [summary] }
    : { type: 'failed', lines: [...faults, summary] };
}
