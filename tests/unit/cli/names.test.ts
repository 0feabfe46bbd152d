import { describe, expect, test } from 'vitest';
import { namesHelp, namesSubcommands } from '../../../src/cli/names/names-help.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { filesIn, problemsOf, writeContent } from '../../support/content.ts';
import { nameFiles, names, writeNames } from '../../support/names.ts';

test.each([
  [
    [],
    'Missing subcommand. Usage: npm run names -- propose [ID…] | learn | status | accept "NAME"… --kind KIND | refuse "NAME"… | reviewed ID… | accept-topic TOPIC…',
  ],
  [
    ['propos'],
    'Unknown subcommand "propos". Did you mean "propose"? Usage: npm run names -- propose [ID…] | learn | status | accept "NAME"… --kind KIND | refuse "NAME"… | reviewed ID… | accept-topic TOPIC…',
  ],
  [['learn', 'x'], 'Unexpected argument "x". Usage: npm run names -- learn'],
  [['learn', '--kind', 'person'], '"learn" does not take --kind; only "accept" does.'],
  [
    ['propose', '--dry-run'],
    '"propose" does not take --dry-run; only "accept", "refuse", "reviewed", "accept-topic" do.',
  ],
  [['accept'], 'Usage: npm run names -- accept "NAME"… --kind KIND'],
  [
    ['accept', 'Acme'],
    'The kind is missing: --kind person | organization | place | event | law | product | project | work.',
  ],
  [
    ['accept', 'Acme', '--kind', 'firm'],
    '--kind "firm" is not one of person, organization, place, event, law, product, project, work.',
  ],
  [['propose', 'lettre'], 'There is no article "lettre" to search for names. Did you mean "letter"?'],
])('names rejects %j with a one-line message', async (args, line) => {
  await expect(names(writeNames(), ...args)).rejects.toEqual(new UsageError(line));
});

describe('a decision', () => {
  test('to accept updates all articles with the name, except withdrawn ones', async () => {
    const content = writeNames();
    const { code, stdout } = await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Acceptance of “Robert Quennell”: 2 files changed.\n',
    });
    const after = filesIn(content);
    expect(after['entities/people/robert-quennell.yaml']).toBe('name: Robert Quennell\nkind: person\n');
    expect(after['articles/letter.md']).toContain('entities: [robert-quennell]\n');
    expect(after['articles/gone.md']).toBe(nameFiles['articles/gone.md']);
  });

  test('on a person’s full name settles the surname as well', async () => {
    const content = writeNames();
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    const { stdout } = await names(content, 'propose', '--json', 'letter');
    expect(stdout).not.toContain('Quennell');
  });

  test('on the last name of an article marks it as reviewed', async () => {
    const content = writeNames();
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    await names(content, 'accept', 'Acme Bells Ltd', '--kind', 'organization', '--articles', 'letter');
    expect(filesIn(content)).not.toHaveProperty('review/letter.yaml');
    await names(content, 'accept', 'Portugal', '--kind', 'place', '--as', 'portugal');
    expect(filesIn(content)['review/letter.yaml']).toBe('reviewed: true\n');
    expect((await names(content, 'propose', '--json')).stdout).not.toContain('"letter"');
  });

  test('to refuse, in one article or the whole archive, ends the proposal', async () => {
    const content = writeNames();
    await names(content, 'refuse', 'Portugal', '--articles', 'letter');
    await names(content, 'refuse', 'Robert Quennell', 'Quennell');
    const after = filesIn(content);
    expect(after['review/letter.yaml']).toBe('refused:\n  - Portugal\n');
    expect(after['review.yaml']).toBe('refused:\n  - Robert Quennell\n  - Quennell\n');
    const { stdout } = await names(content, 'propose', '--json', 'letter');
    expect(JSON.parse(stdout)).toMatchObject({ proposals: [{ words: 'Acme Bells Ltd' }] });
  });

  test('is only shown with --dry-run', async () => {
    const { stdout } = await names(writeNames(), 'refuse', 'Monday', '--dry-run');
    expect(stdout).toBe(
      'content/review.yaml  (new)\n  line 1\n  +refused:\n  +  - Monday\n\nDry run: Refusal of “Monday” would change 1 file.\n',
    );
  });

  test('on words that no article contains is refused', async () => {
    const { code, stderr } = await names(writeNames(), 'accept', 'robert quennell', '--kind', 'person');
    expect(code).toBe(1);
    expect(stderr).toContain('No article contains “robert quennell” outside longer names.');
  });

  test('to refuse words that are accepted says where they stay published', async () => {
    const content = writeNames();
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    const { stdout } = await names(content, 'refuse', 'Robert Quennell');
    expect(stdout).toBe(
      '“Robert Quennell” remains an accepted name in 1 article: letter. If it is none there, remove it from entities.\nRefusal of “Robert Quennell”: 1 file changed.\n',
    );
  });

  test.each(['accept', 'refuse'])('to %s in --articles without an id is invalid usage', async (name) => {
    const kind = name === 'accept' ? ['--kind', 'person'] : [];
    await expect(names(writeNames(), name, 'Monday', ...kind, '--articles', ' , ')).rejects.toEqual(
      new UsageError('--articles lists no article. Write their ids, separated by commas.'),
    );
  });

  test('to mark an article as reviewed ends its proposals', async () => {
    const content = writeNames();
    await names(content, 'reviewed', 'letter');
    expect((await names(content, 'propose', '--json')).stdout).not.toContain('"letter"');
  });
});

test('status shows how many proposals are undecided and what to decide first', async () => {
  expect((await names(writeNames(), 'status')).stdout).toMatchInlineSnapshot(`
    "0 of 2 articles reviewed.
    4 proposals to decide in 1 article; 4 preselected.
    No names are proposed for 1 article that is not reviewed.
    Names are found by the rules; nothing has been learned yet.

    Decide first, by the number of articles (npm run names -- accept "NAME" --kind KIND, or refuse "NAME"):
           1  Acme Bells Ltd  (organization)
           1  Portugal  (place)
           1  Robert Quennell  (person)

    Articles with the most names; 25 decided articles are enough to learn from:
      letter  (4 names)
    "
  `);
});

test('status reports that no names are left to decide', async () => {
  const content = writeNames({ 'review/letter.yaml': 'reviewed: true\n' });
  expect((await names(content, 'status')).stdout).toBe(
    '1 of 2 articles reviewed.\nNo names are left to decide.\nNo names are proposed for 1 article that is not reviewed.\nNames are found by the rules; nothing has been learned yet.\n',
  );
});

test('files that can’t be read are counted', async () => {
  const broken = await names(writeNames({ 'articles/letter.md': 'No front matter.' }), 'status');
  expect(broken.stderr).toBe(
    '1 file can’t be read and is left out. Run npm run check to see what is wrong.\n',
  );
});

test('status and proposals report that there are no articles', async () => {
  const content = writeContent({ 'articles/gone.md': nameFiles['articles/gone.md']! });
  expect((await names(content, 'status')).stdout).toBe('There are no articles.\n');
  expect((await names(content, 'propose')).stdout).toBe('There are no articles.\n');
});

test('the help lists every subcommand with its options', () => {
  const help = namesHelp();
  for (const [name, { options }] of Object.entries(namesSubcommands)) {
    expect(help).toContain(`\n  ${name} `.trimEnd());
    for (const option of options) expect(help).toContain(`--${option}`);
  }
});

test('the help shows the values of options', () => {
  expect(namesHelp()).toContain('\n  accept "NAME"… --kind KIND [--as ID] [--articles ID,…] [--dry-run]\n');
});

test('learning reports when there are too few decided articles', async () => {
  expect((await names(writeNames(), 'learn')).stdout).toBe(
    '0 articles with decisions, too few to learn from: at least 25 are needed. Until then, proposals come from the rules.\n',
  );
});

test('an unknown field in a review file is a problem', async () => {
  const problems = await problemsOf({
    ...nameFiles,
    'review/letter.yaml': 'proposals:\n  - words: x\n',
    'review.yaml': 'refuse: [Monday]\n',
  });
  expect(problems).toContain(
    'content/review.yaml:1  refuse\n  There is no field "refuse" here.\n  Did you mean "refused"?',
  );
  expect(problems).toContain(
    'content/review/letter.yaml:1  proposals\n  There is no field "proposals" here.',
  );
});

test('a review file without its article is a problem, and creating the article is not the advice', async () => {
  const problems = await problemsOf({
    ...nameFiles,
    'review/lettre.yaml': 'reviewed: true\n',
    'review/elsewhere-entirely.yaml': 'reviewed: true\n',
  });
  expect(problems).toContain(
    'content/review/lettre.yaml:1\n  There is no article "lettre".\n  The file’s name is the id of its article. Did you mean "letter"? Otherwise remove the file.',
  );
  expect(problems).toContain(
    'content/review/elsewhere-entirely.yaml:1\n  There is no article "elsewhere-entirely".\n  The file’s name is the id of its article. Rename or remove the file.',
  );
});
