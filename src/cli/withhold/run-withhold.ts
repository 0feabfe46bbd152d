import { countOf, inFigures } from '../../text/count-of.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { capturesNote, capturesToDelete, namesOfDecision } from '../../copies/captures-with.ts';
import { copiesNote } from '../../copies/copies-with.ts';
import { compareText } from '../../text/compare-text.ts';
import { day as daySchema } from '../../schema/field.ts';
import { type Ground, grounds } from '../../schema/withheld.ts';
import { isRefusal, type Refusal } from '../../authority/plans/plan.ts';
import { openForEditing } from '../../authority/open/authority.ts';
import { privatePath } from '../../files/private-folder.ts';
import { localDay } from '../../text/day-text.ts';
import { addressesToForget } from './addresses-to-forget.ts';
import { looksText, readLooks } from './page-looks-file.ts';
import { deleteCaptures, deleteCommand } from './delete-captures.ts';
import { gitHistoryNote, isPrivateFolderTracked } from '../../withhold/decisions/git-history.ts';
import { handOverText, takeOverChanges } from '../../withhold/decisions/hand-over.ts';
import {
  DecisionsFault,
  missingDecisions,
  type PrivateDecision,
  readDecisions,
} from '../../withhold/decisions/private-decision.ts';
import { readPaintings } from '../../withhold/decisions/private-painting.ts';
import { stemsOfContent } from '../../withhold/forms/open-stems.ts';
import { planMeaning } from '../../withhold/plan/other-meanings.ts';
import { planAnswers } from '../../withhold/plan/plan-answers.ts';
import { questionText } from '../../withhold/plan/question-refusal.ts';
import type { AnsweredWording } from '../../withhold/questions/wording-question.ts';
import type { OtherMeaning, PlannedWithholding } from '../../withhold/plan/withholding-request.ts';
import { type PageLook, stagePaintedPages } from '../../withhold/plan/page-looks.ts';
import { pagesWithoutPicture, planPainting, planUnpainting } from '../../withhold/plan/plan-painting.ts';
import { planUndo } from '../../withhold/plan/plan-undo.ts';
import { planWithholding } from '../../withhold/plan/plan-withholding.ts';
import { namesCache } from '../names/run-names.ts';
import { changeContent, printPlan } from '../change-content.ts';
import { contentFolder, optionItems } from '../option-values.ts';
import { type Call, UsageError, type Values } from '../usage.ts';

/** Withholds a name, takes a decision back, lists the decisions, or brings them to another keeper. */
export async function runWithhold({ values, words }: Call): Promise<number> {
  const contentDir = contentFolder(values);
  try {
    if (isPrivateFolderTracked(contentDir)) {
      console.error(
        `Git has files of ${privatePath}, where the withheld names are.\n  Run git rm -r --cached ${privatePath}, and rewrite the history if it was pushed. Nothing was changed.`,
      );
      return 1;
    }
    if (values['hand-over'] !== undefined) return handOver(contentDir, resolve(values['hand-over']));
    if (values['take-over'] !== undefined) return await takeOver(contentDir, resolve(values['take-over']));
    const [subject, number, ...rest] = words;
    if (subject === 'list' && number === undefined) return list(contentDir);
    if (subject === 'paint' && number === undefined) return await paint(contentDir, values);
    if (subject === 'paint' && number === 'undo' && rest.length === 1)
      return await unpaint(contentDir, values, rest[0]!);
    if (subject === 'addresses' && number !== undefined && rest.length === 0)
      return printAddresses(contentDir, number);
    if (subject === 'undo' && number !== undefined && rest.length === 0)
      return await undo(contentDir, values, number);
    if (subject === 'answer' && number !== undefined && rest.length === 0)
      return await answer(contentDir, values, number);
    if (subject === 'meaning' && number !== undefined && rest.length === 2)
      return await keepMeaning(contentDir, values, number, { article: rest[0]!, passage: rest[1]! });
    if (subject === undefined || number !== undefined)
      throw new UsageError(
        'Usage: npm run withhold -- ENTITY-ID|"WORDS" --as "a driver" --reason "…" --ground court | answer NUMBER --yes|--no|--omit "WORDING" | undo NUMBER | meaning NUMBER ARTICLE-ID "WORDS" | addresses NUMBER | paint | list',
      );
    return await withhold(contentDir, values, subject);
  } catch (error) {
    if (!(error instanceof DecisionsFault)) throw error;
    console.error(`${error.message} Nothing was changed.`);
    return 1;
  }
}

async function withhold(contentDir: string, values: Values, subject: string): Promise<number> {
  const { as, reason } = values;
  if (as === undefined || reason === undefined)
    throw new UsageError(
      'State the words that stand instead, and why: --as "a driver" --reason "…" --ground court',
    );
  const given = {
    subject,
    words: as,
    reason,
    ground: groundOf(values),
    ...(values.articles !== undefined && { articles: optionItems(values.articles) }),
    also: optionItems(values.also),
    pictures: optionItems(values.pictures),
    otherMeanings: optionItems(values.except).map((passage) => ({ passage })),
    answers: answersOf(values),
    looks: looksOf(values),
    isPreview: values['dry-run'] === true,
    isAddressGone: values['forget-address'] === true,
    ...(values.sentence !== undefined && { sentence: values.sentence }),
    ...(values['review-on'] !== undefined && { reviewOn: reviewDay(values['review-on']) }),
    today: localDay(),
    decidedBy: userInfo().username,
  };
  const { content } = openForEditing(contentDir);
  const stems = await stemsOfContent(content);
  if (!given.isPreview) await stagePaintedPages(contentDir, content, given.looks);
  return carryOut(contentDir, values, (known) => {
    const opened = openForEditing(contentDir);
    return planWithholding(opened, { ...given, stems }, known);
  });
}

async function undo(contentDir: string, values: Values, number: string): Promise<number> {
  return carryOut(
    contentDir,
    values,
    (known) => {
      const decision = decisionIn(known, number);
      return isRefusal(decision)
        ? { refusals: [decision] }
        : planUndo(openForEditing(contentDir), decision, known);
    },
    true,
  );
}

/** Carries out what the keeper answers of wordings that may be the person. */
async function answer(contentDir: string, values: Values, number: string): Promise<number> {
  const answers = answersOf(values);
  if (answers.length === 0)
    throw new UsageError('State the wordings: --yes "WORDING", --no "WORDING" or --omit "WORDING".');
  const stems = await stemsOfContent(openForEditing(contentDir).content);
  const plan = (): PlannedWithholding => {
    const decision = decisionIn(readDecisions(contentDir), number);
    if (isRefusal(decision)) return { refusals: [decision] };
    return planAnswers(openForEditing(contentDir), decision, answers, stems);
  };
  if (values['dry-run'] === true) return printPlan(plan());
  const code = await changeContent(contentDir, plan);
  // It has the texts of all articles.
  if (code === 0) rmSync(namesCache(contentDir), { recursive: true, force: true });
  return code;
}

function answersOf({ yes = [], no = [], omit = [] }: Values): AnsweredWording[] {
  return [
    ...yes.map((wording) => ({ wording, answer: 'person' as const })),
    ...no.map((wording) => ({ wording, answer: 'other' as const })),
    ...omit.map((wording) => ({ wording, answer: 'sentence' as const })),
  ];
}

/** Keeps that words in an article mean something else. */
async function keepMeaning(
  contentDir: string,
  values: Values,
  number: string,
  asked: OtherMeaning & { readonly article: string },
): Promise<number> {
  const stems = await stemsOfContent(openForEditing(contentDir).content);
  const plan = (): PlannedWithholding => {
    const decision = decisionIn(readDecisions(contentDir), number);
    if (isRefusal(decision)) return { refusals: [decision] };
    return planMeaning(openForEditing(contentDir), decision, asked, stems);
  };
  return values['dry-run'] === true ? printPlan(plan()) : changeContent(contentDir, plan);
}

function decisionIn(known: readonly PrivateDecision[], number: string): PrivateDecision | Refusal {
  return (
    known.find((one) => one.number === number) ?? {
      message: `The private folder ${privatePath} has no decision ${number}.`,
      advice:
        'npm run withhold -- list lists them; npm run withhold -- --take-over FILE takes over those of another keeper.',
    }
  );
}

async function carryOut(
  contentDir: string,
  values: Values,
  plan: (known: readonly PrivateDecision[]) => PlannedWithholding,
  isUndone = false,
): Promise<number> {
  if (values['dry-run'] === true) {
    const planned = plan(readDecisions(contentDir));
    const code = printPreview(planned);
    if ('refusals' in planned || isUndone) return code;
    const search = { words: new Map([namesOfDecision(planned.decision)]) };
    const note =
      values['delete-captures'] === true
        ? await capturesToDelete(contentDir, search)
        : await capturesNote(contentDir, search, deleteCommand);
    if (note !== undefined) console.log(note);
    return code;
  }
  let decision: PrivateDecision | undefined;
  const code = await changeContent(contentDir, () => {
    const planned = plan(readDecisions(contentDir));
    if (!('refusals' in planned)) decision = planned.decision;
    return planned;
  });
  if (code !== 0 || !decision) return code;
  // It has the texts of all articles.
  rmSync(namesCache(contentDir), { recursive: true, force: true });
  console.log(
    `The name and the original texts are in ${privatePath}, which is in no commit and on no other machine: back it up.`,
  );
  if (!isUndone)
    console.log(
      `Search engines may keep copies for a while: npm run withhold -- addresses ${decision.number} lists the addresses for their removal forms. Publish first.`,
    );
  const history = gitHistoryNote(contentDir, decision);
  if (history !== undefined) console.log(history);
  const copies = isUndone ? undefined : await copiesNote(contentDir, decision.originals);
  if (copies !== undefined) console.log(copies);
  if (isUndone) return code;
  const search = { words: new Map([namesOfDecision(decision)]) };
  if (values['delete-captures'] === true) return (await deleteCaptures(contentDir, search)) ? 0 : 1;
  const captures = await capturesNote(contentDir, search, deleteCommand);
  if (captures !== undefined) console.log(captures);
  return code;
}

/** Prints what would change, and the questions that must be answered before it can. */
function printPreview(planned: PlannedWithholding): number {
  const code = printPlan(planned);
  if ('refusals' in planned) return code;
  if (planned.pages && planned.pages.length > 0)
    console.log(
      `\nThe pages with pictures. Keep these lines in a file, look at each picture enlarged, add what shows the name to what is painted over, write lookedAt: true, and give the file with --paint FILE:\n\n${looksText(planned.pages)}`,
    );
  const questions = (planned.questions ?? []).filter(({ answer: known }) => known === undefined);
  if (questions.length === 0) return code;
  console.log(
    [
      `\n${countOf(questions.length, 'wording')} in the articles may be the person. Answer each with --yes, --no, or --omit for the whole sentences:`,
      ...questions.map((question) => `  ${questionText(question)}`),
    ].join('\n'),
  );
  return code;
}

function looksOf({ paint: file }: Values): PageLook[] {
  return file === undefined ? [] : readLooks(resolve(file));
}

/** Paints over parts of pages, or says which pages are not published, and what could be painted over. */
async function paint(contentDir: string, values: Values): Promise<number> {
  const opened = openForEditing(contentDir);
  const looks = looksOf(values);
  if (looks.length === 0) {
    const pages = pagesWithoutPicture(opened, readDecisions(contentDir), localDay());
    console.log(
      pages.length === 0
        ? 'Each page with a picture is published.'
        : `# The pages whose pictures are not published. Keep these lines in a file, look at each picture enlarged, correct
# what is painted over, write lookedAt: true, and give the file with npm run withhold -- paint --paint FILE
${looksText(pages)}`,
    );
    return 0;
  }
  const isPreview = values['dry-run'] === true;
  const plan = () =>
    planPainting(openForEditing(contentDir), looks, readPaintings(contentDir), {
      today: localDay(),
      isPreview,
    });
  if (isPreview) return printPlan(plan());
  await stagePaintedPages(contentDir, opened.content, looks);
  return changeContent(contentDir, plan);
}

/** Takes a painting back. */
async function unpaint(contentDir: string, values: Values, number: string): Promise<number> {
  const painting = readPaintings(contentDir).find((one) => one.number === number);
  if (!painting) throw new UsageError(`There is no painting ${number}: npm run withhold -- list lists them.`);
  const plan = () => planUnpainting(openForEditing(contentDir), painting);
  return values['dry-run'] === true ? printPlan(plan()) : changeContent(contentDir, plan);
}

function list(contentDir: string): number {
  const decisions = readDecisions(contentDir);
  const numbers = openForEditing(contentDir).content.withheld.flatMap(({ data }) =>
    data.decisions.map((one) => one.number),
  );
  const lines = decisions.map(
    ({ number, name, words, ground, decidedOn, articles, reviewOn }) =>
      `${number.padStart(4)}  ${decidedOn}  ${ground.padEnd(8)}${name} → ${words} (${countOf(articles.length, 'article')})${reviewOn === undefined ? '' : `, look again on ${reviewOn}`}`,
  );
  for (const { number, paintedOn, pages } of readPaintings(contentDir))
    lines.push(
      `Painting ${number}, ${paintedOn}: ${pages.map(({ issue, page }) => `${issue}, page ${page}`).join('; ')}`,
    );
  const missing = missingDecisions(numbers, decisions);
  if (missing.length > 0) lines.push(`The names of ${missing.join(', ')} are not on this machine.`);
  console.log(lines.length > 0 ? lines.join('\n') : 'Nothing is withheld.');
  return 0;
}

/** Prints the addresses to give to search engines. */
function printAddresses(contentDir: string, number: string): number {
  const decision = readDecisions(contentDir).find((one) => one.number === number);
  if (!decision) {
    console.error(`The private folder ${privatePath} has no decision ${number}.`);
    return 1;
  }
  const { url } = openForEditing(contentDir).content.site;
  console.log(addressesToForget(decision, url).join('\n'));
  return 0;
}

function handOver(contentDir: string, file: string): number {
  const decisions = readDecisions(contentDir);
  if (decisions.length === 0) {
    console.error(`There are no decisions in ${privatePath}.`);
    return 1;
  }
  try {
    // For its owner alone, and never in place of another file.
    writeFileSync(file, handOverText(decisions), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    console.error(`${file} can’t be written (${(error as NodeJS.ErrnoException).code}).`);
    return 1;
  }
  console.log(
    `${inFigures(decisions.length)} decisions are in ${file}, with the names. Give it to the other keeper by a safe way, and delete it then.`,
  );
  return 0;
}

async function takeOver(contentDir: string, file: string): Promise<number> {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file "${file}".`);
  }
  const changes = takeOverChanges(text, readDecisions(contentDir));
  return changeContent(contentDir, () => ({
    plan: { title: 'Taking over', changes: [], notes: [] },
    privately: changes.toSorted((a, b) => compareText(a.file, b.file)),
  }));
}

function groundOf({ ground }: Values): Ground {
  const found = grounds.find((one) => one === ground);
  if (!found)
    throw new UsageError(`State the ground: --ground ${grounds.join(', ').replace(/, (\w+)$/, ' or $1')}.`);
  return found;
}

function reviewDay(text: string): string {
  if (!daySchema.safeParse(text).success)
    throw new UsageError(`--review-on "${text}" is not a day like 2027-01-02.`);
  return text;
}
