import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LineWriter } from '../../../src/authority/naming/line-writer.ts';
import { decodeText, readLines } from '../../../src/files/read-text.ts';

function path(): string {
  return join(mkdtempSync(join(tmpdir(), 'backfile-')), 'folder', 'lines.jsonl');
}

test('reads the lines that were written, also long ones and those with other letters', () => {
  const values = ['', 'é'.repeat(100_000), { a: ['\n', '中文'] }, 'a'.repeat(65_534), 1];
  const file = path();
  const lines = new LineWriter(file);
  for (const value of values) lines.add(value);
  expect(lines.isOpen).toBe(true);
  lines.close();
  expect([...readLines(file)].map((line) => JSON.parse(line.toString()) as unknown)).toEqual(values);
});

test('throws where the last line was cut off', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'backfile-')), 'lines');
  writeFileSync(file, 'one\ntwo');
  const read: Buffer[] = [];
  expect(() => read.push(...readLines(file))).toThrow('cut off');
});

test('writes nothing where it can’t, and says so', () => {
  const lines = new LineWriter('/dev/null/lines');
  lines.add(1);
  expect(lines.isOpen).toBe(false);
});

test('says the line of the first byte that is not UTF-8, whatever follows it', () => {
  const [before, bad] = [Buffer.from('one\nzwei ü\n'), Buffer.from([0x61, 0xff, 10])];
  expect(decodeText(Buffer.concat([before, bad, before]))).toMatchObject({ line: 3 });
  expect(decodeText(Buffer.concat([bad, before]))).toMatchObject({ line: 1 });
  expect(decodeText(Buffer.concat([before, Buffer.from([0xc3])]))).toMatchObject({ line: 3 });
});
