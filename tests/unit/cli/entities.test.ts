import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runEntities } from '../../../src/cli/run-entities.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { interruptedChange } from '../../../src/files/change-files.ts';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { planMerge } from '../../../src/authority/plans/plan-merge.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../support/content.ts';
import { runHere } from '../../support/builds/run-resident.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { runInProcess } from '../../support/run-in-process.ts';

const files: Files = {
  'entities/acme.yaml': entity('Acme', 'organization', 'aliases: [ACME] # on its gates\n'),
  'entities/acme-ltd.yaml': entity('Acme Ltd'),
  'entities/ada.yaml': entity('Ada Example', 'person', 'roles:\n  - role: owner\n    at: acme-ltd\n'),
  'entities/nobody.yaml': entity('Nobody', 'person'),
  'articles/letter.md': article('about: [acme-ltd]\n', 'Ada Example of Acme Ltd.', {
    entities: '[acme-ltd, ada]',
  }),
  'pages/about.md': '---\ntitle: About\n---\n\nA paper that never was.\n',
};

const entities = (content: string, ...args: readonly string[]) =>
  runInProcess(runEntities, 'entities', ...args, '--content', content);

test.each([
  [
    [],
    'Missing subcommand. Usage: npm run entities -- list | show ID | unused | duplicates | split ID | merge FROM INTO | rename OLD NEW | distinct ID ID | finish.',
  ],
  [
    ['constructor'],
    'Unknown subcommand "constructor". Usage: npm run entities -- list | show ID | unused | duplicates | split ID | merge FROM INTO | rename OLD NEW | distinct ID ID | finish.',
  ],
  [['merge', 'acme'], 'Usage: npm run entities -- merge FROM INTO'],
  [['list', 'acme'], 'Usage: npm run entities -- list'],
])('entities rejects %j with a one-line message', async (args, line) => {
  expect(await faultOf(entities(writeContent(files), ...args))).toEqual(new UsageError(line));
});

test('list and show describe the entities', async () => {
  const content = writeContent(files);
  expect((await entities(content, 'list')).stdout).toMatchInlineSnapshot(`
    "id        kind          articles  names
    acme      organization  0         Acme; ACME
    acme-ltd  organization  1         Acme Ltd
    ada       person        1         Ada Example
    nobody    person        0         Nobody
    "
  `);
  expect((await entities(content, 'show', 'acme-ltd')).stdout).toMatchInlineSnapshot(`
    "Acme Ltd (organization)
    content/entities/acme-ltd.yaml

    Record
      name: Acme Ltd
      kind: organization

    In 1 article
      2018-06-19  letter

    In other records
      “owner”, a role of "ada"
    "
  `);
  expect((await entities(content, 'unused')).stdout).toMatchInlineSnapshot(`
    "acme    content/entities/acme.yaml
    nobody  content/entities/nobody.yaml

    2 entities of 4 not used by any article, page or record. Remove a record only if its address was never published.
    "
  `);
  expect((await entities(content, 'duplicates')).stdout).toMatchInlineSnapshot(`
    "0.90  acme  (Acme, organization, 0 articles)
          acme-ltd  (Acme Ltd, organization, 1 article)
          “Acme” and “Acme Ltd” differ only by “the” or a corporate suffix

    1 pair, the most likely first. Decide for each:
      the same      npm run entities -- merge FROM INTO
      not the same  npm run entities -- distinct ID ID   (it is not proposed again)
    "
  `);
  expect(await entities(content, 'show', 'acne')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no entity "acne".\n  Did you mean "acme"?\n',
  });
});

test('list, unused and duplicates report when there is nothing', async () => {
  const content = writeContent({});
  expect((await entities(content, 'list')).stdout).toBe('There are no entities.\n');
  expect((await entities(content, 'unused')).stdout).toBe('Every entity is used.\n');
  expect((await entities(content, 'duplicates')).stdout).toBe('No two entities look the same.\n');
  expect((await entities(content, 'finish')).stdout).toBe('There is nothing to finish.\n');
});

test('--dry-run shows what would change, without changing anything', async () => {
  const content = writeContent(files);
  expect(await entities(content, 'merge', 'acme-ltd', 'acme', '--dry-run')).toMatchInlineSnapshot(`
    {
      "code": 0,
      "stderr": "",
      "stdout": "content/entities/acme.yaml
      line 2
       kind: organization
      -aliases: [ACME] # on its gates
      +aliases: [ACME, Acme Ltd] # on its gates
      +formerIds: [acme-ltd]

    content/entities/acme-ltd.yaml  (removed)
      line 1
      -name: Acme Ltd
      -kind: organization

    content/articles/letter.md
      line 3
       date: 2018-06-19
      -entities: [acme-ltd, ada]
      +entities: [acme, ada]
       topics: []
      -about: [acme-ltd]
      +about: [acme]
       ---

    content/entities/ada.yaml
      line 4
         - role: owner
      -    at: acme-ltd
      +    at: acme

    The record "acme-ltd" is removed. No commit of a repository has it, so a copy is kept in .backfile/private/removed/entities/acme-ltd.9d21eabb.yaml.
    Dry run: Merge of "acme-ltd" into "acme" would change 4 files.
    ",
    }
  `);
  expect((await entities(content, 'rename', 'ada', 'ada-example', '--dry-run')).stdout)
    .toMatchInlineSnapshot(`
      "content/entities/ada.yaml → content/entities/ada-example.yaml
        line 2
         kind: person
        +formerIds: [ada]
         roles:

      content/articles/letter.md
        line 3
         date: 2018-06-19
        -entities: [acme-ltd, ada]
        +entities: [acme-ltd, ada-example]
         topics: []

      Dry run: Renaming of "ada" to "ada-example" would change 3 files.
      "
    `);
  expect(filesIn(content)).toEqual({ ...files, 'site.yaml': filesIn(content)['site.yaml'] });
});

const kept =
  'The record "acme-ltd" is removed. No commit of a repository has it, so a copy is kept in .backfile/private/removed/entities/acme-ltd.9d21eabb.yaml.';

test('the check passes after a merge', async () => {
  const content = writeContent(files);
  expect(await entities(content, 'merge', 'acme-ltd', 'acme')).toEqual({
    code: 0,
    stdout: `${kept}\nMerge of "acme-ltd" into "acme": 4 files changed.\n`,
    stderr: '',
  });
  expect(runHere('check', '--content', content)).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(content).toSorted()).toEqual(['articles', 'entities', 'pages', 'site.yaml']);
});

test('a refusal states the reason and the remedy, and changes nothing', async () => {
  const content = writeContent(files);
  const before = filesIn(content);
  expect(await entities(content, 'merge', 'ada', 'acme')).toMatchInlineSnapshot(`
    {
      "code": 1,
      "stderr": "The two differ in "kind": person of "ada", organization of "acme".
      Make sure that they are the same; then choose which values to keep: --keep acme or --keep ada.

    Nothing was changed.
    ",
      "stdout": "",
    }
  `);
  expect(filesIn(content)).toEqual(before);
});

test('distinct entities are not proposed again', async () => {
  const content = writeContent(files);
  expect((await entities(content, 'duplicates')).stdout).toContain('acme-ltd');
  expect((await entities(content, 'distinct', 'acme', 'acme-ltd')).stdout).toBe(
    'Marking "acme" and "acme-ltd" as distinct: 2 files changed.\n',
  );
  expect((await entities(content, 'duplicates')).stdout).toBe('No two entities look the same.\n');
  expect((await entities(content, 'distinct', 'acme-ltd', 'acme')).stdout).toBe('Nothing to change.\n');
});

describe('a merge that is killed', () => {
  const script = fileURLToPath(new URL('../../support/kill-at-write.ts', import.meta.url));

  test('at any write leaves the old files, or is finished by the next command', async () => {
    const fresh = writeContent(files);
    const planned = planMerge(openForEditing(fresh), 'entity', 'acme-ltd', 'acme');
    const plan = join(dirname(fresh), 'plan.json');
    writeFileSync(plan, JSON.stringify('plan' in planned && planned.plan));
    const copy = (name: string) => {
      const content = join(dirname(fresh), name, 'content');
      cpSync(fresh, content, { recursive: true });
      return content;
    };
    const mergeAndKill = (content: string, number: number) =>
      spawnSync(process.execPath, [script, content, plan, String(number)], { encoding: 'utf8' });

    const before = filesIn(fresh);
    const whole = copy('whole');
    const writes = Number(mergeAndKill(whole, Infinity).stdout);
    expect(writes).toBeGreaterThan(15);
    const after = filesIn(whole);
    const states = new Set<string>();
    for (let number = 1; number <= writes; number += 1) {
      const content = copy(String(number));
      expect(mergeAndKill(content, number).signal).toBe('SIGKILL');
      if (interruptedChange(content)) {
        states.add('cut off');
        expect(await entities(content, 'list')).toEqual({
          code: 1,
          stdout: '',
          stderr: expect.stringContaining(
            'Merge of "acme-ltd" into "acme" was interrupted and is only partly done in ',
          ),
        });
        expect(await entities(content, 'merge', 'acme-ltd', 'acme', '--dry-run')).toMatchObject({ code: 1 });
        expect(await entities(content, 'finish')).toEqual({
          code: 0,
          stdout: 'Merge of "acme-ltd" into "acme" was interrupted earlier and is now done.\n',
          stderr: '',
        });
      } else if (existsSync(join(content, 'entities/acme-ltd.yaml'))) {
        states.add('before');
        expect(filesIn(content)).toEqual(before);
        expect(await entities(content, 'merge', 'acme-ltd', 'acme')).toMatchObject({ code: 0 });
      } else states.add('after');
      expect(filesIn(content)).toEqual(after);
    }
    expect(states).toEqual(new Set(['before', 'cut off', 'after']));
  });
});

test('split lists the articles in groups, and gives some to another record when they are chosen', async () => {
  const report = (year: number, other: string) =>
    article('', `Ada Example, the owner, came in ${year}.`, {
      title: `Report of ${year}`,
      date: `${year}`,
      entities: `[ada, ${other}]`,
    });
  const content = writeContent({
    ...files,
    'articles/a.md': report(1955, 'acme-ltd'),
    'articles/b.md': report(1956, 'acme-ltd'),
    'articles/c.md': report(2015, 'nobody'),
  });
  expect((await entities(content, 'split', 'ada')).stdout).toMatchInlineSnapshot(`
    "  1  a  3 articles, 1955–2015
         offices: owner (3)
         with: Acme Ltd (2), Nobody (1)
         1955  a  Report of 1955
         1956  b  Report of 1956
         2015  c  Report of 2015

      2  b  1 article, 2018
         with: Acme Ltd (1)
         2018-06-19  letter  A title

    Proposed: the groups marked b mean somebody else. Nothing is changed until you choose:
      npm run entities -- split ada --groups 2 [--articles ID,…] [--as ID] --dry-run
    Without --as, a new record gets the same name. The others stay with "ada".
    "
  `);
  expect(await faultOf(entities(content, 'split', 'ada', '--groups', '9'))).toEqual(
    new UsageError('There is no group "9" of "ada": npm run entities -- split ada lists them.'),
  );
  const before = filesIn(content);
  const dry = await entities(content, 'split', 'ada', '--articles', 'c', '--dry-run');
  expect(dry.stdout).toContain('Dry run: Split of "ada" into "ada" and "ada-example" would change 3 files.');
  expect(filesIn(content)).toEqual(before);
  const made = await entities(content, 'split', 'ada', '--groups', '2', '--as', 'ada-the-younger');
  expect(made.stdout).toMatchInlineSnapshot(`
    ""ada" keeps its address and 3 of 4 articles.
    1 role without one of these articles as its source stays with "ada". Check whose.
    Split of "ada" into "ada" and "ada-the-younger": 3 files changed.
    "
  `);
  expect(filesIn(content)['articles/letter.md']).toContain('entities: [acme-ltd, ada-the-younger]');
});

test('why a command changes nothing is said in the language of --messages', async () => {
  const content = writeContent(files);
  const merged = await entities(content, 'merge', 'acme-ltdd', 'acme', '--messages', 'es');
  expect(merged).toEqual({
    code: 1,
    stdout: '',
    stderr: 'No existe la ficha "acme-ltdd".\n  ¿Quería decir "acme-ltd"?\n\nNo se cambió nada.\n',
  });
  const shown = await entities(content, 'show', 'nobody-else', '--messages', 'de');
  expect(shown.stderr).toBe(
    'Es gibt keinen Eintrag „nobody-else“.\n  npm run entities -- list zählt sie auf.\n',
  );
});

test('nothing is done in a language that has no messages', async () => {
  const content = writeContent(files);
  expect(
    (await faultOf(entities(content, 'rename', 'ada', 'ada-example', '--messages', 'tlh'))).message,
  ).toMatch('--messages "tlh" is not one of en, de, es, fr, pt.');
  expect(existsSync(join(content, 'entities/ada.yaml'))).toBe(true);
});
