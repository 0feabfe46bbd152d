import { z } from 'zod';
import { privatePath } from '../../files/private-folder.ts';
import { listings } from '../../schema/article.ts';
import { readPrivate } from '../decisions/private-decision.ts';

const shared = {
  /** `YYYY-MM-DD` */
  decidedOn: z.string(),
  reason: z.string(),
  /** The day on which to look at it again, `YYYY-MM-DD`. */
  reviewOn: z.string().optional(),
};

/** What was decided on a request. */
const requestDecision = z.discriminatedUnion('type', [
  /** The number is that of the decision in withheld.yaml, which has its own file. */
  z.strictObject({ type: z.literal('withhold'), ...shared, number: z.string() }),
  z.strictObject({
    type: z.literal('listing'),
    ...shared,
    article: z.string(),
    listing: z.enum(listings),
    was: z.enum(listings),
  }),
  z.strictObject({ type: z.literal('withdraw'), ...shared, article: z.string() }),
  z.strictObject({ type: z.literal('nothing'), ...shared }),
]);

export type RequestDecision = z.output<typeof requestDecision>;

/** A request of someone who is concerned. It stays in the private folder of the keeper’s machine. */
const privateRequest = z.strictObject({
  /** The format of the file. */
  format: z.literal(1),
  number: z.string(),
  /** `YYYY-MM-DD` */
  receivedOn: z.string(),
  /** Whom it is about, by the name that the archive may have. */
  person: z.string(),
  /** What is asked for, and why. */
  wish: z.string(),
  /** How to answer. */
  contact: z.string(),
  decisions: z.array(requestDecision),
});

export type PrivateRequest = z.output<typeof privateRequest>;

const folderName = 'requests';

/** Returns the private file of a request, relative to the folder that contains the content folder. */
export function requestFile(number: string): string {
  return `${privatePath}/${folderName}/${number}.json`;
}

/**
 * Reads the requests of an archive, by number.
 *
 * @throws {DecisionsFault} if one can’t be read
 */
export function readRequests(contentDir: string): PrivateRequest[] {
  return readPrivate(contentDir, folderName, privateRequest);
}

/** Returns the days on which to look at decisions on requests again that are due, by the number of the request. */
export function dueRequests(requests: readonly PrivateRequest[], day: string): string[] {
  return requests
    .filter(({ decisions }) =>
      decisions.some(
        ({ type, reviewOn }) => type !== 'withhold' && reviewOn !== undefined && reviewOn <= day,
      ),
    )
    .map(({ number }) => number);
}
