import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paintOver } from '../../../../src/withhold/plan/paint-over.ts';
import { pageScan, type ScanFormat, spreadIn } from '../../../support/print/page-scan.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const size = [200, 280] as const;
const part = [50, 61, 47, 22] as const;

const folder = temporaryFolder();

function written(bytes: Buffer): string {
  // A name of its own: what decodes pictures may remember a file by its path.
  const path = join(mkdtempSync(join(folder, 'painted-')), 'page');
  writeFileSync(path, bytes);
  return path;
}

const shareOf = ([left, top, across, down]: readonly [number, number, number, number]) =>
  [left / size[0], top / size[1], across / size[0], down / size[1]] as const;

test.each<ScanFormat>(['png', 'jpeg', 'webp', 'tiff'])(
  'a part of a picture of type %s has one color, and the rest stays',
  async (format) => {
    const scan = await pageScan(size, format);
    const painted = await paintOver(written(scan), size, [part]);
    expect((await sharp(painted).metadata()).format).toBe(format);
    expect(await spreadIn(painted, shareOf(part))).toBeLessThanOrEqual(2);
    expect(await spreadIn(painted, shareOf([120, 10, 60, 40]))).toBeGreaterThan(150);
  },
);

// Each orientation turns the blocks of the file another way.
test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'nothing that stood in a part has an effect on the painted picture, turned as %i',
  async (orientation) => {
    const isTurned = orientation > 4;
    const [width, height] = [203, 277];
    const shape = [isTurned ? height : width, isTurned ? width : height] as const;
    const seen = async (seed: number) => {
      // The part is where it is seen: the file has it where this orientation shows it there.
      const box = stored(part, [width, height], orientation);
      return paintOver(
        written(await pageScan(shape, 'jpeg', [{ box, seed }], orientation)),
        [width, height],
        [part],
      );
    };
    expect((await seen(2)).equals(await seen(3))).toBe(true);
  },
);

/** Returns where a part of a picture stands in its file. */
function stored(
  [x, y, across, down]: readonly [number, number, number, number],
  [width, height]: readonly [number, number],
  orientation: number,
): readonly [number, number, number, number] {
  const [right, bottom] = [width - x - across, height - y - down];
  switch (orientation) {
    case 2:
      return [right, y, across, down];
    case 3:
      return [right, bottom, across, down];
    case 4:
      return [x, bottom, across, down];
    case 5:
      return [y, x, down, across];
    case 6:
      return [y, right, down, across];
    case 7:
      return [bottom, right, down, across];
    case 8:
      return [bottom, x, down, across];
    default:
      return [x, y, across, down];
  }
}

test('a painted picture says nothing about itself', async () => {
  const scan = await sharp(await pageScan(size, 'jpeg'))
    .withExif({ IFD0: { Artist: 'A scanner of fiction' } })
    .toBuffer();
  const painted = await paintOver(written(scan), size, [part]);
  expect(scan.includes('scanner of fiction')).toBe(true);
  expect(painted.includes('scanner of fiction')).toBe(false);
});
