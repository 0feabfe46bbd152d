import { removeItem, type YamlPath } from '../../authority/edit/edit-yaml.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { releaseChanges } from '../../schema/releases.ts';

/** Takes ids of articles out of the text of `releases.yaml`. They are still counted. */
export function withoutArticles(text: string, isGone: (id: string) => boolean): string {
  // The last one first, since a removal moves the items after it.
  return placesOf(text, isGone).reduceRight(removeItem, text);
}

function placesOf(text: string, isGone: (id: string) => boolean): YamlPath[] {
  const { releases } = (parseYaml(text).value ?? {}) as { releases?: unknown };
  if (!Array.isArray(releases)) return [];
  return releases.flatMap((release: unknown, index) =>
    releaseChanges.flatMap((change) => {
      const counted = (release as Readonly<Record<string, { articles?: unknown } | undefined>> | null)?.[
        change
      ];
      const articles: unknown[] = Array.isArray(counted?.articles) ? counted.articles : [];
      return articles.flatMap((id, at) =>
        typeof id === 'string' && isGone(id) ? [['releases', index, change, 'articles', at]] : [],
      );
    }),
  );
}

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
