/**
 * Returns the text of `releases.yaml` with the ids that a decision had taken out. Others may have been appended since, and stay.
 *
 * @param original the text before the decision, in which each release has a line
 */
export function restoreReleases(now: string, original: string): string {
  const digest = (line: string) => /\b[0-9a-f]{64}\b/.exec(line)?.[0];
  const lines = original.split('\n');
  return now
    .split('\n')
    .map((line) => {
      const own = digest(line);
      const at = own === undefined ? -1 : lines.findIndex((one) => digest(one) === own);
      return at < 0 ? line : lines.splice(at, 1)[0]!;
    })
    .join('\n');
}
