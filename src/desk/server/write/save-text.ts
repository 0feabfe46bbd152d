import { bodyIn, planBody } from '../../../authority/plans/plan-body.ts';
import { planNewArticle, planNewPage } from '../../../authority/plans/plan-new-article.ts';
import { planStanding } from '../../../authority/plans/plan-standing.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import { readTypedDate } from '../records/read-typed-date.ts';
import { textDigest } from '../content/queue/text-digest.ts';
import {
  deleteDecidedCaptures,
  previewCaptures,
  refuseWhileCapturing,
  searchOfArticle,
} from '../records/decided-captures.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import type { Desk } from '../desk/desk.ts';

/** Creates a draft without text. @throws {DeskFault} if that is refused */
export async function newText(desk: Desk, input: CallInput<'write/new'>): Promise<CallOutput<'write/new'>> {
  const { date = input.date } = readTypedDate(desk, { text: input.date });
  return desk.create((opened) => planNewArticle(opened, { ...input, date }));
}

/** Creates a page without text. @throws {DeskFault} if that is refused */
export async function newPage(
  desk: Desk,
  { title }: CallInput<'settings/new-page'>,
): Promise<{ id: string }> {
  return desk.create((opened) => planNewPage(opened, title));
}

/**
 * Saves a text. What others have changed meanwhile is not overwritten; a decision about its names is no such change.
 *
 * @throws {DeskFault} if others have changed the text, or it can’t be read any more
 */
export async function saveText(
  desk: Desk,
  { type, id, body, digest }: CallInput<'write/save'>,
): Promise<CallOutput<'write/save'>> {
  const file = await rereadText(desk, type, id);
  await desk.change((opened) =>
    digest === textDigest(bodyIn(opened.textOf(file)) ?? '')
      ? planBody(opened, type, id, body)
      : { refusals: [changedSince] },
  );
  return { digest: textDigest(bodyIn(desk.opened.textOf(file)) ?? '') };
}

/** Corrects, withdraws or deletes an article, or says whether it is a draft. @throws {DeskFault} if that is refused */
export async function changeStanding(
  desk: Desk,
  { id, change }: CallInput<'write/standing'>,
): Promise<CallOutput<'write/standing'>> {
  await rereadText(desk, 'article', id);
  const isDeleted = change.type === 'withdraw' && change.deletesCaptures === true;
  if (isDeleted) refuseWhileCapturing(desk);
  const { plan } = await desk.change((opened) => planStanding(opened, id, change));
  const search = change.type === 'withdraw' ? searchOfArticle(desk, id) : undefined;
  const captures =
    search &&
    (isDeleted ? await deleteDecidedCaptures(desk, search) : await previewCaptures(desk, search, false));
  return { notes: plan.notes, ...(captures !== undefined && { captures }) };
}

/** Reads a file again that others may have changed, and returns its path. */
async function rereadText(desk: Desk, type: 'article' | 'page', id: string): Promise<string> {
  const found = desk.opened.files.find((one) => one.type === type && one.id === id);
  if (!found) throw new DeskFault('This text no longer exists.', 'It may have been renamed or removed.');
  await desk.changes.reread([found.file]);
  return found.file;
}

const changedSince = {
  message: 'This text was changed elsewhere since you opened it. Nothing was overwritten.',
  advice: 'Compare the two texts below, and choose one.',
};
