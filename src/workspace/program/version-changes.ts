/**
 * Returns what a changelog says of the versions after one, up to another: the newest first, as Markdown.
 *
 * @param from the installed version: `0.1.0`
 */
export function versionChanges(changelog: string, from: string, to: string): string {
  return changelog
    .split(/^(?=## )/m)
    .filter((section) => {
      const version = /^## (\d+\.\d+\.\d+)\b/.exec(section)?.[1];
      return version !== undefined && compareVersions(version, from) > 0 && compareVersions(version, to) <= 0;
    })
    .map((section) => section.trim())
    .join('\n\n');
}

/** Compares two versions by their numbers: negative if the first is the older one. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((part) => first![part]! - second![part]!).find((difference) => difference !== 0) ?? 0;
}
