import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawSvg } from '../../../../src/files/pictures/draw-svg.ts';
import { pictureEndings } from '../../../../src/files/pictures/picture-types.ts';
import { type PictureHead, readPicture } from '../../../../src/files/pictures/read-picture.ts';
import { picture } from '../../../support/picture.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
const formats = [
  ['jpeg', '.jpg'],
  ['png', '.png'],
  ['gif', '.gif'],
  ['webp', '.webp'],
  ['avif', '.avif'],
  ['tiff', '.tif'],
] as const;

/** Returns what is wrong with a picture; fails if nothing is. */
async function faultOf(content: Uint8Array, name: string): Promise<string> {
  const picture = await readPicture(content, name, name.slice(name.lastIndexOf('.')));
  if (!('message' in picture)) return expect.unreachable(`${name} is accepted`);
  return `${picture.message} ${picture.advice}`;
}

describe('a picture', () => {
  test.each(formats)('of the type %s is read with its size', async (type, ending) => {
    const content = await noise(60, 40).toFormat(type).toBuffer();
    expect(await readPicture(content, 'quay', ending.toUpperCase())).toEqual({
      type,
      width: 60,
      height: 40,
      frames: 1,
    });
  });

  test('that is animated is read with its frames', async () => {
    const frames = await sharp([await noise(9, 9).png().toBuffer(), picture(9, 9)], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect(await readPicture(frames, 'quay.gif', '.gif')).toMatchObject({ width: 9, height: 9, frames: 2 });
  });

  test.each(formats)('of the type %s is refused wherever it is cut off', async (type, ending) => {
    const whole = await noise(200, 160).toFormat(type).toBuffer();
    for (const share of [0.2, 0.5, 0.8, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect(await faultOf(cut, `quay${ending}`), `${share}`).toMatch(
        /^The picture "quay\.\w+" is damaged or incomplete\. Copy it again/,
      );
    }
  });

  test.each(['jpeg', 'png', 'gif'] as const)(
    'of the type %s may have something after its end',
    async (type) => {
      const whole = await noise(60, 40).toFormat(type).toBuffer();
      const [, ending] = formats.find(([name]) => name === type)!;
      for (const more of ['\0\0', 'a trailer of the camera'])
        expect(await readPicture(Buffer.concat([whole, bytes(more)]), 'quay', ending)).toMatchObject({
          type,
        });
    },
  );

  test('of more pixels than can be drawn is refused by its head', async () => {
    const bomb = picture(2, 2);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    // The head's checksum is not what is tested.
    const fault = await faultOf(bomb, 'bomb.png');
    expect(fault).toMatch(/60,?000 × 60,?000 pixels|damaged/);
  });
});

describe('what is not a picture is refused', () => {
  test.each([
    [
      'x.png',
      'A text of fiction.',
      /^The file "x\.png" is not a picture\. Only pictures whose content is JPEG/,
    ],
    ['x.png', '', /is empty, which can’t be shown as a picture\. Copy it again/],
    ['x.pdf', '%PDF-1.7\n', /is a PDF, which can’t be shown as a picture\. Save the page/],
    ['x.jpg', '%PDF-1.7\n', /is a PDF/],
    ['x.html', '<!doctype html><p>', /is a web page/],
    ['x.svg', '<!DOCTYPE html><svg>', /is a web page/],
    ['x.heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', /is HEIC, .* Save it as JPEG/],
    ['x.jpg', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic', /is HEIC, .* Save it as JPEG/],
    ['x.mp4', '\0\0\0\x18ftypisom\0\0\0\0isomavc1', /is not a picture/],
    ['x.js', 'export default 1;', /is not a picture/],
    ['x.svgz', '\x1f\x8b\x08\0', /is not a picture/],
    ['x.css', 'a{}', /is not a picture/],
  ])('%s (%j)', async (name, content, message) => {
    expect(await faultOf(bytes(content), name)).toMatch(message);
  });

  test('whatever its first bytes are, if its ending is not that of their type', async () => {
    expect(await faultOf(picture(3, 2), 'quay.jpg')).toBe(
      'The image "quay.jpg" ends in .jpg, but is PNG. Rename it to end in .png, and refer to it by its new name.',
    );
    for (const ending of [
      '.js',
      '.ts',
      '.mjs',
      '.cjs',
      '.json',
      '.css',
      '.md',
      '.astro',
      '.wasm',
      '.node',
      '',
    ])
      expect(await faultOf(picture(3, 2), `quay.png${ending || '.'}`)).toMatch(
        /doesn’t end in \.jpg, \.jpeg, .* or \.svg\. Rename it to end in \.png/,
      );
  });

  test('whatever it is called, if no type begins like it', async () => {
    const starts = formats.map(([type]) => type);
    expect(starts).toHaveLength(6);
    await fc.assert(
      fc.asyncProperty(
        fc
          .uint8Array({ maxLength: 40 })
          .filter(([first = 0]) => ![0xff, 0x89, 0x47, 0x52, 0x49, 0x4d].includes(first)),
        fc.constantFrom(...pictureEndings),
        async (content, ending) => {
          expect('message' in (await readPicture(content, 'x', ending))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a drawing', () => {
  const svg = (inside: string, attributes = 'viewBox="0 0 200 100"') =>
    Buffer.from(
      `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`,
    );
  const read = async (content: Buffer) => (await readPicture(content, 'draw.svg', '.svg')) as PictureHead;

  test('without text becomes a bitmap, twice as large as it is shown', async () => {
    const { drawing, ...facts } = await read(
      svg('<script>x()</script><rect width="100" height="100" fill="red"/>'),
    );
    expect(facts).toEqual({ type: 'svg', width: 200, height: 100, frames: 1 });
    const { data, info } = await sharp((drawing as { webp: Uint8Array }).webp)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([400, 200]);
    const pixel = (x: number, y: number) => [...data.subarray((y * 400 + x) * 4, (y * 400 + x) * 4 + 4)];
    expect([pixel(100, 100), pixel(300, 100)[3]]).toEqual([[255, 0, 0, 255], 0]);
  });

  test('with text remains one, without what can’t be seen', async () => {
    const { drawing } = await read(svg('<!-- /home/mira --><text x="1" onclick="x()">Quay</text>'));
    expect(drawing).toEqual({
      svg: '<svg viewBox="0 0 200 100" xmlns="http://www.w3.org/2000/svg"><text x="1">Quay</text></svg>',
    });
  });

  test('of any unit is drawn no wider than a page shows it', async () => {
    const { drawing, width, height } = await read(
      svg('<rect width="9" height="9"/>', 'viewBox="0 0 12192000 6858000"'),
    );
    expect([width, height]).toEqual([1920, 1080]);
    expect(await sharp((drawing as { webp: Uint8Array }).webp).metadata()).toMatchObject({ width: 1920 });
  });

  test('that is not complete or well-formed is refused', async () => {
    expect(await faultOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'draw.svg')).toMatch(
      /can’t be drawn/,
    );
    expect(await faultOf(svg('<rect id="a<b"/>'), 'draw.svg')).toMatch(/can’t be drawn/);
  });

  test('that would take for ever is given up', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`,
    );
    const bomb = svg(`<g id="a0"><rect width="1" height="1"/></g>${levels.join('')}`);
    expect(await drawSvg(bomb.toString(), 3000)).toBeUndefined();
  });

  test('shows nothing of the machine that draws it', async () => {
    const place = new URL('../../../../public/favicon.svg', import.meta.url);
    for (const href of [place.href, place.pathname, 'favicon.svg', 'https://evil.example/x.png'])
      expect(await faultOf(svg(`<image href="${href}" width="9" height="9"/>`), 'draw.svg')).toMatch(
        /has <image>/,
      );
  });
});

test('a drawing may be 5 MB, and not a byte more', async () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4z"/></svg>';
  const read = (size: number) => readPicture(bytes(drawing.padEnd(size)), 'quay.svg', '.svg');
  expect(await read(5_000_000)).toMatchObject({ type: 'svg', width: 4 });
  expect(await read(5_000_001)).toMatchObject({ message: expect.stringContaining('5 MB') as string });
});
