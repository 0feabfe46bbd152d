import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSteps } from '../../../../src/archive/steps.ts';
import { DecisionJournal } from '../../../../src/desk/server/content/queue/decision-journal.ts';
import { patchedChange, patchOf } from '../../../../src/desk/server/content/queue/patch-file.ts';
import { privateFolder } from '../../../../src/files/private-folder.ts';
import { writeContent } from '../../../support/content.ts';
import { failingDisk } from '../../../support/failing-disk.ts';

// All of it is fiction.
const change = { file: 'content/articles/ferry.md', before: 'The ferry left.', after: 'The ferry is late.' };

function openJournal(contentDir = writeContent({})) {
  const journal = new DecisionJournal(contentDir);
  const folder = join(privateFolder(contentDir), 'decisions/content');
  return {
    contentDir,
    folder,
    journal,
    append: (title: string, replaces?: string) =>
      journal.append(runSteps(journal.textSteps(title, [change], replaces)), replaces),
  };
}

test('a decision is kept until the change that removes it is written', () => {
  const { contentDir, journal, append } = openJournal();
  const name = append('Edit of "ferry"');
  const [left] = new DecisionJournal(contentDir).takeLeft();
  expect(left).toEqual({
    name,
    decision: { title: 'Edit of "ferry"', patches: [patchOf(change)] },
  });
  const removal = journal.removal(name)!;
  expect(readFileSync(join(dirname(contentDir), removal.file), 'utf8')).toBe(removal.before);
  expect(removal.after).toBeUndefined();
  journal.remove(name);
  expect(journal.removal(name)).toBeUndefined();
  expect(new DecisionJournal(contentDir).takeLeft()).toEqual([]);
});

test('decisions are taken up in their order, and a replaced one is not', () => {
  const { contentDir, folder, append } = openJournal();
  const first = append('First');
  append('Second');
  const text = readFileSync(join(folder, first), 'utf8');
  append('First, planned again', first);
  // As if the process had been killed before the first was removed.
  writeFileSync(join(folder, first), text);
  const left = new DecisionJournal(contentDir).takeLeft();
  expect(left.map(({ decision }) => decision?.title)).toEqual(['Second', 'First, planned again']);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('the decisions of a desk that is still running are left alone', () => {
  const { folder, contentDir, append } = openJournal();
  const name = append('A decision');
  // The parent of this process is running.
  const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
  const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  writeFileSync(join(folder, `000002-${process.ppid}-${began}.json`), readFileSync(join(folder, name)));
  rmSync(join(folder, name));
  expect(new DecisionJournal(contentDir).takeLeft()).toEqual([]);
});

test('a damaged file is reported, and one that was cut off before it was acknowledged is removed', () => {
  const { folder, contentDir, append } = openJournal();
  const name = append('A decision');
  writeFileSync(join(folder, name), '{"title":');
  writeFileSync(join(folder, `000002-${process.pid}-1.json.part`), '{"ti');
  expect(new DecisionJournal(contentDir).takeLeft()).toEqual([{ name, decision: undefined }]);
  expect(readdirSync(folder)).toEqual([name]);
});

test('a name in the journal says its order and whose it is; desks of one process never share one', () => {
  const { contentDir, folder, append } = openJournal();
  const titles = Array.from({ length: 12 }, (_, index) => `Decision ${index + 1}`);
  const names = titles.slice(0, 7).map((title) => append(title));
  // The desk reads its content anew.
  const again = openJournal(contentDir);
  names.push(...titles.slice(7).map((title) => again.append(title)));
  expect(names.map((name) => name.split('-')[0])).toEqual(
    titles.map((_, index) => String(index + 1).padStart(6, '0')),
  );
  const stat = readFileSync(`/proc/${process.pid}/stat`, 'utf8');
  const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  for (const name of names) expect(name.slice(6)).toBe(`-${process.pid}-${began}.json`);
  // Numbers of more digits come later, whatever the order of the names on the disk.
  const text = readFileSync(join(folder, names[0]!), 'utf8');
  writeFileSync(join(folder, `1000000-${process.pid}-1.json`), text.replace('Decision 1', 'The last'));
  writeFileSync(join(folder, `99-${process.pid}-1.json`), text.replace('Decision 1', 'Before the last'));
  const left = new DecisionJournal(contentDir).takeLeft();
  expect(left.map(({ decision }) => decision?.title)).toEqual([...titles, 'Before the last', 'The last']);
  expect(openJournal(contentDir).append('Later')).toMatch(/^1000001-/);
});

test('what is no decision is reported, and a process of another time that had the same number is none that runs', () => {
  const { folder, contentDir, append } = openJournal();
  append('A decision');
  for (const [name, text] of Object.entries({
    [`000002-${process.ppid}-1.json`]: '{"title":"Left","patches":[]}',
    [`000003-${process.pid}-1.json`]: '{"title":"Without patches"}',
    [`000004-${process.pid}-1.json`]: '{"patches":[]}',
    [`000005-${process.pid}-1.json`]: 'null',
  }))
    writeFileSync(join(folder, name), text);
  const left = new DecisionJournal(contentDir).takeLeft();
  expect(left.map(({ decision }) => decision !== undefined)).toEqual([true, true, false, false, false]);
});

test('a decision is kept in a private folder that Git does not carry, and names none that it replaces unless it does', () => {
  const { contentDir, folder, append } = openJournal();
  const name = append('A decision');
  expect(readFileSync(join(dirname(privateFolder(contentDir)), '.gitignore'), 'utf8')).toContain('*');
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toStrictEqual({
    title: 'A decision',
    patches: [patchOf(change)],
  });
});

test('a decision that the disk does not keep is not there later either', () => {
  for (const failing of [1, 2, 3]) {
    const contentDir = writeContent({});
    const { disk } = failingDisk(failing, false);
    const journal = new DecisionJournal(contentDir, disk);
    const append = () => journal.append(runSteps(journal.textSteps('A decision', [change])));
    expect(append).toThrow('ENOSPC');
    const folder = join(privateFolder(contentDir), 'decisions/content');
    expect(readdirSync(folder)).toEqual([]);
    const name = append();
    expect(readdirSync(folder)).toEqual([name]);
  }
});

test('a patch gives back the change, of any two texts, and fits no other text', () => {
  const text = fc.oneof(
    fc.constant(undefined),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'b', '𝐀', '𝐁') }),
  );
  fc.assert(
    fc.property(text, text, text, (before, after, other) => {
      const one = { file: 'content/site.yaml', before, after };
      const patch = JSON.parse(JSON.stringify(patchOf(one))) as ReturnType<typeof patchOf>;
      expect(patchedChange(patch, before)).toEqual(one);
      if (other !== before) expect(patchedChange(patch, other)).toBeUndefined();
    }),
  );
});
