import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkRandomCalls, openCallDesk } from '../../support/desk-calls.ts';
import { callInputs } from '../../../src/desk/api/call-inputs.ts';
import { inputFault } from '../../../src/desk/server/http/input-fault.ts';

function freshFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'backfile-calls-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

test('a request of the wrong form is answered with a sentence that names the place', () => {
  expect(inputFault('records/form', {})).toBe(
    'The desk can’t read this request at “type”: Invalid option: expected one of "entity"|"topic".',
  );
  expect(inputFault('names/list', [])).toBe(
    'The desk can’t read this request: expected object, received array.',
  );
  expect(inputFault('records/save', { type: 'entity', fields: { name: 4 } })).toBe(
    'The desk can’t read this request at “fields.name”: expected texts, lists or groups.',
  );
  expect(
    inputFault('records/save', { type: 'topic', fields: { label: 'Boats', aliases: ['Ships'] } }),
  ).toBeUndefined();
});

test('an empty object or list is refused by every call that needs something else', async () => {
  const desk = await openCallDesk(freshFolder());
  for (const name of Object.keys(callInputs)) {
    expect(inputFault(name, {}), name).toBeDefined();
    expect(inputFault(name, []), name).toBeDefined();
    expect(await desk.send(name, '{}'), name).toEqual([]);
  }
  await desk.close();
});

test('no random body makes the desk fail, or changes a file', async () => {
  expect(await checkRandomCalls(freshFolder(), 640, 26)).toBeGreaterThanOrEqual(640);
}, 120_000);
