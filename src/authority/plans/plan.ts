import { check } from '../../archive/check.ts';
import { pathText, type Problem } from '../../archive/problem.ts';
import type { Content, EntityRecord } from '../../archive/record.ts';
import type { FileChange } from '../../files/change-files.ts';
import { type ReadContent, rereadContent } from '../../files/read-content.ts';
import { nearest } from '../../schema/nearest.ts';
import { changeReferences, namesEntity } from '../edit/change-references.ts';
import { type Ledger, unreadFiles } from '../open/authority.ts';
import { editable, withLineEnds } from '../edit/line-ends.ts';

/** What a command would change. */
export interface Plan {
  /** `Merge of "acme-ltd" into "acme"`, for whoever finds it half done. */
  readonly title: string;
  /** By file; records first. */
  readonly changes: readonly FileChange[];
  /** What the keeper should know besides, a sentence each. */
  readonly notes: readonly string[];
  /** What the content is then; where the plan was verified. */
  readonly after?: ReadContent;
}

/** Why a command changes nothing, and what to do about it: a sentence each. */
export interface Refusal {
  readonly message: string;
  readonly advice: string;
}

export type Planned = { readonly plan: Plan } | { readonly refusals: readonly Refusal[] };

/** Makes a plan step by step, so that whoever drives it can do something else between two. */
export type PlanSteps = Generator<undefined, Planned>;

/** Makes a plan at once. */
export function runSteps(steps: PlanSteps): Planned {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Finds a record by its id, or says what is wrong with that. */
export function findRecord(ledger: Ledger, id: string): EntityRecord | Refusal {
  const record = ledger.entity.get(id);
  if (record) return record;
  const unread = unreadFiles(ledger).find((found) => found.type === 'entity' && found.id === id);
  if (unread) {
    return { message: `${unread.file} can't be read.`, advice: 'npm run check says what is wrong with it.' };
  }
  const moved = ledger.content.entities.find(({ data }) => data.formerIds.some((old) => old === id));
  if (moved) return { message: `The entity "${id}" is now "${moved.id}".`, advice: `Write "${moved.id}".` };
  const near = nearest(id, ledger.entity.keys());
  return {
    message: `No entity "${id}".`,
    advice: near ? `Did you mean "${near}"?` : 'npm run entities -- list says which there are.',
  };
}

export function isRefusal(found: object): found is Refusal {
  return 'advice' in found;
}

/** Makes a change of one file, of which only the edited words differ. */
export function edit(ledger: Ledger, file: string, work: (text: string) => string): FileChange {
  const before = ledger.textOf(file);
  return { file, before, after: withLineEnds(before, work(editable(before))) };
}

/**
 * Makes every file name one entity where it names another.
 *
 * @param except files that are changed otherwise
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
 * Proves a plan before anything is written: no file names the old id any more, no file that can't be read could
 * name it, and the check finds no error that was not there.
 *
 * @param gone the id that nothing may name
 */
export function prove(ledger: Ledger, plan: Plan, gone?: string): Planned {
  const changed = new Map(plan.changes.map(({ file, after }) => [file, after]));
  const refusals: Refusal[] = [];
  if (gone !== undefined) {
    for (const { file } of unreadFiles(ledger)) {
      if (hasWord(ledger.textOf(file), gone)) refusals.push(unreadRefusal(ledger, file, gone));
    }
    for (const { file, type } of ledger.files) {
      const text = changed.has(file) ? changed.get(file) : ledger.textOf(file);
      if (text !== undefined && hasWord(text, gone) && namesEntity(editable(text), type, gone)) {
        refusals.push({
          message: `${file} names "${gone}" in a way that can't be changed here.`,
          advice: 'Write the id as plain text there, and run this again.',
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

/** Whether an id stands in a text by itself; most files that are looked through have it nowhere. */
function hasWord(text: string, id: string): boolean {
  if (!text.includes(id)) return false;
  // The id may be a bad one, which a renaming is to mend.
  const literal = id.replace(/\W/g, String.raw`\$&`);
  return new RegExp(`(?<![a-z0-9-])${literal}(?![a-z0-9-])`).test(text);
}

function unreadRefusal({ problems }: Ledger, file: string, id: string): Refusal {
  const problem = problems.find((one) => one.file === file);
  return {
    message: `${file} may name "${id}", but can't be read${problem ? `: ${problem.message}` : '.'}`,
    advice: problem?.advice ?? 'npm run check says what is wrong with it.',
  };
}

const knownErrors = new WeakMap<Content, readonly Problem[]>();

/** The errors of a content, checked once: what is planned next begins with what was planned before. */
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
