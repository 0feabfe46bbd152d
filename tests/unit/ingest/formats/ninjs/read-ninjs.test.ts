import { expect, test } from 'vitest';
import { ninjsReader } from '../../../../../src/ingest/formats/ninjs/read-ninjs.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const first = {
  uri: 'urn:news:1',
  type: 'text',
  versioncreated: '2019-03-05T10:00:00Z',
  pubstatus: 'usable',
  headline: 'The ferry returns',
  byline: 'By Mira Solano',
  body_html: '<p>The ferry came back.</p>',
  description_text: 'After nine years',
  language: 'en',
  located: 'Harbor City',
  copyrightholder: 'Example Agency',
  person: [{ name: 'Tove Ardal' }],
  organisation: [{ name: 'Bay Lines' }],
  subject: [{ name: 'ferries' }, { name: 'ferries' }],
  profile: 'x',
  takenote: 'Editors only',
  associations: {
    main: {
      type: 'picture',
      description_text: 'A boat',
      byline: 'T. Ardal',
      renditions: { small: { href: 'a-small.png', width: 10 }, large: { href: 'a.png', width: 900 } },
    },
  },
};
const second = {
  uri: 'https://agency.example/2',
  type: 'text',
  versionCreated: '2019-03-06T10:00:00Z',
  pubStatus: 'usable',
  headlines: [
    { role: 'short', value: 'Short' },
    { role: 'main', value: 'The quay' },
  ],
  bodies: [
    { contentType: 'text/plain', value: 'Plain' },
    { contentType: 'text/html', value: '<p>The quay is new.</p>' },
  ],
  people: [{ name: 'Mira Solano' }],
};

const read = (value: unknown) =>
  readAll(ninjsReader, {
    name: 'a.json',
    content: typeof value === 'string' ? value : JSON.stringify(value),
  });

test('reads an item of version 1 with its date, names, picture and unused fields', async () => {
  const { articles, problems } = await read(first);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      key: 'urn:news:1',
      title: 'The ferry returns',
      standfirst: 'After nine years',
      date: '2019-03-05T10:00:00Z',
      authors: [{ name: 'Mira Solano' }],
      dateline: 'Harbor City',
      publisher: 'Example Agency',
      names: [
        { name: 'Tove Ardal', kind: 'person' },
        { name: 'Bay Lines', kind: 'organization' },
      ],
      topics: [{ label: 'ferries' }],
      image: { src: 'a.png', caption: 'A boat', credit: 'T. Ardal' },
      unused: [{ name: 'takenote', length: 12 }],
    },
  ]);
});

test('reads items of version 2, in a list or one per line', async () => {
  for (const content of [
    JSON.stringify([second, first]),
    `${JSON.stringify(second)}\n${JSON.stringify(first)}`,
  ]) {
    const { articles } = await read(content);
    expect(articles).toHaveLength(2);
    expect(articles[0]).toMatchObject({
      title: 'The quay',
      date: '2019-03-06T10:00:00Z',
      url: 'https://agency.example/2',
      body: { format: 'html', value: '<p>The quay is new.</p>' },
      names: [{ name: 'Mira Solano', kind: 'person' }],
    });
  }
});

test.each<[object, RegExp]>([
  [{ pubstatus: 'withheld' }, /withholds/],
  [{ pubstatus: 'canceled' }, /withholds/],
  [{ embargoed: '2027-01-01T00:00:00Z' }, /later/],
])('does not publish what its agency withholds: %j', async (more, reason) => {
  expect((await read({ ...first, ...more })).articles[0]!.draft).toMatch(reason);
});

test('omits and counts items without text', async () => {
  const { articles, problems } = await read([first, { ...first, type: 'picture' }]);
  expect(articles).toHaveLength(1);
  expect(problems.join()).toContain('Items without text were left out: 1 picture.');
});

test('is imported into a valid archive, complete or not', async () => {
  const content = writeContent({});
  const { outcomes, refused } = await importFrom(
    writeBatch({ 'a.json': JSON.stringify([first, second]).slice(0, -9) }),
    content,
  );
  expect(outcomes).toEqual(['imported']);
  expect(refused).toEqual(['a.json:1 item 2: The file ends in the middle of this item.']);
  expect(await errorsOf(content)).toEqual([]);
});

test('is read in the encoding given by --encoding', async () => {
  const content = writeContent({});
  const item = Buffer.from(JSON.stringify({ ...first, headline: '\xa3\xf3d\xbc' }), 'latin1');
  await importFrom(writeBatch({ 'a.json': item }), content, { encoding: 'iso-8859-2' });
  expect(Object.values(filesOf(content)).join()).toContain('title: Łódź');
});
