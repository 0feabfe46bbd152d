import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namesCache } from '../../../src/cli/names/run-names.ts';
import { article, entity, type Files, filesIn } from '../../support/content.ts';
import { names, writeNames } from '../../support/names.ts';

describe('proposals', () => {
  test('name the one record whose initials an acronym has that the article does not explain', async () => {
    const content = writeNames({
      'articles/boats.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
      'entities/harbour.yaml': entity('Harbour Development Service'),
    });
    const proposed = async () => {
      const { stdout } = await names(content, 'propose', '--json', 'boats');
      const { proposals } = JSON.parse(stdout) as { proposals: Record<string, unknown>[] };
      return proposals.map(({ words, entity: record, likely }) => ({ words, record, likely }));
    };
    expect(await proposed()).toEqual([{ words: 'HDS', record: undefined, likely: 'harbour' }]);
    expect((await names(content, 'propose', 'boats')).stdout).toContain(' → harbour?  ');
    writeFileSync(join(content, 'entities/house.yaml'), entity('House of Dry Sand'));
    expect(await proposed()).toEqual([{ words: 'HDS', record: undefined, likely: undefined }]);
  });

  test('are one line of JSON per undecided article, with positions in the site’s blocks', async () => {
    const content = writeNames({ 'review/other.yaml': 'reviewed: true\n' });
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
    const content = writeNames();
    const before = filesIn(content);
    await names(content, 'propose');
    await names(content, 'status');
    await names(content, 'learn');
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person', '--dry-run');
    expect(filesIn(content)).toEqual(before);
  });

  test('are the same from the cache, and change with the text', async () => {
    const content = writeNames();
    const first = await names(content, 'propose', '--json');
    expect(await names(content, 'propose', '--json')).toEqual(first);
    expect(existsSync(join(namesCache(content), 'found.jsonl'))).toBe(true);
  });

  test('state in words what is preselected, and why', async () => {
    expect((await names(writeNames(), 'propose', 'letter')).stdout).toMatchInlineSnapshot(`
      "letter
        [x] Robert Quennell  (person, 2 times)  A title or an office precedes it.
        [x] Acme Bells Ltd  (organization) → acme  The name of a record: Acme Bells Ltd.
        [x] Quennell  (person)  Short for Robert Quennell.
        [x] Portugal  (place)  A well-known place.
      "
    `);
  });

  test('count the articles without any instead of listing them', async () => {
    const { stdout } = await names(writeNames(), 'propose');
    expect(stdout).not.toContain('other\n');
    expect(stdout).toContain(
      'No names are proposed for 1 other article.\nNothing is published until you accept it: npm run names -- accept "NAME" --kind KIND\n',
    );
  });

  test('say for which languages there are no rules', async () => {
    const finnish = article('language: fi\n', 'Koira ja kissa.');
    const note =
      'There are no rules for the language "fi" (1 article); only known and learned names are proposed.\n';
    const content = writeNames({ 'articles/other.md': finnish });
    expect((await names(content, 'propose')).stdout).toContain(`\n${note}`);
    expect((await names(writeNames(), 'propose')).stdout).not.toContain('There are no rules');
  });

  test('are not made for reviewed articles, even if one is asked for', async () => {
    const content = writeNames({ 'review/letter.yaml': 'reviewed: true\n' });
    expect((await names(content, 'propose', 'letter')).stdout).toBe(
      'letter\n  Reviewed: no more names are proposed here.\n',
    );
    expect((await names(content, 'propose')).stdout).toContain('1 article reviewed and not shown.\n');
    expect((await names(content, 'propose', '--json', 'letter')).stdout).toBe(
      '{"article":"letter","proposals":[],"topics":[]}\n',
    );
  });

  test('count offsets in UTF-16 units of the block’s plain text', async () => {
    const content = writeNames({
      'articles/letter.md': article('', '𝒬 *and* Robert Quennell & others left.'),
    });
    const { stdout } = await names(content, 'propose', '--json', 'letter');
    expect(JSON.parse(stdout)).toMatchObject({ proposals: [{ words: 'Robert Quennell', at: [[1, 7, 15]] }] });
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
    const { stdout } = await names(writeNames(library), 'propose', '--json', 'new', 'ferries-1');
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
    expect((await names(writeNames(library), 'propose', 'new')).stdout).toContain(
      '  topic: transport  Shares “anchors”, “ferry” and “harbor” with the 3 articles under Transport.\n',
    );
  });

  test('are accepted where proposed, or in the given articles, without changing other lines', async () => {
    const content = writeNames(library);
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
    const { code, stderr } = await names(writeNames(library), 'accept-topic', 'ferrys');
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stderr).toContain('There is no topic "ferrys".\n  Did you mean "ferries"?');
    expect((await names(writeNames(library), 'accept-topic', 'bells')).stderr).toContain(
      'The topic "bells" is not proposed for any article.\n  List the articles that belong under it: --articles ID,ID.',
    );
  });

  test('with a cycle of broader terms are still proposed', async () => {
    const circle = { ...library, 'topics/transport.yaml': 'label: Transport\nbroader: ferries\n' };
    const { stdout } = await names(writeNames(circle), 'propose', '--json', 'new');
    expect(stdout).toContain('"topic":"ferries"');
  });
});
