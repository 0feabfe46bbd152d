import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { loadKnown } from '../../../src/ingest/known/load-known.ts';
import { article, site, writeContent } from '../../support/content.ts';
import { runHere } from '../../support/builds/run-resident.ts';

// All texts are fiction.

const newer = () =>
  writeContent({ 'site.yaml': `${site}format: 2\n`, 'articles/ferry.md': article('', 'The ferry came.') });
const message =
  'content/site.yaml says format 2, which a newer version of the program wrote: update the program.';

test.each([
  [['check']],
  [['build']],
  [['dev', '--port', '0']],
  [['desk', '--port', '0', '--no-site']],
  [['new', 'The quay']],
  [['import', 'package.json']],
  [['entities', 'list']],
  [['topics', 'list']],
  [['articles', 'duplicates']],
  [['names', 'status']],
])(
  '%j refuses a folder of a newer format in one sentence, and changes nothing',
  (args) => {
    const content = newer();
    const before = readdirSync(content, { recursive: true });
    expect(runHere(...args, '--content', content)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${message}\n`,
    });
    expect(readdirSync(content, { recursive: true })).toEqual(before);
  },
  60_000,
);

test('whatever opens content refuses it', () => {
  expect(() => readContent(newer())).toThrow(message);
  expect(() => loadKnown(newer())).toThrow(message);
});

test('a missing format is 1, and one that is no whole number is a problem', () => {
  const problemsOf = (text: string) =>
    readContent(writeContent({ 'site.yaml': `${site}${text}` })).problems.map(({ message }) => message);
  expect(problemsOf('')).toEqual([]);
  expect(problemsOf('format: 1\n')).toEqual([]);
  expect(problemsOf('format: two\n')).toHaveLength(1);
});
