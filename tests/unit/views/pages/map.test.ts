import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EntityId } from '../../../../src/schema/id.ts';
import { sitemapEntries } from '../../../../src/views/data/sitemap.ts';
import { navigation } from '../../../../src/views/frame/navigation.ts';
import { entityView } from '../../../../src/views/pages/entity.ts';
import { mapPaths, mapView } from '../../../../src/views/pages/map.ts';
import { mapOutlines, outlineScale, type WorldAtlas } from '../../../../src/views/parts/map/map-outlines.ts';
import { fitProjection, type Position } from '../../../../src/views/parts/map/map-projection.ts';
import { article, entity, type Files, publishUnused } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// The ports are real; the articles about them are fiction.
const ports: Readonly<Record<string, readonly [latitude: number, longitude: number, articles: number]>> = {
  lisbon: [38.72, -9.14, 4],
  dublin: [53.33, -6.25, 1],
  reykjavik: [64.15, -21.95, 1],
};

function archiveOfPorts(): Files {
  const files: Record<string, string> = {
    'entities/elm.yaml': entity('Elm', 'place'),
    'entities/unseen.yaml': entity('Unseen', 'place', 'coordinates: [10, 10]\n'),
  };
  for (const [id, [latitude, longitude]] of Object.entries(ports))
    files[`entities/${id}.yaml`] = entity(id, 'place', `coordinates: [${latitude}, ${longitude}]\n`);
  for (let number = 0; number < 4; number += 1) {
    const here = Object.entries(ports).flatMap(([id, [, , count]]) => (number < count ? [id] : []));
    files[`articles/story-${number}.md`] = article('', 'Fiction.', {
      title: `Story ${number}`,
      entities: `[elm, ${here.join(', ')}]`,
    });
  }
  return files;
}

test('says how many articles of each year mention a place, and from when to when', async () => {
  const files = archiveOfPorts();
  const dated = Object.fromEntries(
    ['1923-05', '192X', '1962'].map((date, index) => [
      `articles/dated-${index}.md`,
      article('', 'Fiction.', { title: `Dated ${index}`, date, entities: '[dublin]' }),
    ]),
  );
  const { archive, urls } = await build({ ...files, ...dated });
  const { years, rows } = mapView(archive, urls);
  expect([years!.first, years!.last, years!.counts[39]]).toEqual([1923, 2018, 1]);
  expect(rows.find(({ text }) => text === 'dublin')).toMatchObject({
    years: '1923:1 1962:1 2018:1',
    span: '1923–2018',
  });
  const one = await build(files);
  expect(mapView(one.archive, one.urls).years).toBeUndefined();
});

test('shows places with coordinates and articles, those with the most articles first', async () => {
  const { archive, urls } = await build(archiveOfPorts());
  const view = mapView(archive, urls);
  expect(view.rows.map(({ text, count, span }) => [text, count, span])).toEqual([
    ['lisbon', 4, '2018'],
    ['dublin', 1, '2018'],
    ['reykjavik', 1, '2018'],
  ]);
  expect(view.leading.map(({ text, newest }) => [text, newest.text])).toEqual([
    ['lisbon', 'Story 0'],
    ['dublin', 'Story 0'],
    ['reykjavik', 'Story 0'],
  ]);
  expect(view.summary).toBe('3 places, in 4 articles');
  expect(view.notes.at(-1)).toBe('1 place without coordinates is left out.');
  for (const { picture } of view.pictures) {
    const [lisbon, dublin, reykjavik] = picture.places;
    // North is up, west is left, and four times the articles means four times the area.
    expect(dublin!.y).toBeLessThan(lisbon!.y);
    expect(reykjavik!.x).toBeLessThan(dublin!.x);
    expect(reykjavik!.y).toBeLessThan(dublin!.y);
    if (picture.width > 1000) expect(lisbon!.radius / dublin!.radius).toBeCloseTo(2, 1);
    for (const { x, y } of picture.places) {
      expect(x > 0 && x < picture.width).toBe(true);
      expect(y > 0 && y < picture.height).toBe(true);
    }
  }
});

test('shows the location on a place’s page only if it has coordinates', async () => {
  const { archive, urls } = await build({ ...publishUnused, ...archiveOfPorts() });
  const mapOf = (id: string) => entityView(archive, urls, archive.entity.get(id as EntityId)!).map;
  const { picture, position, all } = mapOf('lisbon')!;
  expect(position).toBe('38.72° N, 9.14° W');
  expect(all.href).toBe('/archive/map/');
  expect(picture.places.map(({ text }) => text)).toEqual(['lisbon']);
  expect(picture.outlines.href).toBe('/archive/map/outlines.svg');
  expect([mapOf('elm'), mapOf('unseen')]).toEqual([undefined, undefined]);
});

test('gives a place its years to choose from, and where their lists are if its page has no room', async () => {
  const files = archiveOfPorts();
  const dated = (year: number, index: number): [string, string] => [
    `articles/dated-${year}-${index}.md`,
    article('', 'Fiction.', { title: `Dated ${year}`, date: `${year}`, entities: '[dublin]' }),
  ];
  const yearsOf = async (more: Files) => {
    const { archive, urls } = await build({ ...files, ...more });
    return entityView(archive, urls, archive.entity.get('dublin' as EntityId)!).placeYears;
  };
  expect(await yearsOf({})).toBeUndefined();
  const few = await yearsOf(Object.fromEntries([dated(2016, 0)]));
  expect(few).toMatchObject({ counts: '2016:1 2018:1', lists: undefined });
  expect(few!.years.counts).toEqual([1, 0, 1]);
  const many = await yearsOf(Object.fromEntries(Array.from({ length: 60 }, (_, at) => dated(1962, at))));
  expect(many!.lists).toBe('/archive/entities/dublin/');
});

test('has no map, menu entry or sitemap entry without coordinates', async () => {
  const menu = ({ archive, urls }: Awaited<ReturnType<typeof build>>) =>
    navigation(archive, urls).browse.some(({ href }) => href === urls.map());
  const listed = ({ archive, urls }: Awaited<ReturnType<typeof build>>) =>
    sitemapEntries(archive, urls).some(({ loc }) => loc.endsWith('/map/'));
  const without = await build({ 'entities/elm.yaml': entity('Elm', 'place'), 'articles/a.md': article() });
  expect([mapPaths(without.archive).length, menu(without), listed(without)]).toEqual([0, false, false]);
  const having = await build(archiveOfPorts());
  expect([mapPaths(having.archive).length, menu(having), listed(having)]).toEqual([1, true, true]);
});

const positions: Readonly<Record<string, readonly Position[]>> = {
  'a town': [
    [-9.14, 38.72],
    [-9.2, 38.7],
  ],
  'one place': [[-97, 38]],
  'an ocean': Object.values(ports).map(([latitude, longitude]): Position => [longitude, latitude]),
  'both sides of the date line': [
    [178.4, -18.1],
    [-171.8, -13.8],
  ],
  'the world': [
    [-122, 37],
    [151, -33],
    [2, 48],
    [-46, -23],
  ],
  poles: [
    [0, 90],
    [0, -90],
  ],
};

test.each(Object.entries(positions))('fits a map of %s into its frame', (_, places) => {
  const map = fitProjection(places);
  for (const position of places) {
    const [x, y] = map.project([...position])!;
    expect(x > -0.5 && x < map.width + 0.5 && y > -0.5 && y < map.height + 0.5, `${x}, ${y}`).toBe(true);
  }
  expect(map.height).toBeLessThan(map.width);
});

test('clips the outlines to the map and keeps them small', () => {
  const sizes = Object.entries(positions).map(([name, places]) => {
    const map = fitProjection(places);
    const file = new URL(
      `../../../../node_modules/world-atlas/countries-${outlineScale(map)}.json`,
      import.meta.url,
    );
    const svg = mapOutlines(map, JSON.parse(readFileSync(file, 'utf8')) as WorldAtlas);
    expect(svg, name).toMatch(/^<svg .*<path id="graticule" .*<path id="land" .*<path id="borders" /s);
    expect(svg).not.toContain('NaN');
    return svg.length;
  });
  expect(Math.max(...sizes)).toBeLessThan(40_000);
});

test('hides no place: circles of neighbors lie side by side, and whoever has no room for its name has a number', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `quay-${index}`);
  const { archive, urls } = await build({
    ...Object.fromEntries(
      ids.map((id, index) => [
        `entities/${id}.yaml`,
        entity(`The invented quay number ${index}`, 'place', `coordinates: [50.${index}, -5]\n`),
      ]),
    ),
    'articles/quays.md': article('', 'Fiction.', { entities: `[${ids.join(', ')}]` }),
  });
  const { pictures, rows } = mapView(archive, urls);
  for (const { picture } of pictures) {
    const { places, height } = picture;
    expect(height).toBeLessThanOrEqual(520);
    for (const [index, one] of places.entries()) {
      expect(one.number ?? rows[index]!.number).toBe(rows[index]!.number);
      for (const other of places.slice(index + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        expect(distance).toBeGreaterThan(0.9 * (one.radius + other.radius));
      }
    }
  }
});

test('draws no map of a single place', async () => {
  const { archive, urls } = await build({
    'entities/quay.yaml': entity('Quay', 'place', 'coordinates: [50, -5]\n'),
    'articles/quay.md': article('', 'Fiction.', { entities: '[quay]' }),
  });
  const view = mapView(archive, urls);
  expect([view.pictures, view.rows.map(({ text }) => text)]).toEqual([[], ['Quay']]);
});
