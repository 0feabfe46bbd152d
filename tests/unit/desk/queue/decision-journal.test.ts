import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSteps } from '../../../../src/archive/steps.ts';
import { DecisionJournal } from '../../../../src/desk/server/content/queue/decision-journal.ts';
import { patchedChange, patchOf } from '../../../../src/desk/server/content/queue/patch-file.ts';
import { privateFolder } from '../../../../src/files/private-folder.ts';
import { writeContent } from '../../../support/content.ts';

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
