import { expect, test } from 'vitest';
import { frontView } from '../../../../src/views/pages/front.ts';
import { article, entity, type Files, problemsOf, site } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const entities = { 'entities/acme.yaml': entity('Acme'), 'entities/bolt.yaml': entity('Bolt') };

/** Stories of consecutive days, the last one the newest; those in `heavy` list two names. */
function stories(count: number, heavy: readonly number[] = [], settings = ''): Files {
  return {
    ...entities,
    'site.yaml': `${site}${settings}`,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `articles/story-${index}.md`,
        article('', 'Bolt met Acme. Bolt left.\n\nRain.', {
          title: `Story ${index}`,
          date: `2018-06-${String(index + 1).padStart(2, '0')}`,
          entities: heavy.includes(index) ? '[acme, bolt]' : '[]',
        }),
      ]),
    ),
  };
}

async function front(files: Files) {
  const { archive, urls } = await build(files);
  const { lead, second, lines } = frontView(archive, urls);
  return { lead, second: second.map(({ text }) => text), lines: lines.map(({ text }) => text) };
}

test('the weightiest of the newest stories leads, with the names that it mentions most; the rest are by time', async () => {
  const { lead, second, lines } = await front(stories(8, [2, 4]));
  expect(lead).toMatchObject({
    text: 'Story 2',
    standfirst: 'Bolt met Acme. Bolt left.',
    names: [
      { text: 'Bolt', href: '/archive/entities/bolt/' },
      { text: 'Acme', href: '/archive/entities/acme/' },
    ],
    opened: undefined,
  });
  expect(second).toHaveLength(4);
  expect(second).toContain('Story 4');
  expect(second).toEqual(second.toSorted().toReversed());
  expect(lines).toEqual(lines.toSorted().toReversed());
  expect([...second, ...lines]).toHaveLength(7);
});

test('the text of the first story is opened as long as there are fewer than five', async () => {
  expect((await front(stories(4))).lead?.opened).toBeDefined();
  expect((await front(stories(5))).lead?.opened).toBeUndefined();
});

test('the keeper’s choice leads in its order, also an old story', async () => {
  const { lead, second, lines } = await front(stories(20, [], 'front: [story-0, story-19, story-1]\n'));
  expect(lead?.text).toBe('Story 0');
  expect(second.slice(0, 2)).toEqual(['Story 19', 'Story 1']);
  expect([...second, ...lines].filter((text) => text === 'Story 19')).toHaveLength(1);
});

test('the stories are headed “Latest” only if the newest leads', async () => {
  const headingOf = async (files: Files) => {
    const { archive, urls } = await build(files);
    return frontView(archive, urls).storiesHeading;
  };
  expect(await headingOf(stories(20, [19]))).toBe('Latest');
  expect(await headingOf(stories(20, [15]))).toBe('Top stories');
  expect(await headingOf(stories(20, [19], 'front: [story-0]\n'))).toBe('Top stories');
  expect(await headingOf(stories(20, [], 'front: [story-19]\n'))).toBe('Latest');
  expect(await headingOf({})).toBe('Latest');
});

test('a choice that is no article is a problem that names the nearest', async () => {
  expect(await problemsOf(stories(2, [], 'front: [story-1, stroy-0]\n'))).toMatchInlineSnapshot(`
    "content/site.yaml:4  front.lead[1]
      No article "stroy-0".
      Did you mean "story-0"?"
  `);
});

/** Ten lines of `site.yaml` with what somebody recommends. */
const picked = (ids: readonly string[], lead = '') =>
  `front:\n${lead}  picks:\n    by: Mira Solano, reader since 1961\n    articles:\n${ids.map((id) => `      - { article: ${id}, why: It says why ${id} matters. }\n`).join('')}`;

async function picks(files: Files) {
  const { archive, urls } = await build(files);
  const { lead, picks } = frontView(archive, urls);
  return {
    lead: lead?.text,
    heading: picks?.heading,
    items: picks?.items.map(({ item, why }) => [item.text, why]),
  };
}

test('what a person recommends has a part of its own, in their order, each with their sentence; the first leads', async () => {
  expect(await picks(stories(20, [], picked(['story-3', 'story-1'])))).toEqual({
    lead: 'Story 3',
    heading: 'Chosen by Mira Solano, reader since 1961',
    items: [
      ['Story 3', 'It says why story-3 matters.'],
      ['Story 1', 'It says why story-1 matters.'],
    ],
  });
});

test('the keeper’s lead stands before the first that a person recommends', async () => {
  const files = stories(20, [], picked(['story-3', 'story-1'], '  lead: [story-7]\n'));
  expect(await picks(files)).toMatchObject({
    lead: 'Story 7',
    items: [['Story 3', expect.anything()], expect.anything()],
  });
});

test('what is recommended but not published is left out, with the whole part if it is all', async () => {
  const files = stories(6, [], picked(['story-3', 'story-1']));
  const draft = (index: number) =>
    article('draft: true\n', 'Rain.', { title: `Story ${index}`, date: '2018-06-01', entities: '[]' });
  expect(await picks({ ...files, 'articles/story-3.md': draft(3) })).toMatchObject({
    lead: 'Story 1',
    items: [['Story 1', 'It says why story-1 matters.']],
  });
  const without = { ...files, 'articles/story-3.md': draft(3), 'articles/story-1.md': draft(1) };
  expect(await picks(without)).toMatchObject({ heading: undefined, items: undefined });
});

test('a recommendation of what is no article, without a sentence, or the eleventh, is a problem', async () => {
  expect(await problemsOf(stories(2, [], picked(['stroy-0'])))).toMatchInlineSnapshot(`
    "content/site.yaml:8  front.picks.articles[0].article
      No article "stroy-0".
      Did you mean "story-0"?"
  `);
  const without = picked(['story-0']).replace(', why: It says why story-0 matters.', '');
  expect(await problemsOf(stories(2, [], without))).toMatchInlineSnapshot(`
    "content/site.yaml:8  front.picks.articles[0].why
      The field "why" is missing.
      Add it."
  `);
  expect(await problemsOf(stories(2, [], picked(Array<string>(11).fill('story-0'))))).toMatchInlineSnapshot(`
    "content/site.yaml:7  front.picks.articles
      "articles" has the wrong number of values.
      See content/FIELDS.md."
  `);
});

test('a comma that ends a sentence too early is a problem that names the fields', async () => {
  const comma = picked(['story-0']).replace('story-0 matters.', 'story-0 matters, to us.');
  expect(await problemsOf(stories(2, [], comma))).toMatchInlineSnapshot(`
    "content/site.yaml:8  front.picks.articles[0].to us.
      There is no field "to us." here.
      The fields here are article, why."
  `);
});

test('an archive of few articles shows the first one opened, whose anchors lead to its own page', async () => {
  const { lead } = await front(stories(1, [0]));
  expect(lead?.opened?.html).toContain('Bolt</a> left.');
  expect(lead?.opened?.html).not.toContain('href="#');
  expect(lead?.standfirst).toBeUndefined();
});

test('what arrived after the first day of the archive is newly added, also if it is old', async () => {
  const files = stories(20);
  const day = (index: number) => (index === 0 ? '2026-05-03' : index === 19 ? '2026-05-04' : '2025-01-01');
  const lines = Array.from({ length: 20 }, (_, index) => `/articles/story-${index}/ ${day(index)}`);
  const { archive, urls } = await build({ ...files, 'addresses.txt': `${lines.toSorted().join('\n')}\n` });
  const { newlyAdded, arrivals } = frontView(archive, urls);
  expect(newlyAdded.map(({ text }) => text)).toEqual(['Story 0']);
  expect(arrivals).toBe('2026-05-04:1 2026-05-03:1');
  const unknown = await build(files);
  expect(frontView(unknown.archive, unknown.urls)).toMatchObject({ newlyAdded: [], arrivals: '' });
});
