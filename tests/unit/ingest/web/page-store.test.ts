import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageFacts } from '../../../../src/ingest/web/pages/page-facts.ts';
import { pagesFile, PageStore } from '../../../../src/ingest/web/table/page-store.ts';
import { PieceList } from '../../../../src/ingest/web/table/piece-list.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All texts are fiction.

const facts = (number: number) =>
  pageFacts(
    `<html><head><title>Boat ${number}</title></head><body><h1>Boat ${number}</h1><p>The boat left the quay at dawn, and came back. …</p>${`<p><a href="/boat-${number}">A link to the boat ${number}</a></p>`.repeat(60)}</body></html>`,
    'https://courier.example/boats/',
  );

test('the facts of pages are read as they were noted, before and after they are on the disk, and again later', () => {
  const folder = temporaryFolder();
  const store = new PageStore(folder);
  const places = Array.from({ length: 700 }, (_, number) => store.add(facts(number)));
  expect(readFileSync(join(folder, pagesFile)).length).toBeGreaterThan(1 << 20);
  for (const number of [0, 350, 699]) expect(store.read(places[number]!)).toEqual(facts(number));
  const added = store.add(facts(1000));
  const state = store.finish();
  store.close();
  const bytes = readFileSync(join(folder, pagesFile));
  expect(state).toEqual({ length: bytes.length, crc: crc32(bytes) });
  const again = new PageStore(folder, true);
  expect(again.read(added)).toEqual(facts(1000));
  expect(again.read(places[1]!)).toEqual(facts(1));
  again.close();
});

test('whatever a block is, it is read as that', () => {
  const store = new PageStore(temporaryFolder());
  const blocks = Array.from({ length: 8 }, (_, number) => ({
    digest: 10 + number,
    length: 20,
    linked: 5,
    target: 7,
    isHeading: (number & 1) > 0,
    isSentence: (number & 2) > 0,
    isCut: (number & 4) > 0,
  }));
  expect(store.read(store.add({ ...facts(1), blocks })).blocks).toEqual(blocks);
  expect(store.read(store.add({ ...facts(1), blocks: [blocks[5]!] })).blocks).toEqual([blocks[5]]);
  store.close();
});

test('captures are read as they were noted, in their order, and take 16 bytes of memory each', () => {
  const store = new PageStore(temporaryFolder());
  const list = new PieceList();
  const captures = Array.from({ length: 1024 }, (_, number) => ({
    address: `https://courier.example/boat-${number}`,
    time: '2019-03-05T08:30:00Z',
    place: { stretch: 0, number, offset: 2 ** 33 + number },
    digest: number,
    facts: { at: 2 ** 33 + number, length: number },
    states: { graph: true, data: false, time: number > 3 },
  }));
  for (const [number, capture] of captures.entries())
    expect(list.add(store.addCapture(capture))).toBe(number);
  expect([...list].map((piece) => store.readCapture(piece))).toEqual(captures);
  expect(store.readCapture(list.at(1000))).toEqual(captures[1000]);
  expect([list.length, list.bytes]).toEqual([1024, 1024 * 16]);
  store.close();
});

test('facts that are missing are told, and not waited for', () => {
  const folder = temporaryFolder();
  const store = new PageStore(folder);
  const place = store.add(facts(1));
  store.finish();
  truncateSync(join(folder, pagesFile), place.length - 1);
  expect(() => store.read(place)).toThrow('The facts of a page are missing');
  store.close();
});

test('a page without a text has no blocks when it is read again, either', () => {
  const store = new PageStore(temporaryFolder());
  expect(store.read(store.add({ ...facts(1), blocks: [] })).blocks).toEqual([]);
  store.close();
});
