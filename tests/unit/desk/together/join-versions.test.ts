import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { MeetingChoices } from '../../../../src/desk/api/together.ts';
import { chosenTree, joinVersions } from '../../../../src/desk/server/together/join-versions.ts';
import { openRepository, type Repository } from '../../../../src/desk/server/together/repository.ts';
import type { Files } from '../../../support/content.ts';
import { sharedArchive } from '../../../support/published/shared-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// A fictional archive.
const lines = (first: string, last: string) => `${first}\n1\n2\n3\n4\n5\n${last}\n`;
const begin = {
  'content/ferry.md': lines('a', 'z'),
  'content/quay.md': 'A quay\n',
  'content/mole.md': 'A mole\n',
};

/** Joins what each of two people wrote, and returns what the tree has after the choices. */
async function joined(
  edits: { readonly mine: Files; readonly theirs: Files; readonly isProgram?: string },
  choices: MeetingChoices = {},
  adapt: (repository: Repository) => Repository = (repository) => repository,
) {
  const { ada } = sharedArchive(begin);
  const { git, write, root, contentDir } = ada;
  const commit = (branch: string, files: Files) => {
    git('checkout', '--quiet', '-b', branch, 'main');
    write(files);
    if (branch === 'theirs' && edits.isProgram) chmodSync(join(root, edits.isProgram), 0o755);
    git('add', '--all');
    git('commit', '--quiet', '-m', branch);
  };
  commit('theirs', edits.theirs);
  commit('mine', edits.mine);
  const repository = adapt(await openRepository(contentDir));
  const versions = await joinVersions(repository, 'mine', 'theirs');
  const met = versions.meetings.map(({ path }) => path);
  const tree = await chosenTree(repository, versions, choices);
  const files = git('ls-tree', '-r', '--format=%(objectmode) %(path)', tree, 'content').trim().split('\n');
  return { met, files, textOf: (path: string) => git('show', `${tree}:${path}`) };
}
const ferry = (first: string, last: string) => ({ 'content/ferry.md': lines(first, last) });
const all = ['ferry.md', 'mole.md', 'quay.md', 'site.yaml'].map((name) => `100644 content/${name}`);

test('who keeps their own passages keeps what others changed elsewhere, and every other file', async () => {
  const theirs = { ...ferry('c', 'x'), 'content/quay.md': 'Their quay\n' };
  for (const [choice, first] of [
    ['mine', 'b'],
    ['theirs', 'c'],
  ] as const) {
    const { met, files, textOf } = await joined(
      { mine: ferry('b', 'z'), theirs },
      { 'content/ferry.md': [choice] },
    );
    expect([met, files]).toEqual([['content/ferry.md'], all]);
    expect(textOf('content/ferry.md')).toBe(lines(first, 'x'));
    expect(textOf('content/quay.md')).toBe('Their quay\n');
  }
});

test('a Git that can’t tell renamed files from those alike joins them, too', async () => {
  const calls: (readonly string[])[] = [];
  const { met, textOf } = await joined(
    { mine: ferry('b', 'z'), theirs: ferry('c', 'x') },
    { 'content/ferry.md': ['mine'] },
    (repository) => ({
      ...repository,
      run: (args, call) => {
        calls.push(args);
        return args.includes('-X') && call?.codes?.includes(129)
          ? Promise.resolve({ output: '', code: 129 })
          : repository.run(args, call);
      },
    }),
  );
  expect(calls.map(([name]) => name).slice(0, 2)).toEqual(['merge-tree', 'merge-tree']);
  expect([met, textOf('content/ferry.md')]).toEqual([['content/ferry.md'], lines('b', 'x')]);
});

test('a file that is chosen as a whole comes as it is, and may be run if it may there', async () => {
  const path = 'content/new.md';
  const edits = { mine: { [path]: 'Mine\n' }, theirs: { [path]: 'Theirs\n' }, isProgram: path };
  const mine = await joined(edits, { [path]: ['mine'] });
  expect(mine.files).toContain(`100644 ${path}`);
  expect(mine.textOf(path)).toBe('Mine\n');
  const theirs = await joined(edits, { [path]: ['theirs'] });
  expect(theirs.files).toContain(`100755 ${path}`);
  expect(theirs.textOf(path)).toBe('Theirs\n');
});

test('without a question there is nothing to choose, and a choice too many or too few is refused', async () => {
  const edits = { mine: ferry('b', 'z'), theirs: { 'content/quay.md': 'Their quay\n' } };
  const { met, files, textOf } = await joined(edits);
  expect([met, files, textOf('content/ferry.md')]).toEqual([[], all, lines('b', 'z')]);
  const both = { mine: ferry('b', 'z'), theirs: ferry('c', 'z') };
  for (const choices of [{}, { 'content/ferry.md': ['mine', 'mine'] }] as MeetingChoices[])
    expect((await faultOf(joined(both, choices))).message).toBe('Choose what to keep of content/ferry.md.');
});

test('nothing is left behind in the temporary folder', async () => {
  const folder = temporaryFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const shared = () => readdirSync(folder).filter((name) => !name.startsWith('backfile-shared-'));
  const both = { mine: ferry('b', 'z'), theirs: ferry('c', 'z') };
  await joined(both, { 'content/ferry.md': ['mine'] });
  expect(shared()).toEqual([]);
  await faultOf(joined(both));
  expect(shared()).toEqual([]);
});
