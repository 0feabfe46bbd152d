import { isReservedFile, isUnsafePath, normalizePath } from './check-redirects.ts';
import { addressesFile } from '../addresses/addresses.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content, FoundFile } from '../record.ts';

/** Checks that each decision has a number of its own, that articles refer to existing ones, and that addresses are free. */
export function checkWithheld(content: Content, files: readonly FoundFile[]): Problem[] {
  const decisions = content.withheld.flatMap(({ file, data }) =>
    data.decisions.map((decision, index) => ({ ...decision, file, path: ['decisions', index] as const })),
  );
  const numbers = new Set<string>();
  const taken = new Set(
    files.flatMap(({ type, id }) =>
      type === 'article'
        ? [`articles/${id}`]
        : type === 'entity'
          ? [`entities/${id}`]
          : type === 'topic'
            ? [`topics/${id}`]
            : type === 'page'
              ? [id]
              : [],
    ),
  );
  for (const { data } of [...content.articles, ...content.pages])
    for (const path of data.redirectFrom) taken.add(normalizePath(path));
  for (const { data } of content.entities) for (const id of data.formerIds) taken.add(`entities/${id}`);
  for (const { data } of content.topics) for (const id of data.formerIds) taken.add(`topics/${id}`);
  const ofDecisions = decisions.flatMap(({ number, addresses, file, path }): Problem[] => {
    const isTwice = numbers.has(number);
    numbers.add(number);
    return [
      ...(isTwice
        ? [
            {
              severity: 'error' as const,
              file,
              path: [...path, 'number'],
              ...archiveProblem('decision-number-taken', { number }),
            },
          ]
        : []),
      ...addresses.flatMap((address, index): Problem[] => {
        const place = normalizePath(address);
        const isTaken = taken.has(place);
        taken.add(place);
        if (!isTaken && !isUnsafePath(place) && !isReservedFile(place)) return [];
        return [
          {
            severity: 'error',
            file,
            path: [...path, 'addresses', index],
            ...archiveProblem(isTaken ? 'decision-address-taken' : 'decision-address-unusable', { address }),
          },
        ];
      }),
    ];
  });
  const ofArticles = content.articles.flatMap(({ file, data }) =>
    data.withheld.flatMap((number, index): Problem[] =>
      numbers.has(number)
        ? []
        : [
            {
              severity: 'error',
              file,
              path: ['withheld', index],
              ...archiveProblem('decision-unknown', { number }),
            },
          ],
    ),
  );
  return [...ofDecisions, ...ofArticles, ...checkAddresses(content)];
}

/** Checks that no address that a decision took away is still listed as one to be held. */
function checkAddresses({ withheld, addresses }: Content): Problem[] {
  const [list] = withheld;
  if (!list || addresses.size === 0) return [];
  const removed = new Set(
    withheld.flatMap(({ data }) => data.decisions.flatMap((one) => one.addresses.map(normalizePath))),
  );
  return [...addresses.keys()].flatMap((address): Problem[] =>
    removed.has(normalizePath(address))
      ? [
          {
            severity: 'error',
            file: list.file.slice(0, list.file.lastIndexOf('/') + 1) + addressesFile,
            path: [address],
            ...archiveProblem('withheld-address-listed', { address }),
          },
        ]
      : [],
  );
}
