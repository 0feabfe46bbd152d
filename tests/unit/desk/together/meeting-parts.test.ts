import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { MeetingPart } from '../../../../src/desk/api/together.ts';
import { chosenText, meetingParts } from '../../../../src/desk/server/together/meeting-parts.ts';
import { type Repository, runnerIn } from '../../../../src/desk/server/together/repository.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const repository = { run: runnerIn(tmpdir()) } as Repository;
const text = (words: string): MeetingPart => ({ type: 'same', text: words });
const choice = (mine: string, theirs: string): MeetingPart => ({
  type: 'choice',
  mine: { type: 'text', text: mine },
  theirs: { type: 'text', text: theirs },
});
const partsOf = (base: string | undefined, mine: string, theirs: string) =>
  meetingParts(repository, {
    ...(base !== undefined && { base: Buffer.from(base) }),
    mine: Buffer.from(mine),
    theirs: Buffer.from(theirs),
  });

test('a file is divided into what both have and what each has changed', async () => {
  const lines = (first: string, last: string) => `${first}\n1\n2\n3\n4\n5\n${last}\n`;
  expect(await partsOf(lines('a', 'z'), lines('b', 'y'), lines('c', 'x'))).toEqual([
    choice('b\n', 'c\n'),
    text('1\n2\n3\n4\n5\n'),
    choice('y\n', 'x\n'),
  ]);
  // What one of them alone has changed is taken, and is no choice.
  expect(await partsOf(lines('a', 'z'), lines('b', 'z'), lines('c', 'x'))).toEqual([
    choice('b\n', 'c\n'),
    text('1\n2\n3\n4\n5\nx\n'),
  ]);
});

test('a file that both have added has a choice of the lines in which they differ', async () => {
  expect(await partsOf(undefined, 'a\nb\n', 'a\nc\n')).toEqual([text('a\n'), choice('b\n', 'c\n')]);
});

test('a text that ends without a line end is whole', async () => {
  expect(await partsOf('a\n1\n2', 'b\n1\n2', 'c\n1\n2')).toEqual([choice('b\n', 'c\n'), text('1\n2')]);
});

test('lines like the marks of Git remain lines of the text', async () => {
  const marks = (last: string) => `${'<'.repeat(45)}\n${'='.repeat(50)}\n${'>'.repeat(41)}\n${last}\n`;
  expect(await partsOf(marks('a'), marks('b'), marks('c'))).toEqual([
    text(marks('').slice(0, -1)),
    choice('b\n', 'c\n'),
  ]);
});

test('where nothing is left to choose between lines, the whole file is', async () => {
  expect(await partsOf('a\n', 'b\n', 'b\n')).toEqual([choice('b\n', 'b\n')]);
});

test('a file that is no text, is too long for one, or is gone, is chosen as a whole', async () => {
  const parts = (mine: Buffer | undefined, theirs: Buffer | undefined, base?: Buffer) =>
    meetingParts(repository, { base, mine, theirs });
  const short = Buffer.from('a\n');
  const sides = { type: 'choice', theirs: { type: 'text', text: 'a\n' } };
  expect(await parts(Buffer.of(0xff, 0xd8, 7), short)).toEqual([
    { ...sides, mine: { type: 'file', bytes: 3 } },
  ]);
  expect(await parts(Buffer.of(65, 0), short)).toEqual([{ ...sides, mine: { type: 'file', bytes: 2 } }]);
  expect(await parts(undefined, short, short)).toEqual([{ ...sides, mine: { type: 'removed' } }]);
  expect(await parts(short, undefined, short)).toEqual([
    { ...sides, mine: sides.theirs, theirs: { type: 'removed' } },
  ]);
  expect(await parts(Buffer.from('b\n'), short, Buffer.of(0xff))).toEqual([choice('b\n', 'a\n')]);
  const long = Buffer.alloc(2_000_001, 'a');
  expect(await parts(long, short)).toEqual([{ ...sides, mine: { type: 'file', bytes: 2_000_001 } }]);
  expect((await parts(long.subarray(1), short))[0]).toMatchObject({ mine: { type: 'text' } });
});

test('nothing is left behind in the temporary folder', async () => {
  // Other tests leave files in that of the system meanwhile.
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  await partsOf('a\n', 'b\n', 'c\n');
  expect(readdirSync(folder)).toEqual([]);
});

test('the chosen text has what is the same and one side of each choice, mine where nothing was chosen', () => {
  const parts = [choice('b\n', 'c\n'), text('1\n'), choice('y', 'x')];
  expect(chosenText(parts, ['theirs', 'mine'])).toBe('c\n1\ny');
  expect(chosenText(parts, ['theirs'])).toBe('c\n1\ny');
  expect(chosenText(parts, ['mine', 'theirs'])).toBe('b\n1\nx');
  const gone: MeetingPart = {
    type: 'choice',
    mine: { type: 'removed' },
    theirs: { type: 'text', text: 'a' },
  };
  expect(chosenText([gone], ['mine'])).toBe(undefined);
  expect(chosenText([gone], ['theirs'])).toBe('a');
});
