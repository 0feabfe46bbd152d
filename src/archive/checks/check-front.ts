import { nearest } from '../../text/edit-distance.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content, FoundFile } from '../record.ts';
import { siteFile } from './check-menu.ts';

/** Checks that the articles of `front` in `site.yaml` exist. */
export function checkFront({ site }: Content, files: readonly FoundFile[]): Problem[] {
  const ids = files.flatMap(({ type, id }) => (type === 'article' ? [id] : []));
  const known = new Set<string>(ids);
  const { lead, picks } = site.front;
  const named = [
    ...lead.map((id, index) => ({ id, path: ['front', 'lead', index] })),
    ...(picks?.articles ?? []).map(({ article: id }, index) => ({
      id,
      path: ['front', 'picks', 'articles', index, 'article'],
    })),
  ];
  return named.flatMap(({ id, path }): Problem[] => {
    if (known.has(id)) return [];
    return [
      {
        severity: 'error',
        file: siteFile(files),
        path,
        ...archiveProblem('front-article-unknown', { id, near: nearest(id, ids) }),
      },
    ];
  });
}
