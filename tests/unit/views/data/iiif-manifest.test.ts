import { normalize } from '@iiif/parser';
import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import { expect, test } from 'vitest';
import { iiifManifestRoute } from '../../../../src/views/data/print/iiif-manifest.ts';
import { printFiction } from '../../../support/print/print-fiction.ts';
import { build } from '../../../support/views.ts';

type Manifest = Parameters<typeof presentation3StrictUpgrade>[0];

const site = 'title: The Example Courier\npublisher: Example Press\nurl: https://courier.example/\n';

async function manifests(): Promise<Map<string, Manifest>> {
  const { archive, urls } = await build({ ...printFiction, 'site.yaml': site });
  return new Map(
    iiifManifestRoute
      .paths(archive, urls)
      .map(({ params, props }) => [
        params['issue']!,
        JSON.parse(iiifManifestRoute.view(archive, urls, props)) as Manifest,
      ]),
  );
}

test('a parser of IIIF finds nothing to correct in a manifest', async () => {
  const all = await manifests();
  // Without the size of a page there is no canvas, and no manifest.
  expect([...all.keys()]).toEqual(['1855-09-22', '1855-09-23-evening']);
  for (const manifest of all.values()) {
    const found = { warnings: [] as string[] };
    presentation3StrictUpgrade(structuredClone(manifest), found);
    expect(found.warnings).toEqual([]);
    const { entities, resource } = normalize(structuredClone(manifest));
    expect(resource.type).toBe('Manifest');
    expect(Object.keys(entities.Canvas)).toEqual(manifest.items.map(({ id }) => id));
  }
});

test('a manifest has a canvas for each page of a known size, and a range for each article', async () => {
  const manifest = (await manifests()).get('1855-09-22')!;
  expect(manifest.id).toBe('https://courier.example/archive/issues/harbour-gazette/1855-09-22/manifest.json');
  expect(manifest.navDate).toBe('1855-09-22T00:00:00Z');
  expect(manifest.items.map(({ label, width, height }) => [label, width, height])).toEqual([
    [{ en: ['Page 1'] }, 240, 350],
    [{ en: ['Page 2'] }, 240, 350],
  ]);
  const [top] = manifest.structures!;
  const ranges = (top!.items as typeof manifest.structures)!;
  expect(
    ranges.map(({ label, items }) => [label, items!.map((item) => (item as { id: string }).id)]),
  ).toEqual([
    [
      { en: ['A barge wins the regatta'] },
      [
        `${manifest.id}/canvas/1#xywh=10,20,100,300`,
        `${manifest.id}/canvas/1#xywh=120,20,100,200`,
        `${manifest.id}/canvas/2#xywh=10,20,100,50`,
      ],
    ],
    [{ fr: ['Le brouillard'] }, [`${manifest.id}/canvas/2#xywh=10,80,100,50`]],
  ]);
});

test('every address in a manifest is absolute', async () => {
  for (const manifest of (await manifests()).values()) {
    const ids = [...JSON.stringify(manifest).matchAll(/"(?:id|target)":"([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !id.startsWith('https://courier.example/archive/'))).toEqual([]);
  }
});
