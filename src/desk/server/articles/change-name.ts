import { mentionSteps } from '../../../authority/naming/plan-mention.ts';
import { kindSteps } from '../../../authority/plans/plan-fields.ts';
import type { CallInput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';

/**
 * Changes an accepted name in an article, or the kind of its record; the files are written later.
 *
 * @throws {DeskFault} if it can’t be changed
 */
export async function changeName(
  desk: Desk,
  { id, change }: CallInput<'articles/change-name'>,
): Promise<void> {
  desk.learner?.count();
  await desk.change((opened) =>
    change.type === 'kind'
      ? kindSteps(opened, change.entity, change.kind)
      : mentionSteps(desk.review, id, change),
  );
}
