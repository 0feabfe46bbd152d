import { describe, expect, test } from 'vitest';
import { planDistinct } from '../../../../src/authority/plans/plan-distinct.ts';
import { planRename } from '../../../../src/authority/plans/plan-rename.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { changedBy, ledgerOf, refusalsOf } from '../../../support/authority.ts';

const rename = (files: Files, old: string, id: string) => planRename(ledgerOf(files), old, id);

describe('a renaming', () => {
  test('moves the record within its folder, leaves the old id in it, and changes all that names it', () => {
    expect(
      changedBy(
        rename(
          {
            'entities/firms/acme.yaml': '# A firm\nname: Acme\nkind: organization\n',
            'entities/ada.yaml': entity('Ada', 'person', 'roles: [{ role: owner, at: acme }]\n'),
            'articles/letter.md': article('about: [acme]\n', '[It](entity:acme), acme.', {
              entities: '[acme] # acme',
            }),
          },
          'acme',
          'acme-ltd',
        ),
      ),
    ).toEqual({
      'entities/firms/acme.yaml': undefined,
      'entities/firms/acme-ltd.yaml': '# A firm\nname: Acme\nkind: organization\nformerIds: [acme]\n',
      'entities/ada.yaml': entity('Ada', 'person', 'roles: [{ role: owner, at: acme-ltd }]\n'),
      'articles/letter.md': article('about: [acme-ltd]\n', '[It](entity:acme-ltd), acme.', {
        entities: '[acme-ltd] # acme',
      }),
    });
  });

  test('back to a former id takes it out of the former ones', () => {
    expect(
      changedBy(rename({ 'entities/b.yaml': entity('B', 'organization', 'formerIds: [a, c]\n') }, 'b', 'a')),
    ).toEqual({
      'entities/b.yaml': undefined,
      'entities/a.yaml': entity('B', 'organization', 'formerIds: [c, b]\n'),
    });
    expect(
      changedBy(rename({ 'entities/b.yaml': entity('B', 'organization', 'formerIds: a\n') }, 'b', 'a')),
    ).toEqual({
      'entities/b.yaml': undefined,
      'entities/a.yaml': entity('B', 'organization', 'formerIds: [b]\n'),
    });
  });

  test.each([
    ['acme', 'Acme Ltd'],
    ['acme', 'changes'],
    ['acme', 'acme'],
    ['acme', 'bells'],
    ['acme', 'old-bells'],
    ['acne', 'acme-ltd'],
  ])('of %s to %s is refused', (old, id) => {
    expect(
      refusalsOf(
        rename(
          {
            'entities/acme.yaml': entity('Acme'),
            'entities/bells.yaml': entity('Bells', 'organization', 'formerIds: [old-bells]\n'),
          },
          old,
          id,
        ),
      ),
    ).toMatchSnapshot();
  });
});

describe('that two are distinct', () => {
  const files = {
    'entities/a.yaml': entity('A', 'person', 'distinctFrom: c # twins\n'),
    'entities/b.yaml': entity('B', 'person'),
    'entities/c.yaml': entity('C', 'person'),
  };

  test('is said in both records', () => {
    expect(changedBy(planDistinct(ledgerOf(files), 'a', 'b'))).toEqual({
      'entities/a.yaml': entity('A', 'person', 'distinctFrom: [c, b] # twins\n'),
      'entities/b.yaml': entity('B', 'person', 'distinctFrom: [a]\n'),
    });
  });

  test('is said where it is not said yet', () => {
    expect(Object.keys(changedBy(planDistinct(ledgerOf(files), 'a', 'c')))).toEqual(['entities/c.yaml']);
  });

  test('is refused of one, and of one that is not there', () => {
    expect(refusalsOf(planDistinct(ledgerOf(files), 'a', 'a'))).toBe(
      'An entity can’t be distinct from itself.\n  Give two ids.',
    );
    expect(refusalsOf(planDistinct(ledgerOf(files), 'a', 'xyz'))).toBe(
      'No entity "xyz".\n  npm run entities -- list says which there are.',
    );
  });
});
