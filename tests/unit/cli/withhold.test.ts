import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/usage.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { runAudit } from '../../../src/cli/withhold/run-audit.ts';
import { runWithhold } from '../../../src/cli/withhold/run-withhold.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { runInProcess } from '../../support/run-in-process.ts';

// All of it is fiction.
const files: Files = {
  'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  'articles/sails.md': article('', 'Jane Quill sailed.', { entities: '[jane-quill]' }),
};
const withhold = (content: string, ...args: readonly string[]) =>
  runInProcess(runWithhold, 'withhold', ...args, '--content', content);
const decide = ['jane-quill', '--as', 'a captain', '--reason', 'A case.', '--ground', 'court'] as const;

test('takes a name out of the content and keeps it in the private folder, which is the keeper’s alone', async () => {
  const content = writeContent(files);
  const before = filesIn(content);
  const dry = await withhold(content, ...decide, '--dry-run');
  expect(dry.stdout).toContain('-Jane Quill sailed.\n');
  expect(filesIn(content)).toEqual(before);
  expect(existsSync(join(dirname(content), '.backfile'))).toBe(false);

  const done = await withhold(content, ...decide, '--review-on', '2031-01-01');
  expect(done.stdout).toBe(
    'Decision 1: 3 files changed.\nThe name and the original texts are in .backfile/private, which is in no commit and on no other machine: back it up.\nSearch engines may keep copies for a while: npm run withhold -- addresses 1 lists the addresses for their removal forms. Publish first.\n',
  );
  expect(JSON.stringify(filesIn(content))).not.toMatch(/quill/i);
  const folder = join(dirname(content), '.backfile/private');
  expect(statSync(folder).mode & 0o77).toBe(0);
  expect(readFileSync(join(dirname(content), '.backfile/.gitignore'), 'utf8')).toBe('*\n');
  expect((await withhold(content, 'list')).stdout).toMatch(
    /^ {3}1 {2}\d{4}-\d\d-\d\d {2}court {3}Jane Quill → a captain \(1 article\), look again on 2031-01-01\n$/,
  );

  await withhold(content, 'undo', '1');
  expect(filesIn(content)).toEqual(before);
  expect((await withhold(content, 'list')).stdout).toBe('Nothing is withheld.\n');
});

test('asks about wordings that may be the person, and changes nothing until each is answered', async () => {
  const content = writeContent({
    ...files,
    'articles/sails.md': article('', 'Jane Quill sailed. Jane slept. So Quillan left. Then J.Q. sank.', {
      entities: '[jane-quill]',
    }),
  });
  const before = filesIn(content);
  const dry = await withhold(content, ...decide, '--dry-run');
  expect(dry.stdout).toContain(
    '2 wordings in the articles may be the person. Answer each with --yes, --no, or --omit for the whole sentences:\n  Is “J.Q.” the person? (initials, 1 place)\n    sails: Then J.Q. sank.\n  Is “Jane” the person? (given name, 1 place)\n',
  );
  const refused = await withhold(content, ...decide, '--yes', 'Jane');
  expect([refused.code, refused.stderr]).toEqual([
    1,
    'Is “J.Q.” the person? (initials, 1 place)\n    sails: Then J.Q. sank.\n  Say whether it is: --yes "J.Q.", --no "J.Q.", or --omit "J.Q." to withhold the sentences that have it.\n\nNothing was changed.\n',
  ]);
  expect(filesIn(content)).toEqual(before);
  expect((await withhold(content, ...decide, '--yes', 'Jane', '--no', 'J.Q.')).code).toBe(0);
  expect(filesIn(content)['articles/sails.md']).toContain(
    '[A captain](withheld:1) sailed. [A captain](withheld:1) slept. So Quillan left. Then J.Q. sank.',
  );
});

test('answers about a decision that was made are carried out, and taken back with it', async () => {
  const content = writeContent({
    ...files,
    'articles/sails.md': article('', 'Jane Quill sailed. So Zip left. Then the Gull sank. Zap.', {
      entities: '[jane-quill]',
    }),
  });
  const before = filesIn(content);
  await withhold(content, ...decide);
  const none = await withhold(content, 'answer', '1', '--yes', 'Zup');
  expect(none.stderr).toContain('No article of decision 1 has “Zup”.');
  const done = await withhold(content, 'answer', '1', '--yes', 'Zip', '--omit', 'the Gull', '--no', 'Zap');
  expect(done.stdout).toContain('Answers for decision 1: 1 file changed.');
  expect(filesIn(content)['articles/sails.md']).toContain(
    '[A captain](withheld:1) sailed. So [a captain](withheld:1) left. [A captain …](withheld:1) Zap.',
  );
  const [decision] = readDecisions(content);
  expect(decision).toMatchObject({
    answers: [
      { wording: 'Zip', answer: 'person' },
      { wording: 'Zap', answer: 'other' },
      { wording: 'the Gull', answer: 'sentence' },
    ],
  });
  expect((await withhold(content, 'undo', '1')).code).toBe(0);
  expect(filesIn(content)).toEqual(before);
});

test('lists the addresses for the removal forms of search engines: those of its articles, and those that are gone', async () => {
  const content = writeContent({
    ...files,
    'entities/jane-quill.yaml': entity('Jane Quill', 'person', 'formerIds: [j-quill]\n'),
    'articles/quill-again.md': article('', 'Jane Quill came back.', { entities: '[jane-quill]' }),
    'addresses.txt': '/articles/sails/\n/entities/jane-quill/\n/entities/boats/with/jane-quill/\n/2018/\n',
  });
  await withhold(content, ...decide);
  const { stdout } = await withhold(content, 'addresses', '1');
  expect(stdout.trim().split('\n')).toEqual(
    [
      'articles/a-captain-again/',
      'articles/quill-again/',
      'articles/sails/',
      'entities/boats/with/jane-quill/',
      'entities/j-quill/',
      'entities/jane-quill/',
    ].map((path) => `https://courier.example/${path}`),
  );
  expect((await withhold(content, 'addresses', '2')).code).toBe(1);
});

test('the audit finds the name in what was recorded of publications', async () => {
  const content = writeContent(files);
  await withhold(content, ...decide);
  const out = join(dirname(content), 'dist');
  mkdirSync(out);
  const audit = () => runInProcess(runAudit, 'audit', '--content', content, '--out', out);
  expect((await audit()).code).toBe(0);
  // As after a merge with a branch that did not know the decision.
  const release = { day: '2026-01-02', program: '0.2.0', digest: 'a'.repeat(64) };
  const added = { count: 1, articles: ['jane-quill-wins'] };
  writeFileSync(join(content, 'addresses.txt'), '/articles/sails/\n/entities/jane-quill/ 2026-01-02\n');
  writeFileSync(join(content, 'releases.yaml'), `releases:\n- ${JSON.stringify({ ...release, added })}\n`);
  const { code, stderr } = await audit();
  expect(code).toBe(1);
  for (const file of ['addresses.txt', 'releases.yaml'])
    expect(stderr).toMatch(new RegExp(`content/${file} has the name of decision 1\\.`));
});

test('brings decisions to another keeper', async () => {
  const content = writeContent(files);
  await withhold(content, ...decide);
  const file = join(dirname(content), 'names.jsonl');
  expect((await withhold(content, '--hand-over', file)).code).toBe(0);
  expect(statSync(file).mode & 0o77).toBe(0);
  expect((await withhold(content, '--hand-over', file)).stderr).toContain('EEXIST');
  const clone = writeContent(filesIn(content));
  expect((await withhold(clone, 'list')).stdout).toBe('The names of 1 are not on this machine.\n');
  expect((await withhold(clone, '--take-over', file)).code).toBe(0);
  expect((await withhold(clone, 'list')).stdout).toContain('Jane Quill → a captain');
  expect((await withhold(clone, 'undo', '1')).code).toBe(0);
  expect(filesIn(clone)).toEqual(filesIn(writeContent(files)));
});

test('refuses where Git has the private folder, and where a decision is damaged', async () => {
  const content = writeContent(files);
  const root = dirname(content);
  execFileSync('git', ['init', '-q', root]);
  mkdirSync(join(root, '.backfile/private/withheld'), { recursive: true });
  writeFileSync(join(root, '.backfile/private/withheld/1.json'), '{');
  expect((await withhold(content, ...decide)).stderr).toBe(
    '.backfile/private/withheld/1.json is damaged. Restore it from your copy of .backfile/private. Nothing was changed.\n',
  );
  execFileSync('git', ['-C', root, 'add', '-f', '.backfile/private']);
  const { code, stderr } = await withhold(content, ...decide);
  expect([code, stderr]).toEqual([
    1,
    'Git has files of .backfile/private, where the withheld names are.\n  Run git rm -r --cached .backfile/private, and rewrite the history if it was pushed. Nothing was changed.\n',
  ]);
});

test('says what Git’s history still has, and how to rewrite it', async () => {
  const content = writeContent(files);
  const root = dirname(content);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=k', '-c', 'user.email=k@mail.example', ...args]);
  git('init', '-q');
  git('add', 'content');
  git('commit', '-qm', 'All');
  const { stdout } = await withhold(content, ...decide);
  expect(stdout).toContain(
    'Git’s history still has the name: 1 commit, as do all clones and what was pushed.',
  );
  expect(stdout).toContain('git filter-repo --replace-text .backfile/private/withheld/1.replacements.txt');
  git('add', '.');
  expect(git('status', '--porcelain').toString()).not.toMatch(/private|^A.*quill/im);
});

test.each([
  [
    [],
    'Usage: npm run withhold -- ENTITY-ID|"WORDS" --as "a driver" --reason "…" --ground court | answer NUMBER --yes|--no|--omit "WORDING" | undo NUMBER | meaning NUMBER ARTICLE-ID "WORDS" | addresses NUMBER | paint | list',
  ],
  [
    ['jane-quill'],
    'State the words that stand instead, and why: --as "a driver" --reason "…" --ground court',
  ],
  [['x', '--as', 'y', '--reason', 'z'], 'State the ground: --ground court, request, policy or other.'],
  [[...decide, '--review-on', 'soon'], '--review-on "soon" is not a day like 2027-01-02.'],
])('rejects %j with a one-line message', async (args, line) => {
  expect(await faultOf(withhold(writeContent(files), ...args))).toEqual(new UsageError(line));
});

test('the check says which decisions are due for another look, without the name', async () => {
  const content = writeContent({
    ...files,
    'articles/gone.md': article('withdrawn: { date: 2019, reason: Wrong., reviewOn: 2030-01-01 }\n'),
  });
  await withhold(content, ...decide, '--review-on', '2031-01-01');
  const check = (day: string) => runInProcess(runCheck, 'check', '--content', content, '--as-of', day);
  expect((await check('2029-12-31')).stdout).not.toContain('another look');
  const { stdout } = await check('2031-01-01');
  expect(stdout).toContain('1 withdrawn article is due for another look.\n  content/articles/gone.md');
  expect(stdout).toContain(
    'Due for another look: decision 1. npm run withhold -- list shows what is withheld, and the desk has the requests.',
  );
  expect(stdout).not.toContain('Quill');
});
