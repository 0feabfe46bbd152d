// Makes decisions as the desk does, and waits until they are saved: node decide-at-desk.ts CONTENT. Decisions that
// were made before are refused, which is fine.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { reviewSteps } from '../../../src/authority/naming/plan-review.ts';
import { Desk } from '../../../src/desk/server/desk/desk.ts';
import { DeskFault } from '../../../src/desk/server/desk/desk-fault.ts';
import { writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import { changeRecords } from '../../../src/desk/server/records/change-records.ts';

const desk = new Desk({
  contentDir: process.argv[2]!,
  writer: { write: (request) => writeFiles(request, () => undefined), close: () => Promise.resolve() },
  emit: () => undefined,
  rest: () => nextTurn(),
});
const decisions: readonly (() => Promise<unknown>)[] = [
  () => changeRecords(desk, { type: 'distinct', of: 'article', a: 'one', b: 'three' }),
  () => changeRecords(desk, { type: 'merge', of: 'entity', from: 'acme-ltd', into: 'acme' }),
  () => changeRecords(desk, { type: 'merge', of: 'article', from: 'two-again', into: 'two' }),
  () => desk.change(() => reviewSteps(desk.review, [{ type: 'refuse', words: 'Grey Ferry' }])),
];
try {
  desk.open();
  for (const decide of decisions) {
    await decide().catch((error: unknown) => {
      if (!(error instanceof DeskFault)) throw error;
      if (!error.message.startsWith('This could not be saved.')) return;
      console.error(error.message);
      process.exitCode = 1;
    });
  }
  await desk.changes.settled();
  for (const { title, reason } of desk.changes.unsaved) {
    console.error(`${title} was not saved: ${reason}`);
    process.exitCode = 1;
  }
} catch (error) {
  // As the desk answers its page.
  if (!(error instanceof Error && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
void desk.close();
process.exit();
