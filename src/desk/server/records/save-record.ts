import type { Content } from '../../../archive/record.ts';
import { unusedRecords } from '../../../archive/used-records.ts';
import { planFields, planNewRecord } from '../../../authority/plans/plan-fields.ts';
import type { Refusal } from '../../../authority/plans/plan.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { saveSite } from './save-site.ts';
import { textDigest } from '../content/queue/text-digest.ts';

/**
 * Saves the fields of an existing or a new record.
 *
 * @throws {DeskFault} if they have problems, or the record was changed since its form was opened
 */
export async function saveRecord(
  desk: Desk,
  { type, id, digest, fields }: CallInput<'records/save'>,
): Promise<CallOutput<'records/save'>> {
  if (type === 'site') {
    await saveSite(desk, fields, digest);
    return { id: '' };
  }
  if (id === undefined) {
    if (type === 'article') throw new DeskFault('An article needs an id.');
    return desk.create((opened) => planNewRecord(opened, type, fields));
  }
  const found = desk.opened.files.find((one) => one.type === type && one.id === id);
  if (!found) throw new DeskFault('This record no longer exists.');
  // What others have changed is shown, and not overwritten.
  await desk.changes.reread([found.file]);
  const before = desk.opened;
  await desk.change((opened) =>
    digest !== undefined && digest !== textDigest(opened.textOf(found.file))
      ? { refusals: [changedSince] }
      : planFields(opened, type, id, fields),
  );
  const names = namesOutOfUse(before.content, desk.opened.content, desk.day);
  const isPublished = before.content.site.unusedRecords === 'publish';
  return { id, ...(names.length > 0 && { unused: { names, isPublished } }) };
}

/** Returns the names of the records that articles published on a day used before a change, and do not after. */
function namesOutOfUse(before: Content, after: Content, day: string): string[] {
  const unusedBefore = new Set(unusedRecords(before, day).map(({ file }) => file));
  return unusedRecords(after, day)
    .filter(({ file }) => !unusedBefore.has(file))
    .map(({ data }) => ('label' in data ? data.label : data.name));
}

const changedSince: Refusal = {
  message: 'This record was changed since you opened it. Nothing was overwritten.',
  advice: 'See what is different now, then save again.',
};
