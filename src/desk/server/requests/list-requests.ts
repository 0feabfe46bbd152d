import { privateText } from '../../../withhold/decisions/private-decision.ts';
import {
  dueRequests,
  type RequestDecision,
  requestFile,
} from '../../../withhold/requests/private-request.ts';
import type { Stem } from '../../../search/words/stem.ts';
import { unseenPlaces } from '../../../withhold/rewrite/places-with-forms.ts';
import type { CallInput } from '../../api/calls.ts';
import type { RequestDetail, RequestsPage, UnseenWords } from '../../api/requests.ts';
import type { Desk } from '../desk/desk.ts';
import { keyOfDecision, openRequests, readPrivately, stemsOf } from './open-requests.ts';

/** Returns the requests, those without a decision first, and what else is due for another look. */
export async function listRequests(desk: Desk): Promise<RequestsPage> {
  const { requests } = await openRequests(desk);
  const due = new Set(dueRequests(requests, desk.day));
  const lines = requests.map(({ number, person, receivedOn, decisions }) => ({
    number,
    person,
    receivedOn,
    decisions: decisions.length,
    isDue: due.has(number),
  }));
  return {
    requests: [
      ...lines.filter(({ decisions, isDue }) => decisions === 0 || isDue),
      ...lines.filter(({ decisions, isDue }) => decisions > 0 && !isDue).toReversed(),
    ],
    due: dueDecisions(desk),
    unseen: unseenWords(desk, await stemsOf(desk)),
  };
}

function unseenWords({ opened, settings }: Desk, stems: readonly Stem[]): UnseenWords[] {
  return readPrivately(settings.contentDir).decisions.flatMap((decision) =>
    unseenPlaces(opened.content, decision, stems).map(({ article, before, words, after }) => ({
      number: decision.number,
      article,
      before,
      words,
      after,
    })),
  );
}

/** Returns withheld names and withdrawn articles that are due for another look, a sentence each. */
function dueDecisions({ opened, day, settings }: Desk): string[] {
  const { decisions } = readPrivately(settings.contentDir);
  return [
    ...decisions
      .filter(({ reviewOn }) => reviewOn !== undefined && reviewOn <= day)
      .map(({ number, name, words }) => `Decision ${number}: ${name}, withheld as “${words}”.`),
    ...opened.content.articles
      .filter(({ data }) => (data.withdrawn?.reviewOn?.earliest ?? '9999') <= day)
      .map(({ data }) => `“${data.title}” is withdrawn.`),
  ];
}

/** Returns how much is due for another look; 0 if the private folder can’t be read, which its screen says. */
export function countDue(desk: Desk): number {
  try {
    const { requests } = readPrivately(desk.settings.contentDir);
    // Without stemmers, which are loaded: the list has what only they find.
    return dueRequests(requests, desk.day).length + dueDecisions(desk).length + unseenWords(desk, []).length;
  } catch {
    return 0;
  }
}

/** Writes a request down. */
export async function addRequest(
  desk: Desk,
  { person, wish, contact, receivedOn }: CallInput<'requests/add'>,
): Promise<{ readonly number: string }> {
  const { requests } = await openRequests(desk);
  const number = String(Math.max(0, ...requests.map((one) => Number(one.number))) + 1);
  const after = privateText({ format: 1, number, receivedOn, person, wish, contact, decisions: [] });
  await desk.change(() => ({
    plan: {
      title: `Request ${number}`,
      changes: [{ file: requestFile(number), before: undefined, after }],
      notes: [],
    },
  }));
  return { number };
}

/** Returns one request with what was decided; null if there is none. */
export async function showRequest(
  desk: Desk,
  { number }: CallInput<'requests/show'>,
): Promise<RequestDetail | null> {
  const { requests } = await openRequests(desk);
  const found = requests.find((one) => one.number === number);
  if (!found) return null;
  const { person, receivedOn, wish, contact, decisions } = found;
  return {
    number,
    person,
    receivedOn,
    wish,
    contact,
    decisions: decisions.map((decision) => ({
      key: keyOfDecision(decision),
      text: textOf(decision),
      ...(decision.type === 'withhold' && { withheldBy: decision.number }),
      reason: decision.reason,
      decidedOn: decision.decidedOn,
      ...(decision.reviewOn !== undefined && { reviewOn: decision.reviewOn }),
      isDue: (decision.reviewOn ?? '9999') <= desk.day,
    })),
  };
}

function textOf(decision: RequestDecision): string {
  switch (decision.type) {
    case 'withhold':
      return `The name is withheld (decision ${decision.number}).`;
    case 'listing':
      return `The article “${decision.article}” is “${decision.listing}”.`;
    case 'withdraw':
      return `The article “${decision.article}” is withdrawn.`;
    case 'nothing':
      return 'Nothing is changed.';
  }
}
