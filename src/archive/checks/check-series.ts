import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../record.ts';

/** Checks that each series has one title, and no number twice. */
export function checkSeries({ articles }: Content): Problem[] {
  const titles = new Map<string, { readonly title: string; readonly file: string }>();
  const parts = new Map<string, string>();
  return articles.flatMap(({ file, data: { series } }): Problem[] => {
    if (!series) return [];
    const { id, title, part } = series;
    const first = titles.get(id);
    if (!first) titles.set(id, { title, file });
    const key = `${id} ${part}`;
    const other = part === undefined ? undefined : parts.get(key);
    if (part !== undefined && other === undefined) parts.set(key, file);
    return [
      ...(first && first.title !== title
        ? [
            {
              severity: 'error' as const,
              file,
              path: ['series', 'title'],
              ...archiveProblem('series-title-differs', { id, other: first.file, title: first.title }),
            },
          ]
        : []),
      ...(other !== undefined
        ? [
            {
              severity: 'warning' as const,
              file,
              path: ['series', 'part'],
              ...archiveProblem('series-part-taken', { part: String(part), id, other }),
            },
          ]
        : []),
    ];
  });
}
