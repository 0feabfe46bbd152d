import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  capturesNote,
  capturesToDelete,
  captureText,
  deleteCapturesWith,
  deleteKeptCapture,
  foundInCaptureText,
  namesOfDecision,
} from '../../../src/copies/captures-with.ts';
import { keptCaptures } from '../../../src/capture/kept-captures.ts';
import type { PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';
import { cachePath } from '../../../src/workspace/cache-path.ts';
import { writeContent } from '../../support/content.ts';
import { writeCapture } from '../../support/crawl/write-capture.ts';

// All hosts, texts and people are fiction.
const size = String.raw`\(0\.0 MB\)`;
const search = { words: new Map([['decision 3', ['Zeb Quill']]]) };
const how = (name: string) => ` with --drop ${name}`;

function captured() {
  const contentDir = writeContent({});
  const web = join(dirname(contentDir), '.backfile/private/web');
  const page = (host: string, text: string) =>
    writeCapture(contentDir, `https://${host}/`, { [`https://${host}/trial`]: `<p>${text}</p>` });
  page('paper.example', 'Zeb Quill was tried.');
  page('other.example', 'Nobody was tried.');
  page('mill.example', 'Zeb Quill again.');
  const cache = cachePath('web', contentDir);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'page.json'), 'Zeb Quill');
  return { contentDir, web, cache };
}

test('a capture is said with its size, and with what it has in how many pages', () => {
  const capture = { name: 'paper.example', bytes: 12_345_678 } as Parameters<
    typeof foundInCaptureText
  >[0]['capture'];
  expect(captureText(capture)).toBe('paper.example (12.3 MB)');
  expect(
    foundInCaptureText({
      capture,
      pages: new Map([
        ['decision 3', 2],
        ['page 1', 1],
      ]),
    }),
  ).toBe('paper.example (12.3 MB): decision 3 in 2 pages, page 1 in 1 page');
  expect(foundInCaptureText({ capture, pages: undefined })).toBe(
    'paper.example (12.3 MB), which was not searched, since it is large',
  );
});

test('a decision is searched for by its name and full forms; by parts only if it has no full form', () => {
  const decision = { number: '3', name: 'Zeb Quill', full: ['Z. Quill'], local: ['Quill'] };
  expect(namesOfDecision(decision as unknown as PrivateDecision)).toEqual([
    'the name of decision 3',
    ['Zeb Quill', 'Z. Quill'],
  ]);
  expect(namesOfDecision({ ...decision, full: [] } as unknown as PrivateDecision)[1]).toEqual([
    'Zeb Quill',
    'Quill',
  ]);
});

test('a note names the captures that have a name, and how to delete the first; without any there is none', async () => {
  const { contentDir } = captured();
  expect(await capturesNote(contentDir, search, how)).toMatch(
    new RegExp(
      `^What was fetched of websites is kept as it was, and still has it: mill\\.example ${size}: decision 3 in 1 page; paper\\.example ${size}: decision 3 in 1 page\\. It is published nowhere, and is in no backup unless you wanted that\\. If you do not need it as evidence, delete it with --drop mill\\.example\\.$`,
    ),
  );
  const address = { addresses: new Map([['it', ['https://other.example/trial']]]) };
  expect(await capturesNote(contentDir, address, how)).toMatch(
    /still has it: other\.example .*: it in 1 page\./,
  );
  expect(await capturesNote(contentDir, { words: new Map([['it', ['Ada Mill']]]) }, how)).toBe(undefined);
});

test('what would be deleted is said before, and nothing is deleted by that', async () => {
  const { contentDir, web } = captured();
  expect(await capturesToDelete(contentDir, search)).toMatch(
    new RegExp(
      `^What was fetched of websites and has it will be deleted, once this is done: mill\\.example ${size}: .*; paper\\.example ${size}: .* page\\. What was imported from it stays\\.$`,
    ),
  );
  expect(readdirSync(web)).toEqual(['mill.example', 'other.example', 'paper.example']);
  expect(await capturesToDelete(contentDir, {})).toBe(undefined);
});

test('captures that have a name are deleted, with what the import noted of them; the others stay, and no lock does', async () => {
  const { contentDir, web, cache } = captured();
  expect(await deleteCapturesWith(contentDir, search, how)).toEqual({
    note: 'Deleted what was fetched of websites and had it: mill.example (0.0 MB), paper.example (0.0 MB). What was imported from it stays.',
  });
  expect(readdirSync(web)).toEqual(['other.example']);
  expect(existsSync(cache)).toBe(false);
  mkdirSync(cache, { recursive: true });
  expect(await deleteCapturesWith(contentDir, search, how)).toBe(undefined);
  expect(existsSync(cache)).toBe(true);
});

test('what can’t be deleted is named with the reason, after what was', async () => {
  const { contentDir, web, cache } = captured();
  // A folder is no file that a capture has.
  mkdirSync(join(web, 'paper.example/a-folder'));
  const deleted = await deleteCapturesWith(contentDir, search, how);
  expect(deleted?.note).toBe(
    'Deleted what was fetched of websites and had it: mill.example (0.0 MB). What was imported from it stays.',
  );
  expect(deleted?.fault).toMatch(
    /^paper\.example could not be deleted \(E\w+\) with --drop paper\.example\.$/,
  );
  expect(existsSync(cache)).toBe(false);
  expect(readdirSync(web).filter((name) => name.endsWith('.lock'))).toEqual([]);
  mkdirSync(join(web, 'other.example/a-folder'));
  const none = await deleteCapturesWith(
    contentDir,
    { addresses: new Map([['it', ['https://other.example/trial']]]) },
    how,
  );
  expect(none?.note).toBe('Nothing that was fetched of websites was deleted.');
});

test('one capture is deleted by its name, and what that frees is told', async () => {
  const { contentDir, web, cache } = captured();
  expect(await deleteKeptCapture(contentDir, 'none.example')).toBe(undefined);
  expect(existsSync(cache)).toBe(true);
  expect(await deleteKeptCapture(contentDir, 'other.example')).toBeGreaterThan(100);
  expect(readdirSync(web)).toEqual(['mill.example', 'paper.example']);
  expect(existsSync(cache)).toBe(false);
});

test('a note names a capture of more than 300 MB without a search, and deleting searches it all the same', async () => {
  const { contentDir, web } = captured();
  const filler = join(web, 'other.example/filler');
  writeFileSync(filler, '');
  const { bytes } = keptCaptures(contentDir).find(({ name }) => name === 'other.example')!;
  truncateSync(filler, 300_000_000 - bytes);
  expect(await capturesNote(contentDir, search, how)).not.toMatch('other.example');
  truncateSync(filler, 300_000_001 - bytes);
  expect(await capturesNote(contentDir, search, how)).toMatch(
    'other.example (300.0 MB), which was not searched, since it is large',
  );
  expect(await capturesToDelete(contentDir, search)).not.toMatch('other.example');
});
