import { check } from '../../archive/check.ts';
import { pathText, type Problem } from '../../archive/problem.ts';
import type { Content, EntityRecord } from '../../archive/record.ts';
import type { FileChange } from '../../files/change-files.ts';
import { type ReadContent, rereadContent } from '../../files/read-content.ts';
import { nearest } from '../../schema/nearest.ts';
import { changeReferences, namesEntity } from '../edit/change-references.ts';
import { type Ledger, unreadFiles } from '../open/authority.ts';
import { editable, withLineEnds } from '../edit/line-ends.ts';

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
export interface Refusal {
  readonly message: string;
  readonly advice: string;
}

export type Planned = { readonly plan: Plan } | { readonly refusals: readonly Refusal[] };

/** Makes a plan in steps, so that the caller can do other work between them. */
export type PlanSteps = Generator<undefined, Planned>;

/** Runs all steps at once. */
export function runSteps(steps: PlanSteps): Planned {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Finds a record by its id, or says why not. */
export function findRecord(ledger: Ledger, id: string): EntityRecord | Refusal {
  const record = ledger.entity.get(id);
  if (record) return record;
  const unread = unreadFiles(ledger).find((found) => found.type === 'entity' && found.id === id);
  if (unread) {
    return {
      message: `${unread.file} can’t be read.`,
      advice: 'Run npm run check to see what is wrong with it.',
    };
  }
  const moved = ledger.content.entities.find(({ data }) => data.formerIds.some((old) => old === id));
  if (moved) return { message: `The entity "${id}" is now "${moved.id}".`, advice: `Use "${moved.id}".` };
  const near = nearest(id, ledger.entity.keys());
  return {
    message: `There is no entity "${id}".`,
    advice: near ? `Did you mean "${near}"?` : 'npm run entities -- list lists them.',
  };
}

/** Whether something is a refusal. */
export function isRefusal(found: object): found is Refusal {
  return 'advice' in found;
}

/** Returns a change of one file in which only the edited parts differ. */
export function edit(ledger: Ledger, file: string, work: (text: string) => string): FileChange {
  const before = ledger.textOf(file);
  return { file, before, after: withLineEnds(before, work(editable(before))) };
}

/**
 * Replaces one entity id with another in every file.
 *
 * @param except files that are changed elsewhere
 */
export function changeEverywhere(
  ledger: Ledger,
  from: string,
  to: string,
  except: readonly string[],
): FileChange[] {
  return ledger.files
    .filter(({ file, type }) => type !== 'topic' && !except.includes(file))
    .flatMap(({ file, type }) => {
      if (!hasWord(ledger.textOf(file), from)) return [];
      const change = edit(ledger, file, (text) => changeReferences(text, type, from, to));
      return change.after === change.before ? [] : [change];
    });
}

/**
 * Verifies a plan before anything is written: no file refers to the removed id, no unreadable file could refer to it,
 * and the check finds no new errors.
 *
 * @param removedId the id that must not be used any more
 */
export function verifyPlan(ledger: Ledger, plan: Plan, removedId?: string): Planned {
  const changed = new Map(plan.changes.map(({ file, after }) => [file, after]));
  const refusals: Refusal[] = [];
  if (removedId !== undefined) {
    for (const { file } of unreadFiles(ledger)) {
      if (hasWord(ledger.textOf(file), removedId)) refusals.push(unreadRefusal(ledger, file, removedId));
    }
    for (const { file, type } of ledger.files) {
      const text = changed.has(file) ? changed.get(file) : ledger.textOf(file);
      if (text !== undefined && hasWord(text, removedId) && namesEntity(editable(text), type, removedId)) {
        refusals.push({
          message: `${file} refers to "${removedId}" in a way that can’t be changed automatically.`,
          advice: 'Write the id there as plain text, and run the command again.',
        });
      }
    }
  }
  const after = rereadContent(ledger, plan.changes);
  const known = new Set(errorsOf(ledger).map(keyOf));
  const fresh = errorsOf(after).filter((problem) => !known.has(keyOf(problem)));
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

function unreadRefusal({ problems }: Ledger, file: string, id: string): Refusal {
  const problem = problems.find((one) => one.file === file);
  return {
    message: `${file} may refer to "${id}", but can’t be read${problem ? `: ${problem.message}` : '.'}`,
    advice: problem?.advice ?? 'Run npm run check to see what is wrong with it.',
  };
}

const knownErrors = new WeakMap<Content, readonly Problem[]>();

/** Returns the errors of a content; they are cached because the next plan begins with the result of this one. */
function errorsOf({ content, files, problems }: ReadContent): readonly Problem[] {
  const errors =
    knownErrors.get(content) ??
    [...problems, ...check(content, files)].filter(({ severity }) => severity === 'error');
  knownErrors.set(content, errors);
  return errors;
}

function keyOf({ file, message }: Problem): string {
  return `${file} ${message}`;
}
