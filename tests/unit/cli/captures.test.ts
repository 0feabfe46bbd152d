import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { notePermission } from '../../../src/capture/capture-permission.ts';
import { runAudit } from '../../../src/cli/withhold/run-audit.ts';
import { runCaptures } from '../../../src/cli/web/run-captures.ts';
import { runWithhold } from '../../../src/cli/withhold/run-withhold.ts';
import { article, entity, writeContent } from '../../support/content.ts';
import { writeCapture } from '../../support/crawl/write-capture.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { runInProcess } from '../../support/run-in-process.ts';

// All hosts, texts and people are fiction.

const captures = (content: string, ...args: readonly string[]) =>
  runInProcess(runCaptures, 'captures', ...args, '--content', content);

function captured(): { content: string; folder: string } {
  const content = writeContent({
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
    'articles/sails.md': article('', 'Jane Quill sailed.', { entities: '[jane-quill]' }),
    'articles/gone.md': article(
      'withdrawn: { date: 2019-03-05, reason: It was wrong. }\nsource: { url: https://paper.example/gone }\n',
      'It was wrong.',
      { title: 'Gone' },
    ),
  });
  writeCapture(content, 'https://paper.example/', {
    'https://paper.example/sails': '<p>Jane Quill sailed.</p>',
    'https://paper.example/gone': '<p>It was wrong.</p>',
  });
  notePermission(content, 'https://paper.example/', '2026-11-28', 'yes');
  return { content, folder: join(dirname(content), '.backfile/private/web/paper.example') };
}

test('what was captured is listed with its size, and deleted only when that is wanted', async () => {
  const { content, folder } = captured();
  expect((await captures(content)).stdout).toBe('paper.example (0.0 MB)\n');
  expect((await captures(content, 'delete', 'paper.example', '--dry-run')).stdout).toBe(
    'Would delete paper.example (0.0 MB). What was imported from it stays.\n',
  );
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(true);
  expect((await captures(content, 'delete', 'paper.example')).stdout).toContain('Deleted paper.example');
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(false);
  // The answer about rights is no text of the site.
  expect(existsSync(join(folder, 'permission.json'))).toBe(true);
  expect(existsSync(join(content, 'articles/sails.md'))).toBe(true);
});

test('a capture that is not there, or no name at all, is refused', async () => {
  const { content } = captured();
  expect((await faultOf(captures(content, 'delete'))).message).toMatch('Usage: npm run captures');
  expect((await faultOf(captures(content, 'delete', '../content'))).message).toMatch(
    'Nothing was captured of ../content',
  );
  expect((await captures(writeContent({}))).stdout).toBe('Nothing was captured.\n');
});

test('a decision to withhold a name says which capture still has it, and how it is deleted', async () => {
  const { content } = captured();
  const decide = ['jane-quill', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;
  const { stdout } = await runInProcess(runWithhold, 'withhold', ...decide, '--content', content);
  expect(stdout).toContain(
    'still has it: paper.example (0.0 MB): the name of decision 1 in 1 page. It is published nowhere',
  );
  expect(stdout).toContain('delete it: npm run captures -- delete paper.example.');
});

test('the audit names a capture that has what was withheld or withdrawn', async () => {
  const { content } = captured();
  const out = join(dirname(content), 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), '<p>Nothing.</p>');
  const audit = () => runInProcess(runAudit, 'audit', '--content', content, '--out', out);
  const decide = ['jane-quill', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;
  await runInProcess(runWithhold, 'withhold', ...decide, '--content', content);
  const { code, stdout } = await audit();
  expect(stdout).toContain(
    'Captured of a website, and published nowhere: paper.example (0.0 MB): the name of decision 1 in 1 page, the withdrawn article "gone" in 1 page. If you do not need it as evidence: npm run captures -- delete paper.example',
  );
  expect(code).toBe(0);
  await captures(content, 'delete', 'paper.example');
  expect((await audit()).stdout).not.toContain('paper.example');
});

test('a decision deletes the captures that have the name only if that is wanted, and says so before and after', async () => {
  const { content, folder } = captured();
  writeCapture(content, 'https://other.example/', { 'https://other.example/': '<p>Nobody sailed.</p>' });
  const decide = ['jane-quill', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;
  const withhold = (...more: readonly string[]) =>
    runInProcess(runWithhold, 'withhold', ...decide, ...more, '--content', content);
  expect((await withhold('--dry-run')).stdout).toContain(
    'delete it: npm run captures -- delete paper.example',
  );
  const dry = await withhold('--delete-captures', '--dry-run');
  expect(dry.stdout).toContain(
    'What was fetched of websites and has it will be deleted, once this is done: paper.example (0.0 MB): the name of decision 1 in 1 page.',
  );
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(true);
  const { code, stdout } = await withhold('--delete-captures');
  expect(stdout).toContain('Deleted what was fetched of websites and had it: paper.example (0.0 MB).');
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(false);
  expect((await captures(content)).stdout).toBe('other.example (0.0 MB)\n');
});

test('a decision whose captures could not all be deleted says which, and how, and fails', async () => {
  const { content, folder } = captured();
  // What no capture writes, and is not deleted as a file is.
  mkdirSync(join(folder, 'a-folder'));
  const decide = ['jane-quill', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;
  const { code, stdout, stderr } = await runInProcess(
    runWithhold,
    'withhold',
    ...decide,
    '--delete-captures',
    '--content',
    content,
  );
  expect(stdout).toContain('Nothing that was fetched of websites was deleted.');
  expect(stderr).toMatch(
    /^paper\.example could not be deleted \(\w+\): npm run captures -- delete paper\.example/m,
  );
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(true);
});

test('a decision that is refused deletes no capture', async () => {
  const { content, folder } = captured();
  const refused = ['nobody-known', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;
  const { code } = await runInProcess(
    runWithhold,
    'withhold',
    ...refused,
    '--delete-captures',
    '--content',
    content,
  );
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(true);
});

test('the audit deletes the captures that have what was withheld or withdrawn only if that is wanted', async () => {
  const { content, folder } = captured();
  const out = join(dirname(content), 'out');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), '<p>Nothing.</p>');
  const { code, stdout } = await runInProcess(
    runAudit,
    'audit',
    '--delete-captures',
    '--content',
    content,
    '--out',
    out,
  );
  expect(stdout).toContain('Deleted what was fetched of websites and had it: paper.example (0.0 MB).');
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'site.warc.gz'))).toBe(false);
});
