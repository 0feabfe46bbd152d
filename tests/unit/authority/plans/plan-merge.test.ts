import { describe, expect, test } from 'vitest';
import { article, entity } from '../../../support/content.ts';
import { changedBy, mergeAcme } from '../../../support/authority.ts';

describe('merging two records', () => {
  test('moves the names and the id to the other record, and removes the file', () => {
    expect(changedBy(mergeAcme({}))).toEqual({
      'entities/acme.yaml':
        'name: Acme\nkind: organization\naliases: [ACME, Acme Ltd, Acme Limited] # as on its gates\nformerIds: [acme-ltd]\n',
      'entities/acme-ltd.yaml': undefined,
    });
  });

  test('adds the values that the other record lacks', () => {
    const changed = changedBy(
      mergeAcme({
        'entities/acme.yaml': entity(
          'Acme',
          'organization',
          'url: https://acme.example/\nformerIds: old-acme\nroles:\n  - role: maker of bells\n    from: 1923~\n',
        ),
        'entities/acme-ltd.yaml': entity(
          'Acme',
          'organization',
          'description: A maker of bells.\nwikidata: Q1\nurl: [https://acme.example/, https://bells.example/]\nformerIds: [acme-limited]\npartOf: bells\nroles:\n  - { from: 1923~, role: maker of bells }\n  - role: tenant\n    at: bells\n    source: letter\n',
        ),
        'entities/bells.yaml': entity('Bells'),
        'articles/letter.md': article(),
      }),
    );
    expect(changed['entities/acme.yaml']).toMatchInlineSnapshot(`
      "name: Acme
      kind: organization
      description: A maker of bells.
      wikidata: Q1
      url: [https://acme.example/, https://bells.example/]
      formerIds: [old-acme, acme-ltd, acme-limited]
      partOf: [bells]
      roles:
        - role: maker of bells
          from: 1923~
        - role: tenant
          at: bells
          source: letter
      "
    `);
  });

  test('changes the references in articles, pages and records', () => {
    expect(
      changedBy(
        mergeAcme({
          'articles/letter.md': article(
            'about: [acme-ltd]\nbyline:\n  - A. Clerk\n  - { entity: acme-ltd }\n',
            'The [firm](entity:acme-ltd), `[it](entity:acme-ltd)`.',
            { entities: '\n  # the firm\n  - "acme-ltd" # its name then' },
          ),
          'articles/none.md': article('', 'Of acme-ltd, no link.'),
          'pages/about.md': '---\ntitle: About\n---\n\nOf [the firm][f].\n\n[f]: entity:acme-ltd\n',
          'entities/ada.yaml': entity('Ada', 'person', 'roles:\n  - role: owner\n    at: acme-ltd\n'),
          'entities/bells.yaml': entity('Bells', 'product', 'partOf: acme-ltd\ndistinctFrom: [acme-ltd]\n'),
        }),
      ),
    ).toMatchInlineSnapshot(`
      {
        "articles/letter.md": "---
      title: A title
      date: 2018-06-19
      entities: 
        # the firm
        - "acme" # its name then
      topics: []
      about: [acme]
      byline:
        - A. Clerk
        - { entity: acme }
      ---

      The [firm](entity:acme), \`[it](entity:acme-ltd)\`.
      ",
        "entities/acme-ltd.yaml": undefined,
        "entities/acme.yaml": "name: Acme
      kind: organization
      aliases: [ACME, Acme Ltd, Acme Limited] # as on its gates
      formerIds: [acme-ltd]
      ",
        "entities/ada.yaml": "name: Ada
      kind: person
      roles:
        - role: owner
          at: acme
      ",
        "entities/bells.yaml": "name: Bells
      kind: product
      partOf: acme
      distinctFrom: [acme]
      ",
        "pages/about.md": "---
      title: About
      ---

      Of [the firm][f].

      [f]: entity:acme
      ",
      }
    `);
  });

  test('keeps one entry at the first position, with the words of both, if a list had both', () => {
    const changed = changedBy(
      mergeAcme({
        'articles/a.md': article('about: [acme, acme-ltd]\n', 'Acme, Bells, the firm.', {
          entities: '[{ id: acme-ltd, as: [the firm] }, bells, acme]',
        }),
        'articles/b.md': article('', 'Acme, the house, the firm.', {
          entities:
            '\n  - id: acme\n    as: [the house, the firm]\n  - bells # rung\n  - id: acme-ltd\n    as: the firm',
        }),
        'articles/c.md': article('', 'Acme, the firm.', {
          entities: '[acme, { id: acme-ltd, as: [the firm, it] }]',
        }),
        'entities/bells.yaml': entity(
          'Bells',
          'product',
          'partOf: [acme-ltd, acme]\nroles:\n  - role: pride\n    at: acme\n  - role: pride\n    at: acme-ltd\n',
        ),
      }),
    );
    expect(changed).toMatchInlineSnapshot(`
      {
        "articles/a.md": "---
      title: A title
      date: 2018-06-19
      entities: [{ id: acme, as: [the firm] }, bells]
      topics: []
      about: [acme]
      ---

      Acme, Bells, the firm.
      ",
        "articles/b.md": "---
      title: A title
      date: 2018-06-19
      entities: 
        - id: acme
          as: [the house, the firm]
        - bells # rung
      topics: []
      ---

      Acme, the house, the firm.
      ",
        "articles/c.md": "---
      title: A title
      date: 2018-06-19
      entities: [{ id: acme, as: [the firm, it] }]
      topics: []
      ---

      Acme, the firm.
      ",
        "entities/acme-ltd.yaml": undefined,
        "entities/acme.yaml": "name: Acme
      kind: organization
      aliases: [ACME, Acme Ltd, Acme Limited] # as on its gates
      formerIds: [acme-ltd]
      ",
        "entities/bells.yaml": "name: Bells
      kind: product
      partOf: [acme]
      roles:
        - role: pride
          at: acme
      ",
      }
    `);
  });

  test('keeps comments, quotes and line endings', () => {
    const text =
      "\uFEFF---\r\n# One\r\ntitle: 'A \"title\"'\r\ndate:   2018\r\nentities:\r\n  - 'acme-ltd'   # two\r\ntopics: []\r\n---\r\nAcme.\r\n";
    expect(changedBy(mergeAcme({ 'articles/letter.md': text }))['articles/letter.md']).toBe(
      text.replace('acme-ltd', 'acme'),
    );
  });

  test('keeps the description of the remaining record, and reports the other', () => {
    const planned = mergeAcme({
      'entities/acme.yaml': entity('Acme', 'organization', 'description: A maker of bells.\n'),
      'entities/acme-ltd.yaml': entity('Acme Ltd', 'organization', 'description: Bell-founders.\n'),
    });
    expect(changedBy(planned)['entities/acme.yaml']).toContain('description: A maker of bells.\n');
    expect('plan' in planned && planned.plan.notes).toEqual([
      'The description of "acme-ltd" is removed: Bell-founders.',
      expect.stringMatching(/^The record "acme-ltd" is removed\. .* a copy is kept in \.backfile\/private\//),
    ]);
  });
});
