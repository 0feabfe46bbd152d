import { inFigures } from '../../text/count-of.ts';
import { join } from 'node:path';
import { type EditableContent, openForEditing, unreadFiles } from '../../authority/open/authority.ts';
import { KeptProposals } from '../../authority/naming/kept-proposals.ts';
import { NameReview } from '../../authority/naming/name-review.ts';
import { planReview } from '../../authority/naming/plan-review.ts';
import type { Planned } from '../../authority/plans/plan.ts';
import { interruptedChange } from '../../files/change-files.ts';
import { digestOf } from '../../files/value-cache.ts';
import { nearest } from '../../text/edit-distance.ts';
import { archiveRoot } from '../../files/roots.ts';
import { changeContent, printInterrupted, printPlan } from '../change-content.ts';
import { type MessageLanguage, messageLanguage } from '../message-language.ts';
import { acceptedNotes, articleIds, decisionsOf, kindOf } from './names-decisions.ts';
import { namesSubcommands, namesUsage } from './names-help.ts';
import { namesWords } from './names-words.ts';
import { learningText } from './names-text.ts';
import { printFaults, printProposals, printStatus, printUnread } from './print-proposals.ts';
import { Progress } from '../progress.ts';
import { contentFolder } from '../option-values.ts';
import { openWithheldNames } from '../../withhold/rewrite/withheld-names.ts';
import { formsEverywhere, missingText, readDecisions } from '../../withhold/decisions/private-decision.ts';
import { type Call, UsageError, type Values } from '../usage.ts';

/** Runs the command that proposes names in articles, learns from decisions, and writes decisions. */
export async function runNames({ values, words }: Call): Promise<number> {
  const [name = '', ...rest] = words;
  checkSubcommand(name, values);
  const language = await messageLanguage(values);
  const contentDir = contentFolder(values);
  const fault = values['without-private'] === true ? undefined : await missingNames(contentDir);
  if (fault !== undefined) {
    console.error(fault);
    return 1;
  }
  if (['accept', 'refuse', 'reviewed', 'accept-topic'].includes(name))
    return decide(contentDir, name, rest, values, language);
  if (name !== 'propose' && rest.length > 0)
    throw new UsageError(`Unexpected argument "${rest[0]}". ${namesUsage(name)}`);
  if (interruptedChange(contentDir)) return printInterrupted(contentDir, language);
  if (name === 'learn') return learn(contentDir, language);
  const isJson = values.json === true;
  const kept = new KeptProposals(contentDir, namesCache(contentDir));
  const known = kept.open(rest);
  if (known) {
    printUnread(known.summary.unreadFiles, language);
    const found = { ...known, language };
    return name === 'status' ? printStatus(found) : printProposals(found, rest, isJson);
  }
  const { review, progress } = openReview(openForEditing(contentDir));
  try {
    checkArticles(review, rest);
    const summary = review.summary();
    printUnread(summary.unreadFiles, language);
    const all =
      rest.length > 0
        ? review.proposeAll(rest)
        : kept.keep(summary, review.proposeAll(), () => review.problems().length === 0);
    const isReviewed = (article: string) => review.decided.isReviewed(article);
    const found = { summary, all, language, isReviewed, progress };
    const code = name === 'status' ? printStatus(found) : printProposals(found, rest, isJson);
    printFaults(review.problems(), language);
    return code;
  } finally {
    progress.clear();
  }
}

function learn(contentDir: string, language: MessageLanguage): number {
  const { review, progress } = openReview(openForEditing(contentDir));
  try {
    printUnread(unreadFiles(review.opened).length, language);
    const text = learningText(review.learn(), language.inWords(namesWords, 'names.report'));
    progress.clear();
    console.log(text);
    printFaults(review.problems(), language);
    return 0;
  } finally {
    progress.clear();
  }
}

/** @throws {UsageError} if there is no such subcommand, or if it does not accept an option */
function checkSubcommand(name: string, values: Values): void {
  if (!Object.hasOwn(namesSubcommands, name)) {
    const near = name === '' ? undefined : nearest(name, Object.keys(namesSubcommands));
    throw new UsageError(
      name === ''
        ? `Missing subcommand. ${namesUsage()}`
        : `Unknown subcommand "${name}".${near ? ` Did you mean "${near}"?` : ''} ${namesUsage()}`,
    );
  }
  const { options } = namesSubcommands[name]!;
  for (const option of Object.keys(values) as (keyof Values)[]) {
    if (['content', 'without-private', 'messages'].includes(option) || options.includes(option)) continue;
    const others = Object.entries(namesSubcommands).filter(([, other]) => other.options.includes(option));
    throw new UsageError(
      `"${name}" does not take --${option}; only ${others.map(([other]) => `"${other}"`).join(', ')} ${others.length === 1 ? 'does' : 'do'}.`,
    );
  }
}

/** @throws {UsageError} if there is no such article */
function checkArticles(review: NameReview, ids: readonly string[]): void {
  for (const id of ids) {
    if (review.texts.has(id)) continue;
    const near = nearest(id, review.texts.keys());
    throw new UsageError(
      `There is no article "${id}" to search for names.${near ? ` Did you mean "${near}"?` : ''}`,
    );
  }
}

function openReview(opened: EditableContent, isFixed = false): { review: NameReview; progress: Progress } {
  const progress = new Progress(process.stderr, 1, () => performance.now());
  const steps = { reading: 'articles read', learning: 'parts learned', finding: 'articles searched' };
  const review = new NameReview(opened, {
    cacheDir: namesCache(opened.contentDir),
    isFixed,
    withheld: formsEverywhere(readDecisions(opened.contentDir)),
    onProgress: (step, done, of) =>
      progress.show(done / of, `${inFigures(done)} of ${inFigures(of)} ${steps[step]}`),
  });
  return { review, progress };
}

/** Returns the folder that caches what was learned from a content folder. */
export function namesCache(contentDir: string): string {
  const folder = digestOf([contentDir])
    .slice(0, 12)
    .replaceAll(/[^A-Za-z0-9]/g, '0');
  return join(archiveRoot, 'node_modules/.cache/backfile/names', folder);
}

async function decide(
  contentDir: string,
  name: string,
  words: readonly string[],
  values: Values,
  language: MessageLanguage,
): Promise<number> {
  const plan = (opened: EditableContent): Planned => {
    const { review, progress } = openReview(opened, true);
    try {
      const decisions = decisionsOf(review, name, words, values);
      if ('refusals' in decisions) return decisions;
      return withNotes(planReview(review, decisions.list), acceptedNotes(review, decisions.list, values));
    } finally {
      progress.clear();
      review.save();
    }
  };
  checkWords(name, words, values);
  if (values['dry-run'] !== true) return changeContent(contentDir, plan, language);
  if (interruptedChange(contentDir)) return printInterrupted(contentDir, language);
  return printPlan(plan(openForEditing(contentDir)), language);
}

function checkWords(name: string, words: readonly string[], values: Values): void {
  if (words.length === 0 || words.some((one) => one.trim() === '')) {
    throw new UsageError(namesUsage(name));
  }
  if (name === 'accept') kindOf(values);
  articleIds(values);
}

function withNotes(planned: Planned, notes: readonly string[]): Planned {
  return 'refusals' in planned ? planned : { plan: { ...planned.plan, notes } };
}

/** Says that withheld names are not on this machine, so that they could be proposed; undefined if all are. */
async function missingNames(contentDir: string): Promise<string | undefined> {
  const { missing } = await openWithheldNames(contentDir);
  if (missing.length === 0) return undefined;
  return `${missingText(missing)} They could be proposed.\n  Take them over from the other keeper: npm run withhold -- --take-over FILE. Or go on with --without-private.`;
}
