import { addKey, removeKey, replaceValue } from '../../authority/edit/edit-yaml.ts';
import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { tidy } from '../../authority/plans/new-record.ts';
import { planStanding } from '../../authority/plans/plan-standing.ts';
import { edit, type Planned, type Refusal, verifyPlan } from '../../authority/plans/plan.ts';
import type { FileChange } from '../../files/change-files.ts';
import { type ArticleListing, articleSchema } from '../../schema/article.ts';
import type { Ground } from '../../schema/withheld.ts';
import { type PrivateDecision, privateText } from '../decisions/private-decision.ts';
import type { PageToLookAt } from '../plan/pages-of-decision.ts';
import { planUndo } from '../plan/plan-undo.ts';
import { planWithholding } from '../plan/plan-withholding.ts';
import type { PlannedWithholding, WithholdingRequest } from '../plan/withholding-request.ts';
import { type PrivateRequest, type RequestDecision, requestFile } from './private-request.ts';

/** What a keeper wants to decide on a request. */
export type RequestedDecision =
  | ({ readonly type: 'withhold' } & WithholdingRequest)
  | {
      readonly type: 'listing';
      readonly article: string;
      readonly listing: ArticleListing;
      readonly reason: string;
      readonly reviewOn?: string | undefined;
    }
  | {
      readonly type: 'withdraw';
      readonly article: string;
      readonly ground: Ground;
      readonly reason: string;
      readonly keepTitle: boolean;
      readonly reviewOn?: string | undefined;
    }
  | { readonly type: 'nothing'; readonly reason: string; readonly reviewOn?: string | undefined };

/** What a plan starts from. */
interface RequestContext {
  readonly opened: EditableContent;
  readonly request: PrivateRequest;
  /** The decisions to withhold names on this machine. */
  readonly known: readonly PrivateDecision[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

const order = Object.keys(articleSchema.shape);

/** A decision on a request that can be carried out, with that to withhold a name if it is one. */
type PlannedDecision = Planned &
  Pick<PlannedWithholding, 'questions'> & {
    readonly decision?: PrivateDecision;
    readonly pages?: readonly PageToLookAt[];
  };

/** Plans a decision on a request: the change of the content, and the request with the decision, all or nothing. */
export function planDecision(context: RequestContext, wanted: RequestedDecision): PlannedDecision {
  const { opened, request, known, today } = context;
  const { reason, reviewOn } = wanted;
  const shared = { decidedOn: today, reason, ...(reviewOn !== undefined && { reviewOn }) };
  switch (wanted.type) {
    case 'withhold': {
      const planned = planWithholding(opened, wanted, known);
      if ('refusals' in planned) return planned;
      const { decision, questions = [], pages = [] } = planned;
      const { number } = decision;
      const decisions = [...request.decisions, { type: 'withhold' as const, ...shared, number }];
      return { ...withRequest(planned, context, decisions), questions, pages, decision };
    }
    case 'listing': {
      const { article, listing } = wanted;
      const was = articleOf(opened, article)?.data.listing;
      if (was === undefined) return { refusals: [noArticle(article)] };
      if (was === listing)
        return { refusals: [{ message: `"${article}" is “${listing}” already.`, advice: '' }] };
      return withRequest(planListing(opened, article, listing), context, [
        ...request.decisions,
        { type: 'listing', ...shared, article, listing, was },
      ]);
    }
    case 'withdraw':
      return withRequest(planWithdrawal(opened, wanted, today), context, [
        ...request.decisions,
        { type: 'withdraw', ...shared, article: wanted.article },
      ]);
    case 'nothing':
      return withRequest(
        { plan: { title: `Request ${request.number}: nothing`, changes: [], notes: [] } },
        context,
        [...request.decisions, { type: 'nothing', ...shared }],
      );
  }
}

/** Plans to take a decision on a request back. @param index its place among those of the request */
export function planTakingBack(context: RequestContext, index: number): Planned {
  const { opened, request, known } = context;
  const decision = request.decisions[index];
  if (!decision) return { refusals: [{ message: 'This decision was taken back already.', advice: '' }] };
  return withRequest(
    takingBack(opened, decision, known, request),
    context,
    request.decisions.toSpliced(index, 1),
  );
}

function takingBack(
  opened: EditableContent,
  decision: RequestDecision,
  known: readonly PrivateDecision[],
  { number }: PrivateRequest,
): Planned & { readonly privately?: readonly FileChange[] } {
  switch (decision.type) {
    case 'withhold': {
      const found = known.find((one) => one.number === decision.number);
      if (found) return planUndo(opened, found, known);
      // It was taken back by the command.
      return { plan: { title: `Undoing of decision ${decision.number}`, changes: [], notes: [] } };
    }
    case 'listing': {
      const { article, listing, was } = decision;
      const now = articleOf(opened, article)?.data.listing;
      if (now !== undefined && now !== listing && now !== was)
        return laterRefusal(
          `"${article}" became “${now}” after this decision.`,
          'change it on the page of the article',
        );
      return planListing(opened, article, was);
    }
    case 'withdraw':
      if (isWithdrawnAnew(opened, decision))
        return laterRefusal(
          `"${decision.article}" was withdrawn anew, or with other words, after this decision.`,
          'put the article back on its own page',
        );
      return planStanding(opened, decision.article, { type: 'restore' });
    case 'nothing':
      return { plan: { title: `Request ${number}: open again`, changes: [], notes: [] } };
  }
}

/** Whether an article is withdrawn for another reason, or since another day, than a decision said. */
function isWithdrawnAnew(
  opened: EditableContent,
  { article, decidedOn, reason }: RequestDecision & { readonly type: 'withdraw' },
): boolean {
  const withdrawn = articleOf(opened, article)?.data.withdrawn;
  return withdrawn !== undefined && (withdrawn.date.edtf !== decidedOn || withdrawn.reason !== tidy(reason));
}

/** Refuses to publish what a later decision keeps out of sight. */
function laterRefusal(message: string, otherwise: string): Planned {
  return { refusals: [{ message, advice: `Take back what was decided later first, or ${otherwise}.` }] };
}

/** Adds the files of the private folder to a plan. */
function withRequest(
  planned: Planned & { readonly privately?: readonly FileChange[] },
  { request }: RequestContext,
  decisions: readonly RequestDecision[],
): Planned {
  if ('refusals' in planned) return planned;
  const { plan, privately = [] } = planned;
  const change: FileChange = {
    file: requestFile(request.number),
    before: privateText(request),
    after: privateText({ ...request, decisions: [...decisions] }),
  };
  return { plan: { ...plan, changes: [...plan.changes, ...privately, change] } };
}

function planListing(opened: EditableContent, article: string, listing: ArticleListing): Planned {
  const found = articleOf(opened, article);
  if (!found) return { refusals: [noArticle(article)] };
  const change = edit(opened, found.file, (text) =>
    editFrontMatter(text, (yaml) => {
      const isStated = /^listing:/m.test(yaml);
      if (listing === 'listed') return isStated ? removeKey(yaml, ['listing']) : yaml;
      return isStated ? replaceValue(yaml, ['listing'], listing) : addKey(yaml, ['listing'], listing, order);
    }),
  );
  const changes = change.before === change.after ? [] : [change];
  return verifyPlan(opened, { title: `Listing of "${article}"`, changes, notes: [] });
}

function planWithdrawal(
  opened: EditableContent,
  { article, ...withdrawal }: RequestedDecision & { readonly type: 'withdraw' },
  today: string,
): Planned {
  if (articleOf(opened, article)?.data.withdrawn)
    return { refusals: [{ message: `"${article}" is withdrawn already.`, advice: '' }] };
  return planStanding(opened, article, { ...withdrawal, date: today });
}

function articleOf({ content }: EditableContent, id: string) {
  return content.articles.find((article) => article.id === id);
}

function noArticle(id: string): Refusal {
  return { message: `There is no article "${id}".`, advice: 'It may have been renamed.' };
}
