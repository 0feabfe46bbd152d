import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import { problemsOf } from '../../../../src/authority/open/content-problems.ts';
import { planUpgrade } from '../../../../src/authority/plans/plan-upgrade.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { projectFolder } from '../../../support/project.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Returns a copy of a content folder of fiction as version 0.1.0 read it. */
function oldContent(): string {
  const content = join(temporaryFolder(), 'content');
  cpSync(join(projectFolder, 'tests/fixtures/upgrade/0.1.0'), content, { recursive: true });
  return content;
}

type Given = Parameters<typeof planUpgrade>;

function changesOf(
  content: string,
  ...given: Given extends [unknown, unknown, ...infer Rest] ? Rest : never
) {
  const planned = planUpgrade(openForEditing(content), '2026-11-28', ...given);
  if ('refusals' in planned) throw new Error('The upgrade was refused');
  return planned.plan;
}

const errorsIn = (content: string) =>
  problemsOf(openForEditing(content)).filter(({ severity }) => severity === 'error');

test('content of version 0.1.0 is upgraded to today, changing nothing but what has another meaning', () => {
  const content = oldContent();
  expect(errorsIn(content).length).toBeGreaterThan(0);
  const { title, changes, notes } = changesOf(content);
  expect(notes).toEqual([
    'Dates of digits only get hyphens: 3 files.',
    'Texts of before this upgrade are not shown (revisionsFrom): 1 file.',
  ]);
  expect(changes.map(({ file }) => file).toSorted()).toEqual([
    'content/articles/2018/ferry.md',
    'content/articles/quay.md',
    'content/entities/jo-example.yaml',
    'content/site.yaml',
  ]);
  changeFiles(content, title, changes);
  expect(errorsIn(content)).toEqual([]);
  const ferry = readFileSync(join(content, 'articles/2018/ferry.md'), 'utf8');
  expect(ferry).toContain('\n# The printer wrote dates without hyphens.\ndate: 2018-06-19\n');
  expect(ferry).toContain('  published: "2018-06-20"\n  page: "20180619"\n');
  expect(readFileSync(join(content, 'articles/quay.md'), 'utf8')).toContain(
    '\r\ndate: 1923-05\r\nupdated: 1923-06-01\r\n',
  );
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('\nrevisionsFrom: 2026-11-28\n');
  // A second time there is nothing to change.
  expect(changesOf(content).changes).toEqual([]);
});

test('an archive that says whether it shows earlier texts is left as it is', () => {
  const content = oldContent();
  const file = join(content, 'site.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}revisions: true\n`);
  expect(changesOf(content).changes.map(({ file }) => file)).not.toContain('content/site.yaml');
});

test('content of today is upgraded to a later format, which its settings then state', () => {
  const content = oldContent();
  const today = changesOf(content);
  changeFiles(content, today.title, today.changes);
  const later = [
    {
      title: 'Labels are in capitals',
      change: (type: string, text: string) =>
        type === 'topic' ? text.replace(/^label: .*/m, (line) => line.toUpperCase()) : text,
    },
  ];
  const { title, changes } = changesOf(content, later, 2);
  expect(changes.map(({ file }) => basename(file)).toSorted()).toEqual(['harbours.yaml', 'site.yaml']);
  changeFiles(content, title, changes);
  const site = readFileSync(join(content, 'site.yaml'), 'utf8');
  expect(site).toMatch(/^# All of it is fiction\..*\ntitle: The Example Courier\n/);
  expect(site).toMatch(/\nformat: 2\n$/);
  expect(() => openForEditing(content)).toThrow('a newer version of the program wrote');
});
