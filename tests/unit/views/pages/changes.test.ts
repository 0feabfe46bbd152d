import { expect, test } from 'vitest';
import { changesRoute, changesJson, changesView } from '../../../../src/views/pages/changes.ts';
import { entityIndexView } from '../../../../src/views/pages/entity-index.ts';
import { entity, type Files, publishUnused } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

const files: Files = {
  'entities/zenith.yaml': entity('Zenith', 'person', 'formerIds: [nadir]\n'),
  'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: [old-acme, acme-ltd]\n'),
  'entities/bells.yaml': entity('Bells'),
};

test('lists merged and renamed entities by name, with their former addresses', async () => {
  const { archive, urls } = await build({ ...publishUnused, ...files });
  const view = changesView(archive, urls, 1);
  expect(view.summary).toBe('3 former addresses lead to 2 names.');
  expect(view.rows).toEqual([
    {
      text: 'Acme',
      href: '/archive/entities/acme/',
      kind: 'organization',
      kindText: 'Organization',
      former: [
        { text: 'old-acme', href: '/archive/entities/old-acme/' },
        { text: 'acme-ltd', href: '/archive/entities/acme-ltd/' },
      ],
    },
    {
      text: 'Zenith',
      href: '/archive/entities/zenith/',
      kind: 'person',
      kindText: 'Person',
      former: [{ text: 'nadir', href: '/archive/entities/nadir/' }],
    },
  ]);
  expect(view.pager).toBeUndefined();
  expect(view.frame.head.links).toContainEqual({
    rel: 'alternate',
    href: '/archive/entities/changes/index.json',
    type: 'application/json',
  });
});

test('sorts its data by former id', async () => {
  const { archive, urls } = await build({ ...publishUnused, ...files });
  const url = (id: string) => `https://courier.example/archive/entities/${id}/`;
  expect(JSON.parse(changesJson(archive, urls))).toEqual({
    url: url('changes'),
    changes: [
      { former: 'acme-ltd', id: 'acme', name: 'Acme', url: url('acme') },
      { former: 'nadir', id: 'zenith', name: 'Zenith', url: url('zenith') },
      { former: 'old-acme', id: 'acme', name: 'Acme', url: url('acme') },
    ],
  });
});

test('words its summary for no change, one change and several', async () => {
  const one = await build({ ...publishUnused, 'entities/a.yaml': entity('A', 'work', 'formerIds: b\n') });
  expect(changesView(one.archive, one.urls, 1).summary).toBe('1 former address leads to 1 name.');
  const none = await build({ ...publishUnused, 'entities/a.yaml': entity('A', 'work') });
  const view = changesView(none.archive, none.urls, 1);
  expect(view.summary).toBe('Nothing has been merged or renamed.');
  expect(view.rows).toEqual([]);
  expect(changesRoute.paths(none.archive, none.urls)).toEqual([
    { params: { rest: undefined }, props: { number: 1 } },
  ]);
});

test('continues a long list on further pages', async () => {
  const many = Array.from({ length: 401 }, (_, index) => `e-${String(index).padStart(3, '0')}`);
  const { archive, urls } = await build({
    ...publishUnused,
    ...Object.fromEntries(
      many.map((id) => [`entities/${id}.yaml`, entity(id, 'person', `formerIds: [old-${id}]\n`)]),
    ),
  });
  expect(changesRoute.paths(archive, urls).map(({ params }) => params.rest)).toEqual([
    undefined,
    'page/2',
    'page/3',
  ]);
  expect(changesView(archive, urls, 3).rows.map(({ text }) => text)).toEqual(['e-400']);
  expect(changesView(archive, urls, 2).pager).toMatchObject({
    previous: { href: '/archive/entities/changes/' },
    next: { href: '/archive/entities/changes/page/3/' },
  });
});

test('is linked from the index of all names, but not from that of a kind', async () => {
  const { archive, urls } = await build({ ...publishUnused, ...files });
  expect(entityIndexView(archive, urls, { number: 1 }).changes).toEqual({
    text: 'Merged and renamed',
    href: '/archive/entities/changes/',
  });
  expect(entityIndexView(archive, urls, { kind: 'person', number: 1 }).changes).toBeUndefined();
});
