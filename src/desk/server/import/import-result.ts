import type { Problem } from '../../../archive/problem.ts';
import type { ProblemGroups } from '../../../archive/problem-groups.ts';
import { formatNames } from '../../../ingest/contract/format-names.ts';
import type { ImportTally } from '../../../ingest/pipeline/import-tally.ts';
import type { ImportCause, ImportResult } from '../../api/import.ts';

const maxCauses = 100;
const maxPlaces = 20;

/** Returns the result of an import for the page. */
export function resultOf(
  tally: ImportTally,
  rest: Pick<ImportResult, 'isDryRun' | 'skipped' | 'differences'>,
): ImportResult {
  const { outcomes, unpublished, refusals, warnings, formats } = tally;
  return {
    ...rest,
    articles: tally.articles,
    outcomes: [...outcomes].map(([outcome, count]) => ({ outcome, count })),
    unpublished: [...unpublished].map(([reason, count]) => ({ reason, count })),
    refused: refusals.count,
    records: tally.records,
    nameless: tally.nameless,
    formats: [...formats].map(([format, count]) => ({ name: formatNames[format], count })),
    isStopped: tally.isStopped,
    refusals: causesOf(refusals),
    warnings: causesOf(warnings),
    unused: tally.unused,
  };
}

function causesOf(groups: ProblemGroups): ImportCause[] {
  return groups
    .sorted()
    .slice(0, maxCauses)
    .map(({ text, problems }) => ({
      text,
      advice: problems[0]!.advice,
      count: problems.length,
      places: problems
        .slice(0, maxPlaces)
        .map((problem) => ({ place: placeOf(problem), message: problem.message })),
    }));
}

function placeOf({ file, line, path }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}${path ? `  ${path.join('.')}` : ''}`;
}
