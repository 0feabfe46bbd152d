import { adviceAtDesk } from '../../../text/catalog.ts';
import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { namesOfDecision } from '../../../copies/captures-with.ts';
import { copiesNote } from '../../../copies/copies-with.ts';
import { privatePath } from '../../../files/private-folder.ts';
import type { PrivateDecision } from '../../../withhold/decisions/private-decision.ts';
import { isPrivateFolderTracked } from '../../../withhold/decisions/git-history.ts';
import { planMeaning } from '../../../withhold/plan/other-meanings.ts';
import { stagePaintedPages } from '../../../withhold/plan/page-looks.ts';
import type { PageToLookAt } from '../../../withhold/plan/pages-of-decision.ts';
import { planAnswers } from '../../../withhold/plan/plan-answers.ts';
import {
  planDecision,
  planTakingBack,
  type RequestedDecision,
} from '../../../withhold/requests/plan-request.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { DecisionInput, DecisionPreview, PageCard, WordingCard } from '../../api/requests.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { previewOf } from '../records/change-records.ts';
import {
  type DecidedSearch,
  deleteDecidedCaptures,
  previewCaptures,
  refuseWhileCapturing,
  searchOfArticle,
} from '../records/decided-captures.ts';
import { keyOfDecision, openRequests, requestOf, stemsOf } from './open-requests.ts';

/** Returns what a decision would change. */
export async function previewDecision(
  desk: Desk,
  { number, decision }: CallInput<'requests/preview'>,
): Promise<DecisionPreview> {
  let questions: readonly WordingCard[] = [];
  let pages: readonly PageCard[] = [];
  let withheld: PrivateDecision | undefined;
  const plan = await decisionPlanner(desk, number, decision, true);
  const planned = await desk.changes.preview((opened) => {
    const made = plan(opened);
    questions = ('questions' in made ? made.questions : undefined) ?? [];
    pages = (('pages' in made ? made.pages : undefined) ?? []).map(pageCard);
    withheld = made.decision;
    return made;
  });
  if ('refusals' in planned)
    return {
      ...previewOf({
        refusals: planned.refusals.map((refusal) => ({
          message: refusal.message,
          advice: withoutCommand(adviceAtDesk(refusal)),
        })),
      }),
      questions,
      pages,
      isInCaptures: false,
    };
  const changes = planned.plan.changes.filter(({ file }) => !file.startsWith(privatePath));
  const files = changes.map(({ file, after }) => ({
    file,
    after: after === undefined ? undefined : hash('sha256', after),
  }));
  const copies = decision.type === 'withhold' ? await copiesNote(desk.settings.contentDir, files) : undefined;
  const search = searchOf(desk, decision, withheld);
  const captures = search && (await previewCaptures(desk, search, deletesCaptures(decision)));
  const notes = [
    ...planned.plan.notes.map(withoutCommand),
    ...[copies, captures].filter((note) => note !== undefined),
  ];
  return {
    ...previewOf({ plan: { ...planned.plan, changes, notes } }),
    questions,
    pages,
    isInCaptures: captures !== undefined,
  };
}

/**
 * Makes a decision on a request.
 *
 * @throws {DeskFault} if it is refused
 */
export async function decideRequest(
  desk: Desk,
  { number, decision }: CallInput<'requests/decide'>,
): Promise<CallOutput<'requests/decide'>> {
  if (deletesCaptures(decision)) refuseWhileCapturing(desk);
  if (isPrivateFolderTracked(desk.settings.contentDir))
    throw new DeskFault(
      `Git has files of ${privatePath}.`,
      'Have whoever set up Git here take that folder out of it first; on this machine, it stays.',
    );
  if (decision.type === 'withhold')
    await stagePaintedPages(desk.settings.contentDir, desk.opened.content, decision.looks ?? []);
  let withheld: PrivateDecision | undefined;
  const planner = await decisionPlanner(desk, number, decision);
  const { plan } = await desk.change((opened) => {
    const made = planner(opened);
    withheld = made.decision;
    return made;
  });
  if (decision.type === 'withhold') await openAgain(desk);
  const search = deletesCaptures(decision) ? searchOf(desk, decision, withheld) : undefined;
  const captures = search && (await deleteDecidedCaptures(desk, search));
  return { title: plan.title, ...(captures !== undefined && { captures }) };
}

/**
 * Takes a decision on a request back.
 *
 * @throws {DeskFault} if it was taken back already, or a file was changed since
 */
export async function takeBackDecision(
  desk: Desk,
  { number, key }: CallInput<'requests/take-back'>,
): Promise<{ readonly title: string }> {
  const files = await openRequests(desk);
  const request = requestOf(files, number);
  const context = { request, known: files.decisions, today: desk.day };
  const index = request.decisions.findIndex((decision) => keyOfDecision(decision) === key);
  const { plan } = await desk.change((opened) => planTakingBack({ opened, ...context }, index));
  if (request.decisions[index]?.type === 'withhold') await openAgain(desk);
  return { title: plan.title };
}

/**
 * Keeps that words in an article of a decision mean something else.
 *
 * @throws {DeskFault} if they no longer stand there
 */
export async function keepMeaning(
  desk: Desk,
  { number, ...asked }: CallInput<'requests/keep-meaning'>,
): Promise<{ readonly title: string }> {
  const { decision, stems } = await madeDecision(desk, number);
  const { plan } = await desk.change((opened) => {
    const planned = planMeaning(opened, decision, asked, stems);
    if ('refusals' in planned) return planned;
    return { plan: { ...planned.plan, changes: planned.privately } };
  });
  return { title: plan.title };
}

/**
 * Carries out what the keeper answers of a wording in the articles of a decision that was made.
 *
 * @throws {DeskFault} if no article has it
 */
export async function answerWording(
  desk: Desk,
  { number, wording, answer }: CallInput<'requests/answer'>,
): Promise<{ readonly title: string }> {
  const { decision, stems } = await madeDecision(desk, number);
  const { plan } = await desk.change((opened) => {
    const planned = planAnswers(opened, decision, [{ wording, answer }], stems);
    if ('refusals' in planned) return planned;
    return { plan: { ...planned.plan, changes: [...planned.plan.changes, ...planned.privately] } };
  });
  await openAgain(desk);
  return { title: plan.title };
}

/** Returns a decision that was made, with what is needed to find its name. @throws {DeskFault} if there is none */
async function madeDecision(desk: Desk, number: string) {
  const { decisions } = await openRequests(desk);
  const decision = decisions.find((one) => one.number === number);
  if (!decision) throw new DeskFault(`There is no decision ${number}.`);
  return { decision, stems: await stemsOf(desk) };
}

async function decisionPlanner(desk: Desk, number: string, decision: DecisionInput, isPreview = false) {
  const files = await openRequests(desk);
  const request = requestOf(files, number);
  const stems = await stemsOf(desk);
  const today = desk.day;
  const wanted: RequestedDecision =
    decision.type === 'withhold'
      ? { ...decision, today, decidedBy: userInfo().username, stems, isPreview }
      : decision;
  return (opened: EditableContent) =>
    planDecision({ opened, request, known: files.decisions, today }, wanted);
}

/** Opens the content anew, so that names which are withheld now are proposed no more, and nothing kept has them. */
async function openAgain(desk: Desk): Promise<void> {
  await desk.settle();
  const { cacheDir } = desk.settings;
  if (cacheDir !== undefined) rmSync(cacheDir, { recursive: true, force: true });
  desk.open();
}

/** Returns what captures of websites may have of a decision; undefined if nothing. */
function searchOf(
  desk: Desk,
  decision: DecisionInput,
  withheld: PrivateDecision | undefined,
): DecidedSearch | undefined {
  if (withheld) return { words: new Map([namesOfDecision(withheld)]) };
  return decision.type === 'withdraw' ? searchOfArticle(desk, decision.article) : undefined;
}

function pageCard({ picture, label, page, ...rest }: PageToLookAt): PageCard {
  return { ...rest, page, label: label ?? String(page), picture: picture.slice(picture.indexOf('/') + 1) };
}

function deletesCaptures(decision: DecisionInput): boolean {
  return 'deletesCaptures' in decision && decision.deletesCaptures === true;
}

/** Removes the advice to use a command, because the desk offers the choice itself. */
function withoutCommand(text: string): string {
  return text
    .replace(
      / Look at each; to keep some, [^]*$/,
      ' Look at each; name those that stay under “Pictures that stay”.',
    )
    .replace(/(?: or|,)? ?(?:Run|run) the command again\.?/, ' decide again.');
}
