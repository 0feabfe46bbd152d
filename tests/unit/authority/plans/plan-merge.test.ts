import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';

const acme = entity('Acme', 'organization', 'aliases: [ACME] # as on its gates\n');
const acmeLtd = entity('Acme Ltd', 'organization', 'aliases:\n  - ACME\n  - Acme Limited\n');

const merge = (files: Files, keep?: string) =>
  planMerge(
    openedOf({ 'entities/acme.yaml': acme, 'entities/acme-ltd.yaml': acmeLtd, ...files }),
    'acme-ltd',
    'acme',
    keep,
  );

describe('merging two records', () => {
  test('moves the names and the id to the other record, and removes the file', () => {
    expect(changedBy(merge({}))).toEqual({
      'entities/acme.yaml':
        'name: Acme\nkind: organization\naliases: [ACME, Acme Ltd, Acme Limited] # as on its gates\nformerIds: [acme-ltd]\n',
      'entities/acme-ltd.yaml': undefined,
    });
  });

  test('adds the values that the other record lacks', () => {
    const changed = changedBy(
      merge({
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
        merge({
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
      merge({
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
    expect(changedBy(merge({ 'articles/letter.md': text }))['articles/letter.md']).toBe(
      text.replace('acme-ltd', 'acme'),
    );
  });

  test('keeps the description of the remaining record, and reports the other', () => {
    const planned = merge({
      'entities/acme.yaml': entity('Acme', 'organization', 'description: A maker of bells.\n'),
      'entities/acme-ltd.yaml': entity('Acme Ltd', 'organization', 'description: Bell-founders.\n'),
    });
    expect(changedBy(planned)['entities/acme.yaml']).toContain('description: A maker of bells.\n');
    expect('plan' in planned && planned.plan.notes).toEqual([
      'The description of "acme-ltd" is removed: Bell-founders.',
    ]);
  });
});

describe('merging records that differ', () => {
  const files = {
    'entities/acme.yaml': entity('Acme', 'organization', 'wikidata: Q1\ncoordinates: [1, 2]\n'),
    'entities/acme-ltd.yaml': entity('Acme Ltd', 'work', 'wikidata: Q2 # sure\ncoordinates: [1, 3]\n'),
  };

  test('is refused, with a list of all differences', () => {
    expect(refusalsOf(merge(files))).toMatchInlineSnapshot(`
      "The two differ in "kind": work of "acme-ltd", organization of "acme".
        Make sure that they are the same; then choose which values to keep: --keep acme or --keep acme-ltd.

      The two differ in "wikidata": Q2 of "acme-ltd", Q1 of "acme".
        Make sure that they are the same; then choose which values to keep: --keep acme or --keep acme-ltd.

      The two differ in "coordinates": ["1","3"] of "acme-ltd", ["1","2"] of "acme".
        Make sure that they are the same; then choose which values to keep: --keep acme or --keep acme-ltd."
    `);
  });

  test('succeeds if it is given whose values to keep', () => {
    expect(changedBy(merge(files, 'acme'))['entities/acme.yaml']).toBe(
      'name: Acme\nkind: organization\naliases: [Acme Ltd]\nwikidata: Q1\nformerIds: [acme-ltd]\ncoordinates: [1, 2]\n',
    );
    expect(changedBy(merge(files, 'acme-ltd'))['entities/acme.yaml']).toBe(
      'name: Acme\nkind: work\naliases: [Acme Ltd]\nwikidata: Q2\nformerIds: [acme-ltd]\ncoordinates: [1, 3]\n',
    );
    expect(refusalsOf(merge(files, 'acne'))).toMatchInlineSnapshot(`
      "--keep "acne" is not one of the two ids.
        Use --keep acme or --keep acme-ltd."
    `);
  });
});

describe('refuses to merge', () => {
  const refused = (files: Files, from = 'acme-ltd', into = 'acme') =>
    refusalsOf(
      planMerge(
        openedOf({ 'entities/acme.yaml': acme, 'entities/acme-ltd.yaml': acmeLtd, ...files }),
        from,
        into,
      ),
    );

  test('missing ids', () => {
    expect(refused({}, 'acme-lted', 'zzz')).toMatchInlineSnapshot(`
      "There is no entity "acme-lted".
        Did you mean "acme-ltd"?

      There is no entity "zzz".
        npm run entities -- list lists them."
    `);
    expect(refused({ 'entities/acme.yaml': `${acme}formerIds: [bells]\n` }, 'bells', 'acme'))
      .toMatchInlineSnapshot(`
        "The entity "bells" is now "acme".
          Use "acme"."
      `);
    expect(refused({ 'entities/acme-ltd.yaml': 'name: Acme: Ltd\n' })).toMatchInlineSnapshot(`
      "content/entities/acme-ltd.yaml can’t be read.
        Run npm run check to see what is wrong with it."
    `);
  });

  test('a record into itself', () => {
    expect(refused({}, 'acme', 'acme')).toMatchInlineSnapshot(`
      "An entity can’t be merged into itself.
        Give two ids."
    `);
  });

  test('records that are marked as distinct or related', () => {
    expect(
      refused({
        'entities/acme.yaml': entity('Acme', 'organization', 'distinctFrom: [acme-ltd]\n'),
        'entities/acme-ltd.yaml': entity(
          'Acme Ltd',
          'organization',
          'partOf: acme\nroles:\n  - role: owner\n    at: acme\n',
        ),
      }),
    ).toMatchInlineSnapshot(`
      ""acme-ltd" is part of "acme" according to its record.
        If that is wrong, remove it from "partOf" in content/entities/acme-ltd.yaml, and run the command again.

      "acme-ltd" is “owner” at "acme" according to its record.
        If that is wrong, remove it from "roles" in content/entities/acme-ltd.yaml, and run the command again.

      "acme" is distinct from "acme-ltd" according to its record.
        If that is wrong, remove it from "distinctFrom" in content/entities/acme.yaml, and run the command again."
    `);
  });

  test('a record if an unreadable file may refer to it', () => {
    expect(
      refused({
        'articles/letter.md': '---\ntitle: Letters: a reply\nentities: [acme-ltd]\n---\n',
        'articles/other.md': '---\ntitle: Letters: a reply\nentities: [acme-ltda]\n---\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md may refer to "acme-ltd", but can’t be read: A colon makes this line invalid.
        Put text that contains a colon in quotes: title: "Letters: a reply"."
    `);
  });

  test('a record with a reference that can’t be changed', () => {
    expect(
      refused({
        'articles/letter.md': article('', '[It](entity&#58;acme-ltd).', { entities: '[acme-ltd]' }),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md refers to "acme-ltd" in a way that can’t be changed automatically.
        Write the id there as plain text, and run the command again."
    `);
  });

  test('records if that would cause an error', () => {
    expect(
      refused({
        'entities/acme.yaml': entity('Acme', 'organization', 'partOf: bells\n'),
        'entities/bells.yaml': entity('Bells', 'organization', 'partOf: acme-ltd\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/acme.yaml (partOf) would be wrong: This forms a cycle: acme → bells → acme.
        Remove one of these from "partOf"."
    `);
  });

  test('but ignores errors that existed before', () => {
    expect(
      Object.keys(changedBy(merge({ 'articles/letter.md': article('', '', { entities: '[nobody]' }) }))),
    ).toEqual(['entities/acme.yaml', 'entities/acme-ltd.yaml']);
  });
});
