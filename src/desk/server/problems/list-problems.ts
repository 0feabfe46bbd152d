import { dirname } from 'node:path';
import { pathText, type Problem } from '../../../archive/problem.ts';
import { type ProblemGroup, ProblemGroups } from '../../../archive/problem-groups.ts';
import type { FoundFile } from '../../../archive/record.ts';
import { locate } from '../../../files/locate.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { MessageInLanguage } from '../../../shared/messages/in-language.ts';
import type { Translation } from '../../../shared/words/translation.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput } from '../../api/calls.ts';
import type { ProblemCause, ProblemPlace, ProblemsList } from '../../api/problems.ts';
import type { Desk } from '../desk/desk.ts';
import { rereadChanged } from '../desk/reread-changed.ts';
import { surveyOf } from '../survey/survey.ts';
import { knownProblems } from './known-problems.ts';

const maxPlaces = 10;
const maxMorePlaces = 200;
const maxCauses = 200;

/** Lists problems by cause, errors first. @param table that of the language of the desk; undefined for English */
export function listProblems(desk: Desk, table?: Translation): ProblemsList {
  surveyOf(desk).follow();
  const problems = knownProblems(desk, table);
  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    files: new Set(problems.map(({ file }) => file)).size,
    causes: groupsOf(problems)
      .slice(0, maxCauses)
      .map((group): ProblemCause => {
        const [first] = group.problems as readonly MessageInLanguage<Problem>[];
        return {
          key: keyOf(group),
          severity: first!.severity,
          text: group.text,
          advice: first!.advice,
          count: group.problems.length,
          ...(first!.language !== undefined && { language: first!.language }),
          places: placesOf(desk, group, 0, maxPlaces),
        };
      }),
  };
}

/** Lists further places of a cause. */
export function listPlaces(
  desk: Desk,
  { key, from, count }: CallInput<'problems/places'>,
  table?: Translation,
): readonly ProblemPlace[] {
  const group = groupsOf(knownProblems(desk, table)).find((one) => keyOf(one) === key);
  return group ? placesOf(desk, group, from, Math.min(count, maxMorePlaces)) : [];
}

/** Reads files that others have changed, and checks everything again. @returns when all of it is checked */
export async function checkAgain(desk: Desk): Promise<{ readonly reread: number }> {
  const reread = await rereadChanged(desk);
  await surveyOf(desk).restart(true);
  return { reread };
}

function groupsOf(problems: readonly Problem[]): ProblemGroup[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const groups = new ProblemGroups();
    for (const problem of problems) if (problem.severity === severity) groups.add(problem);
    return groups.sorted();
  });
}

function keyOf({ key, problems }: ProblemGroup): string {
  return `${problems[0]!.severity} ${key}`;
}

/** Locates only the problems to show, because locating reads their files. */
function placesOf(desk: Desk, { problems }: ProblemGroup, from: number, count: number): ProblemPlace[] {
  const found = foundFiles(desk.opened);
  return locate(problems.slice(from, from + count), dirname(desk.settings.contentDir)).map(
    ({ file, line, path, message, advice, answer }): ProblemPlace => {
      const record = found.get(file);
      const type = record?.type;
      return {
        file,
        ...(line !== undefined && { line }),
        ...(path && path.length > 0 && { field: pathText(path) }),
        message,
        ...(advice !== problems[0]!.advice && { advice }),
        ...(answer && { answer }),
        ...((type === 'article' || type === 'entity' || type === 'topic') && {
          target: { type, id: record!.id },
        }),
      };
    },
  );
}

const foundFiles = once(
  ({ files }: EditableContent) => new Map<string, FoundFile>(files.map((found) => [found.file, found])),
);
