import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../../src/archive/find-mentions.ts';
import { buildLexicon } from '../../../../src/archive/lexicon.ts';
import { passagesOf } from '../../../../src/authority/duplicates/article-evidence.ts';
import { planSplit } from '../../../../src/authority/plans/plan-split.ts';
import { article, entity, writeContent } from '../../../support/content.ts';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import { changedBy, filesAfter, openedOf, refusalsOf } from '../../../support/authority.ts';

// Two fictional people, a mayor and a goalkeeper, who have one name and one record.
const files = {
  'entities/people/ada-castle.yaml': entity(
    'Ada Castle',
    'person',
    'aliases: [Mayor Ada, A. Castle, Castle the Wall]\nwikidata: Q1\nformerIds: [ada-castle-keeper, ada-k]\nroles:\n  - role: mayor\n    at: town\n    source: quay\n  - role: goalkeeper\n    at: rovers\n    source: match\n',
  ),
  'entities/town.yaml': entity('Milltown', 'place', 'partOf: []\n'),
  'entities/rovers.yaml': entity('Milltown Rovers', 'organization'),
  'articles/quay.md': article('about: [ada-castle]\n', 'Mayor Ada Castle opened the quay. Castle spoke.', {
    entities: '[ada-castle, town]',
  }),
  'articles/match.md': article(
    'byline:\n  - { entity: ada-castle }\n',
    'Ada Castle held all. Castle the Wall, [she](entity:ada-castle) is called, and Addie.',
    { entities: '[{ id: ada-castle, as: [Addie] }, rovers]', title: 'Castle the Wall holds' },
  ),
  'articles/cup.md': article('', 'Ada Castle and A. Castle are one.', {
    entities: '[rovers, ada-castle] # the squad',
  }),
  'pages/about.md': '---\ntitle: About\n---\n\nThanks to [her](entity:ada-castle).\n',
};
const keeper = [{ articles: ['match', 'cup'], id: 'ada-castle-keeper', description: 'A goalkeeper.' }];

describe('splitting a record', () => {
  test('moves articles with their words, bylines and links, and what only they use', () => {
    expect(changedBy(planSplit(openedOf(files), 'ada-castle', keeper))).toMatchInlineSnapshot(`
      {
        "articles/cup.md": "---
      title: A title
      date: 2018-06-19
      entities: [rovers, ada-castle-keeper] # the squad
      topics: []
      ---

      Ada Castle and A. Castle are one.
      ",
        "articles/match.md": "---
      title: Castle the Wall holds
      date: 2018-06-19
      entities: [{ id: ada-castle-keeper, as: [Addie] }, rovers]
      topics: []
      byline:
        - { entity: ada-castle-keeper }
      ---

      Ada Castle held all. Castle the Wall, [she](entity:ada-castle-keeper) is called, and Addie.
      ",
        "entities/people/ada-castle-keeper.yaml": "name: Ada Castle
      kind: person
      aliases:
        - A. Castle
        - Castle the Wall
      description: A goalkeeper.
      distinctFrom:
        - ada-castle
      roles:
        - role: goalkeeper
          at: rovers
          source: match
      ",
        "entities/people/ada-castle.yaml": "name: Ada Castle
      kind: person
      aliases: [Mayor Ada]
      wikidata: Q1
      formerIds: [ada-k]
      distinctFrom: [ada-castle-keeper]
      roles:
        - role: mayor
          at: town
          source: quay
      ",
      }
    `);
  });

  test('leaves every name in the texts linked as before', () => {
    const opened = openedOf(files);
    const spots = (content: typeof opened) =>
      Object.fromEntries(
        content.content.articles.map((one) => [
          one.id,
          findMentions(passagesOf(one), one.data.entities, buildLexicon(content.content.entities)).map(
            ({ passage, start, end, entities }) => [passage, start, end, entities.length],
          ),
        ]),
      );
    const planned = planSplit(opened, 'ada-castle', keeper);
    const after = openForEditing(writeContent(filesAfter(opened, planned)));
    expect(spots(after)).toEqual(spots(opened));
    expect(after.problems).toEqual(opened.problems);
  });

  test('says what stays with the record although it may be the other’s', () => {
    const planned = planSplit(openedOf(files), 'ada-castle', keeper);
    expect('plan' in planned && planned.plan.notes).toMatchInlineSnapshot(`
      [
        ""ada-castle" keeps its address and 1 of 3 articles.",
        "These fields stay with "ada-castle": wikidata. Check whose they are.",
        "Still referring to "ada-castle": content/pages/about.md. Check whom they mean.",
      ]
    `);
  });

  test('gives the articles to a record that is there already', () => {
    const changed = changedBy(
      planSplit(
        openedOf({ ...files, 'entities/people/keeper.yaml': entity('Ada Castle-Reed', 'person') }),
        'ada-castle',
        [{ articles: ['cup'], id: 'keeper' }],
      ),
    );
    expect(changed['entities/people/keeper.yaml']).toBe(
      'name: Ada Castle-Reed\nkind: person\naliases: [Ada Castle, A. Castle]\ndistinctFrom: [ada-castle]\n',
    );
    expect(changed['articles/cup.md']).toContain('[rovers, keeper] # the squad');
  });

  test('splits into three, and mints ids', () => {
    const changed = changedBy(
      planSplit(openedOf(files), 'ada-castle', [
        { articles: ['cup'] },
        { articles: ['match'], name: 'Addie Castle' },
      ]),
    );
    expect(Object.keys(changed).filter((file) => file.startsWith('entities/'))).toEqual([
      'entities/people/ada-castle-person.yaml',
      'entities/people/ada-castle.yaml',
      'entities/people/addie-castle.yaml',
    ]);
    expect(changed['entities/people/addie-castle.yaml']).toContain(
      'distinctFrom:\n  - ada-castle\n  - ada-castle-person',
    );
  });

  test('refuses what is not clear, all of it at once, and changes nothing', () => {
    expect(
      refusalsOf(
        planSplit(openedOf(files), 'ada-castle', [
          { articles: ['quay', 'match', 'cup', 'cup', 'none'], id: 'ada-castle' },
          { articles: [], id: 'Ada!' },
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "No article is chosen for another record.
        Choose the articles that mean somebody else.

      The article "none" does not name "ada-castle".
        npm run entities -- split ada-castle lists those that do.

      The article "cup" is chosen twice.
        Choose one record for it.

      "ada-castle" is the record that is split.
        Choose another id.

      "Ada!" may contain only lowercase letters a–z, digits, and single hyphens between them.
        Choose another id, like "ada-example-writer"."
    `);
  });
});
