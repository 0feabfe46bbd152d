import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../record.ts';

/** Warns of links to articles that nothing else of the archive should name. */
export function checkListing({ articles, pages }: Content): Problem[] {
  const unlisted = new Set<string>(
    articles.filter(({ data }) => data.listing === 'address-only').map(({ id }) => id),
  );
  if (unlisted.size === 0) return [];
  return [...articles, ...pages].flatMap(({ id: own, file, body, bodyLine }) =>
    (body.includes('articles/') ? body.split('\n') : []).flatMap((line, index) =>
      [...line.matchAll(/\barticles\/([a-z0-9-]+)/g)].flatMap(([, id = '']): Problem[] =>
        id === own || !unlisted.has(id)
          ? []
          : [
              {
                severity: 'warning',
                file,
                line: bodyLine + index,
                ...archiveProblem('link-to-unlisted', { id }),
              },
            ],
      ),
    ),
  );
}
