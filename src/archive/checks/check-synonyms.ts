import { foldSpelling } from '../../text/spelling/fold-spelling.ts';
import type { Problem } from '../problem.ts';
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
        const problem = (message: string, advice: string): Problem => ({
          severity: 'error',
          file,
          path,
          message,
          advice,
        });
        const isDouble = known.has(key);
        known.add(key);
        if (!/^[\p{L}\p{N}\p{M}]+$/u.test(word))
          return [problem(`“${word}” is not a single word.`, 'Write one word, of letters and digits only.')];
        if (isDouble)
          return [
            problem(`“${word}” is in these groups twice.`, 'Leave it in one group, or join the groups.'),
          ];
        const record = records.get(key);
        return record === undefined
          ? []
          : [
              problem(
                `“${word}” is a name in ${record}.`,
                'Take it out here, and write the other names as aliases of that record.',
              ),
            ];
      }),
    ),
  );
}

function keyOf(word: string): string {
  return foldSpelling(word.normalize('NFKC').toLowerCase());
}
