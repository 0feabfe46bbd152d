import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { LineWriter } from '../../../../src/authority/naming/line-writer.ts';
import { readLines } from '../../../../src/files/read-text.ts';

vi.mock(import('node:fs'), async (load) => {
  const fs = await load();
  // A disk that is nearly full takes a part of what is written, and says how much.
  const writeSync = (descriptor: number, text: string) => fs.writeSync(descriptor, text.slice(0, 5));
  return { ...fs, writeSync: writeSync as typeof fs.writeSync };
});

test('writes each line whole where the disk takes it in parts', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'backfile-')), 'lines.jsonl');
  const lines = new LineWriter(file);
  lines.add('a line of fiction');
  lines.add('another one');
  lines.close();
  expect([...readLines(file)].map(String)).toEqual(['"a line of fiction"', '"another one"']);
});
