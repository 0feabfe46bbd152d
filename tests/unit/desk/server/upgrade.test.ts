import { expect, test } from 'vitest';
import { readProgramOffer, uploadProgram } from '../../../../src/desk/server/upgrade/upgrade.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// All of it is fiction.
const base64 = (text: string) => Buffer.from(text).toString('base64');

test('a program is uploaded in parts, one at a time, and goes with the desk', async () => {
  const { desk } = quietDesk({});
  const upload = (path: string, start: number, text: string) =>
    uploadProgram(desk, { path, start, base64: base64(text) });
  const read = () => readProgramOffer(desk, { file: ' ' });
  expect(read).toThrow('The file is no longer here.');
  expect(upload('Downloads/backfile-9.0.0.tgz', 0, 'no pro')).toEqual({ files: 1, bytes: 6, refused: [] });
  expect(upload('Downloads/backfile-9.0.0.tgz', 6, 'gram')).toEqual({ files: 1, bytes: 10, refused: [] });
  expect(upload('backfile-8.0.0.tgz', 0, 'another')).toEqual({ files: 1, bytes: 7, refused: [] });
  // It is read by its name, and is none.
  expect(read).toThrow('“backfile-8.0.0.tgz”');
  await desk.close();
  expect(read).toThrow('The file is no longer here.');
});
