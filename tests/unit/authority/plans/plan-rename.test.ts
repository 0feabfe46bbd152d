import { describe, expect, test } from 'vitest';
import { planDistinct } from '../../../../src/authority/plans/plan-merge.ts';
import { planRename } from '../../../../src/authority/plans/plan-rename.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';

const rename = (files: Files, old: string, id: string) => planRename(openedOf(files), 'entity', old, id);

describe('renaming an entity', () => {
  test('moves the file, keeps the old id as a former id, and changes all references', () => {
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

  test('may give it an id that a topic has', () => {
    expect(
      changedBy(
        rename(
          {
            'entities/acme.yaml': entity('Acme'),
            'topics/trade.yaml': 'label: Trade\n',
          },
          'acme',
          'trade',
        ),
      ),
    ).toEqual({
      'entities/acme.yaml': undefined,
      'entities/trade.yaml': entity('Acme', undefined, 'formerIds: [acme]\n'),
    });
  });

  test('to a former id removes it from the former ids', () => {
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
    ['bells', 'acme'],
    ['acme', 'tolls'],
    ['acme', 'old-bells'],
    ['acne', 'acme-ltd'],
  ])('from %s to %s is refused', (old, id) => {
    expect(
      refusalsOf(
        rename(
          {
            'entities/acme.yaml': entity('Acme'),
            'entities/bells.yaml': entity('Bells', 'organization', 'formerIds: [old-bells]\n'),
            'entities/Tolls.yaml': entity('Tolls'),
          },
          old,
          id,
        ),
      ),
    ).toMatchSnapshot();
  });
});

describe('marking entities as distinct', () => {
  const files = {
    'entities/a.yaml': entity('A', 'person', 'distinctFrom: c # twins\n'),
    'entities/b.yaml': entity('B', 'person'),
    'entities/c.yaml': entity('C', 'person'),
  };

  test('changes both records', () => {
    expect(changedBy(planDistinct(openedOf(files), 'a', 'b'))).toEqual({
      'entities/a.yaml': entity('A', 'person', 'distinctFrom: [c, b] # twins\n'),
      'entities/b.yaml': entity('B', 'person', 'distinctFrom: [a]\n'),
    });
  });

  test('changes only a record without the mark', () => {
    expect(Object.keys(changedBy(planDistinct(openedOf(files), 'a', 'c')))).toEqual(['entities/c.yaml']);
  });

  test('is refused for the same id twice and for missing ids', () => {
    expect(refusalsOf(planDistinct(openedOf(files), 'a', 'a'))).toBe(
      'An entity can’t be distinct from itself.\n  Give two ids.',
    );
    expect(refusalsOf(planDistinct(openedOf(files), 'a', 'xyz'))).toBe(
      'There is no entity "xyz".\n  npm run entities -- list lists them.',
    );
  });
});
