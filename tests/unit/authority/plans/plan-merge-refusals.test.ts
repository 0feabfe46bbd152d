import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../../src/authority/plans/plan-merge.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { acme, acmeLtd, changedBy, mergeAcme, openedOf, refusalsOf } from '../../../support/authority.ts';

describe('merging records that differ', () => {
  const files = {
    'entities/acme.yaml': entity('Acme', 'organization', 'wikidata: Q1\ncoordinates: [1, 2]\n'),
    'entities/acme-ltd.yaml': entity('Acme Ltd', 'work', 'wikidata: Q2 # sure\ncoordinates: [1, 3]\n'),
  };

  test('is refused, with a list of all differences', () => {
    expect(refusalsOf(mergeAcme(files))).toMatchInlineSnapshot(`
      "The two differ in "kind": work of "acme-ltd", organization of "acme".
        Make sure that they are the same; then choose which values to keep: --keep acme or --keep acme-ltd.

      The two differ in "wikidata": Q2 of "acme-ltd", Q1 of "acme".
        Make sure that they are the same; then choose which values to keep: --keep acme or --keep acme-ltd.

      The two differ in "coordinates": ["1","3"] of "acme-ltd", ["1","2"] of "acme".
        Make sure that they are the same; then choose which values to keep: --keep acme or --keep acme-ltd."
    `);
  });

  test('succeeds if it is given whose values to keep', () => {
    expect(changedBy(mergeAcme(files, 'acme'))['entities/acme.yaml']).toBe(
      'name: Acme\nkind: organization\naliases: [Acme Ltd]\nwikidata: Q1\nformerIds: [acme-ltd]\ncoordinates: [1, 2]\n',
    );
    expect(changedBy(mergeAcme(files, 'acme-ltd'))['entities/acme.yaml']).toBe(
      'name: Acme\nkind: work\naliases: [Acme Ltd]\nwikidata: Q2\nformerIds: [acme-ltd]\ncoordinates: [1, 3]\n',
    );
    expect(refusalsOf(mergeAcme(files, 'acne'))).toMatchInlineSnapshot(`
      "“acne”, whose values are to stay, is not one of the two ids.
        Use --keep acme or --keep acme-ltd."
    `);
  });
});

describe('refuses to merge', () => {
  const refused = (files: Files, from = 'acme-ltd', into = 'acme') =>
    refusalsOf(
      planMerge(
        openedOf({ 'entities/acme.yaml': acme, 'entities/acme-ltd.yaml': acmeLtd, ...files }),
        'entity',
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
      Object.keys(changedBy(mergeAcme({ 'articles/letter.md': article('', '', { entities: '[nobody]' }) }))),
    ).toEqual(['entities/acme.yaml', 'entities/acme-ltd.yaml']);
  });
});
