import type { AdvisedMessage } from '../../text/catalog.ts';
import { pathText, type Problem } from '../../archive/problem.ts';
import type { EntityRecord, TopicRecord } from '../../archive/record.ts';
import { runSteps, type Steps } from '../../archive/steps.ts';
import type { FileChange } from '../../files/change-files.ts';
import { type ReadContent, rereadContent } from '../../files/read-content.ts';
import { readChange } from '../../files/read-record.ts';
import { nearest } from '../../text/edit-distance.ts';
import { namesEntity } from '../edit/change-references.ts';
import { type EditableContent, unreadFiles } from '../open/authority.ts';
import { editable, withLineEnds } from '../edit/line-ends.ts';
import { problemSteps } from '../open/content-problems.ts';
import { type AuthorityKind, authorityRules } from './authority-rules.ts';
import { planProblem, seeWhatIsWrong } from './plan-problems.ts';

/** The changes of a command. */
export interface Plan {
  /** `Merge of "acme-ltd" into "acme"`, shown if the command is interrupted. */
  readonly title: string;
  /** Sorted by file, records first. */
  readonly changes: readonly FileChange[];
  /** What else the keeper should know, a sentence each. */
  readonly notes: readonly string[];
  /** The content after the changes; only in a verified plan. */
  readonly after?: ReadContent;
}

/** The reason why a command changes nothing, and what to do: a sentence each. */
export type Refusal = AdvisedMessage;

export type Planned = { readonly plan: Plan } | { readonly refusals: readonly Refusal[] };

/** Makes a plan in steps, so that the caller can do other work between them. */
export type PlanSteps = Steps<Planned>;

/** Finds an entity by its id, or says why not. */
export function recordOrRefusal(opened: EditableContent, id: string): EntityRecord | Refusal {
  return opened.entity.get(id) ?? missingRecord(opened, 'entity', opened.content.entities, id);
}

/** Finds a topic by its id, or says why not. */
export function findTopic(opened: EditableContent, id: string): TopicRecord | Refusal {
  const { topics } = opened.content;
  return topics.find((topic) => topic.id === id) ?? missingRecord(opened, 'topic', topics, id);
}

function missingRecord(
  opened: EditableContent,
  of: AuthorityKind,
  records: readonly (EntityRecord | TopicRecord)[],
  id: string,
): Refusal {
  const unread = unreadFiles(opened).find((found) => found.type === of && found.id === id);
  if (unread) {
    return planProblem('plan-file-unread', { file: unread.file });
  }
  const moved = records.find(({ data }) => data.formerIds.some((old) => old === id));
  if (moved) return planProblem('plan-record-moved', { which: of, id, now: moved.id });
  const near = nearest(
    id,
    records.map((record) => record.id),
  );
  return near === undefined
    ? planProblem('plan-record-unknown', { which: of, id })
    : planProblem('plan-record-near', { which: of, id, near });
}

/** Whether something is a refusal. */
export function isRefusal(found: object): found is Refusal {
  return 'advice' in found;
}

/** Returns a change of one file in which only the edited parts differ. */
export function edit(opened: EditableContent, file: string, work: (text: string) => string): FileChange {
  const before = opened.textOf(file);
  return { file, before, after: withLineEnds(before, work(editable(before))) };
}

/**
 * Replaces the id of a record with another in every file, a file in each step.
 *
 * @param except files that are changed elsewhere
 */
export function* changeEverywhere(
  opened: EditableContent,
  of: AuthorityKind,
  from: string,
  to: string,
  except: readonly string[],
): Steps<FileChange[]> {
  const changes: FileChange[] = [];
  for (const { file, type } of opened.files) {
    yield;
    if (except.includes(file) || !hasWord(opened.textOf(file), from)) continue;
    const changed = edit(opened, file, (text) => authorityRules[of].change(text, type, from, to));
    if (changed.after !== changed.before) changes.push(changed);
  }
  return changes;
}

/**
 * Verifies a plan before anything is written: no file refers to the removed id, no unreadable file could
 * refer to it, and the check finds no new errors.
 *
 * @param removedId the id that must not be used any more
 */
export function verifyPlan(opened: EditableContent, plan: Plan, removedId?: string): Planned {
  return runSteps(verifySteps(opened, plan, removedId));
}

/** Does the same in steps. */
export function* verifySteps(
  opened: EditableContent,
  plan: Plan,
  removedId?: string,
  of: AuthorityKind = 'entity',
): PlanSteps {
  const changed = new Map(plan.changes.map(({ file, after }) => [file, after]));
  const refusals: Refusal[] = [];
  if (removedId !== undefined) {
    for (const { file } of unreadFiles(opened)) {
      if (hasWord(opened.textOf(file), removedId)) refusals.push(unreadRefusal(opened, file, removedId));
    }
    for (const { file, type } of of === 'entity' ? opened.files : []) {
      yield;
      const text = changed.has(file) ? changed.get(file) : opened.textOf(file);
      if (text !== undefined && hasWord(text, removedId) && namesEntity(editable(text), type, removedId)) {
        refusals.push(planProblem('plan-reference-fixed', { id: removedId, file }));
      }
    }
  }
  for (const change of plan.changes) {
    readChange(change);
    yield;
  }
  const after = rereadContent(opened, plan.changes);
  yield;
  const known = new Set((yield* errorSteps(opened)).map(keyOf));
  const fresh = (yield* errorSteps(after)).filter((problem) => !known.has(keyOf(problem)));
  refusals.push(
    ...fresh.map(({ file, path, message, advice }) => ({
      message: `${file}${path?.length ? ` (${pathText(path)})` : ''} would be wrong: ${message}`,
      advice,
    })),
  );
  return refusals.length > 0 ? { refusals } : { plan: { ...plan, after } };
}

/** Whether an id occurs in a text as a whole word. The first test is fast: most files don’t contain it. */
function hasWord(text: string, id: string): boolean {
  if (!text.includes(id)) return false;
  // An invalid id, which is being renamed, may contain special characters.
  const literal = id.replace(/\W/g, String.raw`\$&`);
  return new RegExp(`(?<![a-z0-9-])${literal}(?![a-z0-9-])`).test(text);
}

function unreadRefusal({ problems }: EditableContent, file: string, id: string): Refusal {
  const problem = problems.find((one) => one.file === file);
  return {
    message: `${file} may refer to "${id}", but can’t be read${problem ? `: ${problem.message}` : '.'}`,
    ...(problem ? { advice: problem.advice, atDesk: problem.atDesk } : seeWhatIsWrong),
  };
}

function* errorSteps(read: ReadContent): Steps<Problem[]> {
  return (yield* problemSteps(read)).filter(({ severity }) => severity === 'error');
}

function keyOf({ file, message }: Problem): string {
  return `${file} ${message}`;
}
