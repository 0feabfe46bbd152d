import { removeItem, type YamlPath } from './edit-yaml.ts';
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
