import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packBoxes, unitOf, unpackBoxes, type WordBox } from '../../../src/shared/base/page-boxes.ts';
import { Random } from '../../support/random.ts';

const size = [5100, 7500] as const;

/** Words as a scan has them: lines that are not quite straight, in seven columns. */
function page(count: number): WordBox[] {
  const random = new Random(1855);
  const boxes: WordBox[] = [];
  const columnWidth = size[0] / 7;
  let [column, x, y] = [0, 0, 200];
  for (let word = 0; word < count; word += 1) {
    const width = 25 + Math.floor(random.next() * 160);
    if (x + width > columnWidth - 40) [x, y] = [Math.floor(random.next() * 20), y + 40];
    if (y > size[1] - 200) [column, y] = [column + 1, 200];
    const jitter = Math.floor(random.next() * 9);
    const left = Math.round(column * columnWidth) + 30 + x;
    boxes.push({ word, box: [left, y + jitter, width, 28 + Math.floor(random.next() * 9)] });
    x += width + 8 + Math.floor(random.next() * 12);
  }
  return boxes;
}

test('the boxes of 7,600 words take at most 30 kB gzipped', () => {
  const lines = packBoxes(page(7600), unitOf(size));
  expect(gzipSync(JSON.stringify(lines)).length).toBeLessThanOrEqual(30_000);
});

test('boxes are unpacked as they were, within a unit, and have at least the height of the word', () => {
  const boxes = page(900).filter(({ word }) => word % 7 !== 0);
  const unit = unitOf(size);
  const unpacked = unpackBoxes(packBoxes(boxes, unit), unit);
  expect(unpacked.map(({ word }) => word)).toEqual(boxes.map(({ word }) => word));
  for (const [index, { box }] of unpacked.entries()) {
    const [x, y, width, height] = boxes[index]!.box;
    expect(Math.abs(box[0] - x)).toBeLessThanOrEqual(unit);
    expect(Math.abs(box[0] + box[2] - x - width)).toBeLessThanOrEqual(unit);
    expect(box[1]).toBeLessThanOrEqual(y + unit);
    expect(box[1] + box[3]).toBeGreaterThanOrEqual(y + height - unit);
    expect(box[3]).toBeLessThan(60);
  }
});

test('both parts of a broken word have a box', () => {
  const boxes: WordBox[] = [
    { word: 0, box: [10, 10, 20, 10] },
    { word: 1, box: [40, 10, 20, 10] },
    { word: 1, box: [10, 30, 20, 10] },
    { word: 2, box: [40, 30, 20, 10] },
  ];
  expect(unpackBoxes(packBoxes(boxes, 1), 1)).toEqual(boxes);
});
