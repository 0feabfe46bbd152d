import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { namesHelp, namesSubcommands } from '../../../src/cli/names-help.ts';
import { namesCache, runNames } from '../../../src/cli/run-names.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { article, entity, type Files, filesIn, problemsOf, writeContent } from '../../support/content.ts';
import { runInProcess } from '../../support/run-in-process.ts';

const files: Files = {
  'articles/letter.md': article(
    '',
    'Mr. Robert Quennell of Acme Bells Ltd spoke on Monday.\n\n> Then *Quennell* left for Portugal.',
    { title: 'Robert Quennell leaves' },
  ),
  'articles/other.md': article('', 'Nothing of note was said by anyone.'),
  'articles/gone.md': article(
    'withdrawn: { date: 2018-06-20, reason: A reason. }\n',
    'Robert Quennell again.',
  ),
  'entities/acme.yaml': entity('Acme Bells Ltd'),
};

const names = (content: string, ...args: readonly string[]) =>
  runInProcess(runNames, 'names', ...args, '--content', content);

function write(more: Files = {}): string {
  const content = writeContent({ ...files, ...more });
  onTestFinished(() => rmSync(namesCache(content), { recursive: true, force: true }));
  return content;
}

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
  await expect(names(write(), ...args)).rejects.toEqual(new UsageError(line));
});

describe('proposals', () => {
  test('are one line of JSON per undecided article, with positions in the site’s blocks', async () => {
    const content = write({ 'review/other.yaml': 'reviewed: true\n' });
    const { stdout } = await names(content, 'propose', '--json');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      {
        article: 'letter',
        proposals: [
          {
            words: 'Robert Quennell',
            kind: 'person',
            ticked: true,
            at: [
              [0, 0, 15],
              [1, 4, 15],
            ],
            why: 'A title or an office precedes it.',
          },
          {
            words: 'Acme Bells Ltd',
            kind: 'organization',
            ticked: true,
            entity: 'acme',
            at: [[1, 23, 14]],
            why: 'The name of a record: Acme Bells Ltd.',
          },
          {
            words: 'Quennell',
            kind: 'person',
            ticked: true,
            fullName: 'Robert Quennell',
            at: [[2, 5, 8]],
            why: 'Short for Robert Quennell.',
          },
          {
            words: 'Portugal',
            kind: 'place',
            ticked: true,
            at: [[2, 23, 8]],
            why: 'A well-known place.',
          },
        ],
        topics: [],
      },
    ]);
  });

  test('change nothing in the content', async () => {
    const content = write();
    const before = filesIn(content);
    await names(content, 'propose');
    await names(content, 'status');
    await names(content, 'learn');
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person', '--dry-run');
    expect(filesIn(content)).toEqual(before);
  });

  test('are the same from the cache, and change with the text', async () => {
    const content = write();
    const first = await names(content, 'propose', '--json');
    expect(await names(content, 'propose', '--json')).toEqual(first);
    expect(existsSync(join(namesCache(content), 'found.jsonl'))).toBe(true);
  });

  test('state in words what is preselected, and why', async () => {
    expect((await names(write(), 'propose', 'letter')).stdout).toMatchInlineSnapshot(`
      "letter
        [x] Robert Quennell  (person, 2 times)  A title or an office precedes it.
        [x] Acme Bells Ltd  (organization) → acme  The name of a record: Acme Bells Ltd.
        [x] Quennell  (person)  Short for Robert Quennell.
        [x] Portugal  (place)  A well-known place.
      "
    `);
  });

  test('count the articles without any instead of listing them', async () => {
    const { stdout } = await names(write(), 'propose');
    expect(stdout).not.toContain('other\n');
    expect(stdout).toContain(
      'No names are proposed for 1 other article.\nNothing is published until you accept it: npm run names -- accept "NAME" --kind KIND\n',
    );
  });

  test('are not made for reviewed articles, even if one is asked for', async () => {
    const content = write({ 'review/letter.yaml': 'reviewed: true\n' });
    expect((await names(content, 'propose', 'letter')).stdout).toBe(
      'letter\n  Reviewed: no more names are proposed here.\n',
    );
    expect((await names(content, 'propose')).stdout).toContain('1 article reviewed and not shown.\n');
    expect((await names(content, 'propose', '--json', 'letter')).stdout).toBe(
      '{"article":"letter","proposals":[],"topics":[]}\n',
    );
  });

  test('count offsets in UTF-16 units of the block’s plain text', async () => {
    const content = write({ 'articles/letter.md': article('', '𝒬 *and* Robert Quennell & others left.') });
    const { stdout } = await names(content, 'propose', '--json', 'letter');
    expect(JSON.parse(stdout)).toMatchObject({ proposals: [{ words: 'Robert Quennell', at: [[1, 7, 15]] }] });
  });
});

describe('a decision', () => {
  test('to accept updates all articles with the name, except withdrawn ones', async () => {
    const content = write();
    const { code, stdout } = await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Acceptance of “Robert Quennell”: 2 files changed.\n',
    });
    const after = filesIn(content);
    expect(after['entities/people/robert-quennell.yaml']).toBe('name: Robert Quennell\nkind: person\n');
    expect(after['articles/letter.md']).toContain('entities: [robert-quennell]\n');
    expect(after['articles/gone.md']).toBe(files['articles/gone.md']);
  });

  test('on a person’s full name settles the surname as well', async () => {
    const content = write();
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    const { stdout } = await names(content, 'propose', '--json', 'letter');
    expect(stdout).not.toContain('Quennell');
  });

  test('on the last name of an article marks it as reviewed', async () => {
    const content = write();
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    await names(content, 'accept', 'Acme Bells Ltd', '--kind', 'organization', '--articles', 'letter');
    expect(filesIn(content)).not.toHaveProperty('review/letter.yaml');
    await names(content, 'accept', 'Portugal', '--kind', 'place', '--as', 'portugal');
    expect(filesIn(content)['review/letter.yaml']).toBe('reviewed: true\n');
    expect((await names(content, 'propose', '--json')).stdout).not.toContain('"letter"');
  });

  test('to refuse, in one article or the whole archive, ends the proposal', async () => {
    const content = write();
    await names(content, 'refuse', 'Portugal', '--articles', 'letter');
    await names(content, 'refuse', 'Robert Quennell', 'Quennell');
    const after = filesIn(content);
    expect(after['review/letter.yaml']).toBe('refused:\n  - Portugal\n');
    expect(after['review.yaml']).toBe('refused:\n  - Robert Quennell\n  - Quennell\n');
    const { stdout } = await names(content, 'propose', '--json', 'letter');
    expect(JSON.parse(stdout)).toMatchObject({ proposals: [{ words: 'Acme Bells Ltd' }] });
  });

  test('is only shown with --dry-run', async () => {
    const { stdout } = await names(write(), 'refuse', 'Monday', '--dry-run');
    expect(stdout).toBe(
      'content/review.yaml  (new)\n  line 1\n  +refused:\n  +  - Monday\n\nDry run: Refusal of “Monday” would change 1 file.\n',
    );
  });

  test('on words that no article contains is refused', async () => {
    const { code, stderr } = await names(write(), 'accept', 'robert quennell', '--kind', 'person');
    expect(code).toBe(1);
    expect(stderr).toContain('No article contains “robert quennell” outside longer names.');
  });

  test('to mark an article as reviewed ends its proposals', async () => {
    const content = write();
    await names(content, 'reviewed', 'letter');
    expect((await names(content, 'propose', '--json')).stdout).not.toContain('"letter"');
  });
});

describe('topics', () => {
  const sea = 'The ferry left the harbor with its sails and its anchors.';
  const bells = 'The bell in the tower rang, and the ringers pulled its rope.';
  const filed = (number: number, text: string, topic: string): Files => ({
    [`articles/${topic}-${number}.md`]: article('', `${text} Number ${number}.`, { topics: `[${topic}]` }),
  });
  const library: Files = {
    'topics/transport.yaml': 'label: Transport\n',
    'topics/ferries.yaml': 'label: Ferries\nbroader: transport\n',
    'topics/bells.yaml': 'label: Bells\n',
    ...Object.assign(
      {},
      ...[1, 2, 3].flatMap((number) => [filed(number, sea, 'ferries'), filed(number, bells, 'bells')]),
    ),
    'articles/new.md': article('', 'A ferry lost its anchors in the harbor.'),
  };

  test('are proposed for an article without topics, broadest first, with the words that suggest them', async () => {
    const { stdout } = await names(write(library), 'propose', '--json', 'new', 'ferries-1');
    const [fresh, filedAlready] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(fresh).toEqual({
      article: 'new',
      proposals: [],
      topics: [
        {
          topic: 'transport',
          why: 'Shares “anchors”, “ferry” and “harbor” with the 3 articles under Transport.',
        },
        {
          topic: 'ferries',
          why: 'Shares “anchors”, “ferry” and “harbor” with the 3 articles under Ferries.',
        },
      ],
    });
    expect(filedAlready).toMatchObject({ article: 'ferries-1', topics: [] });
    expect((await names(write(library), 'propose', 'new')).stdout).toContain(
      '  topic: transport  Shares “anchors”, “ferry” and “harbor” with the 3 articles under Transport.\n',
    );
  });

  test('are accepted where proposed, or in the given articles, without changing other lines', async () => {
    const content = write(library);
    const { stdout } = await names(content, 'accept-topic', 'ferries');
    expect(stdout).toBe('Filing under "ferries": 1 file changed.\n');
    await names(content, 'accept-topic', 'bells', '--articles', 'new,letter');
    const after = filesIn(content);
    expect(after['articles/new.md']).toBe(
      library['articles/new.md']!.toString().replace('topics: []', 'topics: [ferries, bells]'),
    );
    expect(after['articles/letter.md']).toContain('topics: [bells]\n');
    expect((await names(content, 'propose', '--json', 'new')).stdout).toContain('"topics":[]');
  });

  test('that do not exist, or are not proposed anywhere, are refused', async () => {
    const { code, stderr } = await names(write(library), 'accept-topic', 'ferrys');
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stderr).toContain('There is no topic "ferrys".\n  Did you mean "ferries"?');
    expect((await names(write(library), 'accept-topic', 'bells')).stderr).toContain(
      'The topic "bells" is not proposed for any article.\n  List the articles that belong under it: --articles ID,ID.',
    );
  });

  test('with a cycle of broader terms are still proposed', async () => {
    const circle = { ...library, 'topics/transport.yaml': 'label: Transport\nbroader: ferries\n' };
    const { stdout } = await names(write(circle), 'propose', '--json', 'new');
    expect(stdout).toContain('"topic":"ferries"');
  });
});

test('status shows how many proposals are undecided and what to decide first', async () => {
  expect((await names(write(), 'status')).stdout).toMatchInlineSnapshot(`
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
  const content = write({ 'review/letter.yaml': 'reviewed: true\n' });
  expect((await names(content, 'status')).stdout).toBe(
    '1 of 2 articles reviewed.\nNo names are left to decide.\nNo names are proposed for 1 article that is not reviewed.\nNames are found by the rules; nothing has been learned yet.\n',
  );
});

test('files that can’t be read are counted', async () => {
  const broken = await names(write({ 'articles/letter.md': 'No front matter.' }), 'status');
  expect(broken.stderr).toBe(
    '1 file can’t be read and is left out. Run npm run check to see what is wrong.\n',
  );
});

test('status and proposals report that there are no articles', async () => {
  const content = writeContent({ 'articles/gone.md': files['articles/gone.md']! });
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

test('learning reports when there are too few decided articles', async () => {
  expect((await names(write(), 'learn')).stdout).toBe(
    '0 articles with decisions, too few to learn from: at least 25 are needed. Until then, proposals come from the rules.\n',
  );
});

test('an unknown field in a review file is a problem', async () => {
  const problems = await problemsOf({
    ...files,
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
