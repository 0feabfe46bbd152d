import { foldSpelling } from '../../text/spelling/fold-spelling.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
import type { Content } from '../record.ts';

/** Checks that each word of `synonyms.yaml` is a single word, in one group only, and no name. */
export function checkSynonyms({ synonyms, entities, topics }: Content): Problem[] {
  if (synonyms.length === 0) return [];
  const records = new Map(
    [
      ...entities.flatMap(({ file, data }) =>
        [data.name, ...data.aliases].map((name) => [name, file] as const),
      ),
      ...topics.flatMap(({ file, data }) => data.aliases.map((alias) => [alias, file] as const)),
    ].map(([name, file]) => [keyOf(name), file]),
  );
  const known = new Set<string>();
  return synonyms.flatMap(({ file, data }) =>
    data.groups.flatMap((group, index) =>
      group.flatMap((word, at): Problem[] => {
        const key = keyOf(word);
        const path = ['groups', index, at];
        const problem = (message: CatalogMessage): Problem => ({ severity: 'error', file, path, ...message });
        const isDouble = known.has(key);
        known.add(key);
        if (!/^[\p{L}\p{N}\p{M}]+$/u.test(word))
          return [problem(archiveProblem('synonym-no-word', { word }))];
        if (isDouble) return [problem(archiveProblem('synonym-twice', { word }))];
        const record = records.get(key);
        return record === undefined
          ? []
          : [problem(archiveProblem('synonym-is-name', { word, file: record }))];
      }),
    ),
  );
}

function keyOf(word: string): string {
  return foldSpelling(word.normalize('NFKC').toLowerCase());
}
