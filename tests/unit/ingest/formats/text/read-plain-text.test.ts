import { describe, expect, test } from 'vitest';
import { hash } from 'node:crypto';
import { paragraphsOf } from '../../../../../src/ingest/clean/paragraphs.ts';
import { plainTextReader } from '../../../../../src/ingest/formats/text/read-plain-text.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const read = (content: string | Uint8Array, pieces?: number) =>
  readAll(plainTextReader, { name: 'a.txt', content, ...(pieces !== undefined && { pieces }) });

describe('a plain text', () => {
  test('may start with its date', async () => {
    const content = ' date 2018-06-19 The dockers of Lantern Bay walked out. Nobody came.\n\nMore.\n';
    expect((await read(content)).articles).toEqual([
      {
        type: 'article',
        place: { file: 'a.txt', line: 1 },
        sha256: hash('sha256', content),
        date: '2018-06-19',
        body: { format: 'text', value: 'The dockers of Lantern Bay walked out. Nobody came.\n\nMore.' },
      },
    ]);
  });

  test('may have fields in its first lines', async () => {
    const { articles } = await read(
      'Title: Ferry late: again\nDate: 5 March 2019\nBy: Mira Solano and Tove Ardal\nTags: ferries, quays\nSummary: It came\n  on Tuesday.\n\nNote: it was late.\n',
    );
    expect(articles[0]).toMatchObject({
      title: 'Ferry late: again',
      date: '5 March 2019',
      authors: [{ name: 'Mira Solano and Tove Ardal' }],
      topics: [{ label: 'ferries' }, { label: 'quays' }],
      standfirst: 'It came on Tuesday.',
      body: { value: '\nNote: it was late.' },
    });
  });

  test('that starts with a word and a colon has no fields', async () => {
    const { articles } = await read('Place: the quay, where nobody was.\nAnd so on.\n');
    expect(articles[0]!.body.value).toContain('Place: the quay');
  });

  test('may contain several articles, separated by lines of --- or form feeds', async () => {
    const content = '---\nTitle: One\n\nA.\n-----\n\n\nTitle: Two\n\nB.\f\nTitle: Three\n\nC.\n---\n';
    for (const pieces of [1, 4096]) {
      const { articles } = await read(content, pieces);
      expect(articles.map(({ title, place }) => [title, place.line, place.item])).toEqual([
        ['One', 2, 1],
        ['Two', 8, 2],
        ['Three', 11, 3],
      ]);
    }
  });

  test('may start with its headline, which is only proposed', async () => {
    const { articles } = await read('Ferry late again\n\nIt came on Tuesday.\n');
    expect(articles[0]).toMatchObject({
      title: 'Ferry late again',
      titleIsProposed: true,
      body: { value: 'It came on Tuesday.' },
    });
    expect((await read('It came on Tuesday.\n\nNobody saw it.\n')).articles[0]!.title).toBeUndefined();
  });

  test.each([
    ['The lighthouse burns\n12 March 1954\n\nIt burned.', '12 March 1954', undefined],
    ['The lighthouse burns\n\nBy Ada Vale\n\n12 March 1954\n\nIt burned.', '12 March 1954', 'Ada Vale'],
    ['12 March 1954\nThe lighthouse burns\nBy Ada Vale\n\nIt burned.', '12 March 1954', 'Ada Vale'],
    [
      'The lighthouse burns\n2 de marzo de 1954\nPor Ada Vale\n\nIt burned.',
      '2 de marzo de 1954',
      'Ada Vale',
    ],
    ['The lighthouse burns\nBy Ada Vale\n\nIt burned.', undefined, 'Ada Vale'],
    ['The lighthouse burns\n03/04/1954\n\nIt burned.', '03/04/1954', undefined],
  ])(
    'takes a headline, a date and a byline above it that are alone in their lines: %j',
    async (content, date, author) => {
      const [article] = (await read(content)).articles;
      expect(article).toMatchObject({ title: 'The lighthouse burns', body: { value: 'It burned.' } });
      expect(article).not.toHaveProperty('titleIsProposed');
      expect([article!.date, article!.authors?.[0]?.name]).toEqual([date, author]);
    },
  );

  test('takes a date alone above it, and proposes the line below it as its headline', async () => {
    expect((await read('12 March 1954\n\nThe lighthouse burns\n\nIt burned.')).articles[0]).toMatchObject({
      title: 'The lighthouse burns',
      titleIsProposed: true,
      date: '12 March 1954',
      body: { value: 'It burned.' },
    });
  });

  test.each([
    'The lighthouse burns\nA night on the quay\n12 March 1954\n\nIt burned.',
    'The lighthouse burns\n12 March 1954\n13 March 1954\n\nIt burned.',
    'The lighthouse burned.\n12 March 1954\n\nIt burned.',
  ])('keeps lines above it that are not clear, and says so: %j', async (content) => {
    const [article] = (await read(content)).articles;
    expect(article).toMatchObject({ body: { value: content } });
    expect(article!.doubt).toContain(
      'Its first lines may be its headline, its date or who wrote it: "The lighthouse',
    );
    expect([article!.title, article!.date]).toEqual([undefined, undefined]);
  });

  test.each([
    'The lighthouse burns\n1954\n\nIt burned.',
    'By the sea\n\nIt burned.',
    'The lighthouse burns\n12 March 1954',
    'It burned on 12 March 1954\nBy Ada Vale it was seen, and by\nall\nwho\nwere\nthere.\n\nIt burned.',
  ])('takes no date or byline from %j', async (content) => {
    const [article] = (await read(content)).articles;
    expect([article!.date, article!.authors, article!.doubt]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ['UTF-16 with its mark', Buffer.from('\uFEFFDate: 2019\nTitle: Łódź\n\nText.', 'utf16le')],
    ['UTF-16 without it', Buffer.from('Date: 2019\nTitle: Łódź\n\nText.', 'utf16le')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFDate: 2019\nTitle: Łódź\n\nText.')],
  ])('in %s is read without a warning', async (_, content) => {
    const { articles, problems } = await read(content);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Łódź', date: '2019' });
  });

  test('that is too long is refused without being loaded, and those after it are read', async () => {
    const { articles, problems } = await read(
      `${'word '.repeat(450_000)}\n---\n${'word\n'.repeat(450_000)}\n---\nTitle: Two\n\nB.`,
    );
    expect(articles.map(({ title }) => title)).toEqual(['Two']);
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual(['a.txt:1  item 1', 'a.txt:3  item 2']);
  });
});

describe('paragraphs', () => {
  test.each([
    ['at empty lines', 'One\ntwo.\n\nThree.', ['One two.', 'Three.']],
    ['at indented lines', 'One\ntwo.\n    Three\nfour.\n\tFive.', ['One two.', 'Three four.', 'Five.']],
    ['at each line, where lines are long', `${'One '.repeat(40)}\nTwo.`, ['One '.repeat(40).trim(), 'Two.']],
    ['nowhere, where lines were broken to fit a page', 'One\ntwo\nthree.', ['One two three.']],
    ['at the items of a list', 'Bring:\n- bread\n- salt\n  and oil', ['Bring:', '- bread', '- salt and oil']],
  ])('are split %s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });
});

describe('a file without another reader', () => {
  test('is read as plain text, but XML is not', () => {
    expect(plainTextReader.reads({ base: 'letter', text: '\n A letter' })).toBeGreaterThan(0);
    expect(plainTextReader.reads({ base: 'odd.xml', text: '\n<?xml version="1.0"?><odd/>' })).toBe(0);
    expect(plainTextReader.reads({ base: 'empty', text: ' \n' })).toBe(0);
  });
});
