import { hash } from 'node:crypto';
import {
  readDecisions,
  type PrivateDecision,
  DecisionsFault,
} from '../../../withhold/decisions/private-decision.ts';
import {
  type PrivateRequest,
  readRequests,
  type RequestDecision,
} from '../../../withhold/requests/private-request.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import type { Stem } from '../../../search/words/stem.ts';
import { stemsOfContent } from '../../../withhold/forms/open-stems.ts';

/** What the private folder has. */
interface PrivateFiles {
  readonly requests: readonly PrivateRequest[];
  readonly decisions: readonly PrivateDecision[];
}

/**
 * Reads the private folder, once all that was decided at the desk is in it.
 *
 * @throws {DeskFault} if it can’t be read, or something can’t be saved
 */
export async function openRequests(desk: Desk): Promise<PrivateFiles> {
  await desk.settle();
  return readPrivately(desk.settings.contentDir);
}

/** Returns what tells a decision of a request from others, or from what it was before: 64 bits as text. */
export function keyOfDecision(decision: RequestDecision): string {
  return hash('sha256', JSON.stringify(decision)).slice(0, 16);
}

/** @throws {DeskFault} if it can’t be read */
export function readPrivately(contentDir: string): PrivateFiles {
  try {
    return { requests: readRequests(contentDir), decisions: readDecisions(contentDir) };
  } catch (error) {
    if (error instanceof DecisionsFault) throw new DeskFault(error.message);
    throw error;
  }
}

/** @throws {DeskFault} if there is no such request */
export function requestOf({ requests }: PrivateFiles, number: string): PrivateRequest {
  const found = requests.find((one) => one.number === number);
  if (!found) throw new DeskFault(`There is no request ${number}.`);
  return found;
}

/** Loads the stemmers of the languages of the archive. */
export function stemsOf({ opened }: Desk): Promise<readonly Stem[]> {
  return stemsOfContent(opened.content);
}
