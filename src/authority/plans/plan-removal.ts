import type { Steps } from '../../archive/steps.ts';
import { namesEntity } from '../edit/change-references.ts';
import { editable } from '../edit/line-ends.ts';
import type { EditableContent } from '../open/authority.ts';
import { keepRemoved } from './keep-removed.ts';
import { findTopic, recordOrRefusal, isRefusal, type PlanSteps, type Refusal, verifySteps } from './plan.ts';
import { planProblem } from './plan-problems.ts';

/** The maximum number of files named in the message about a record that is still in use. */
const maxFilesNamed = 5;

/** Plans, in steps, to remove the record of an entity or a topic that nothing uses. */
export function* removalSteps(opened: EditableContent, type: 'entity' | 'topic', id: string): PlanSteps {
  const record = type === 'entity' ? recordOrRefusal(opened, id) : findTopic(opened, id);
  if (isRefusal(record)) return { refusals: [record] };
  const users = yield* filesWith(opened, type, id, record.file);
  if (users.length > 0) return { refusals: [usedRefusal(id, users)] };
  const removed = keepRemoved(opened, record.file, `The record "${id}"`);
  return yield* verifySteps(
    opened,
    {
      title: `Removal of "${id}"`,
      changes: [removed.change],
      notes: [
        'Links to its page will lead nowhere. To keep them, merge it into another record instead.',
        removed.note,
      ],
    },
    type === 'entity' ? id : undefined,
  );
}

/** Returns the files that refer to a record, or may do so because they can’t be read. */
function* filesWith(
  opened: EditableContent,
  type: 'entity' | 'topic',
  id: string,
  own: string,
): Steps<string[]> {
  const { articles, topics } = opened.content;
  const topicsIn = new Map<string, readonly string[]>([
    ...articles.map(({ file, data }) => [file, data.topics] as const),
    ...topics.map(({ file, data }) => [file, data.broader] as const),
  ]);
  const users: string[] = [];
  for (const { file, type: kind } of opened.files) {
    yield;
    if (file === own) continue;
    const text = opened.textOf(file);
    if (!text.includes(id)) continue;
    const isUsed =
      type === 'entity'
        ? namesEntity(editable(text), kind, id)
        : (kind === 'article' || kind === 'topic') && topicsIn.get(file)?.includes(id) !== false;
    if (isUsed) users.push(file);
  }
  return users;
}

function usedRefusal(id: string, users: readonly string[]): Refusal {
  const named = users.slice(0, maxFilesNamed).join(', ');
  const used = { id, count: users.length, named };
  const more = users.length - maxFilesNamed;
  return more > 0
    ? planProblem('plan-record-used-often', { ...used, more })
    : planProblem('plan-record-used', used);
}
