import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { servePicture } from '../../../../src/site/astro/dev-pictures.ts';
import { pictureOf, sharedPictureOf, thumbnailsOf, withImages } from '../../../../src/site/astro/images.ts';
import { handOver } from '../../../../src/site/keep/handover.ts';
import type { PictureFile } from '../../../../src/site/pictures/picture-file.ts';
import { openSite } from '../../../../src/workspace/open-site.ts';
import { article, writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

const file = 'content/articles/ferry.md';

/** Hands over a fictional archive below `/archive/`, and returns its folder and the pictures that its pages ask for. */
async function handOverFiction() {
  const contentDir = writeContent({
    'articles/quay.png': picture(1300, 700),
    'articles/l’été.png': picture(30, 20),
    'articles/draw.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>',
    'articles/words.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text y="5">Quay</text></svg>',
    'articles/ferry.md': article(
      'image: { src: quay.png, alt: A quay }\n',
      '![A path](draw.svg)\n\n![Words](words.svg)\n\n![Summer](l’été.png)',
    ),
  });
  const opened = await openSite({ contentDir, base: '/archive/' });
  const pictureFiles = new Map<string, PictureFile>();
  handOver({ ...opened, archive: opened.archive!, byCommand: true, pictureFiles });
  return { contentDir, pictureFiles };
}

const formsOf = (files: ReadonlyMap<string, PictureFile>) =>
  [...files].map(
    ([path, { form }]) => `${path.replace(/\.[0-9a-f]{16}\./, '.')} ${form.width} × ${form.height}`,
  );

test('a picture is published in the widths that screens show, up to its own', async () => {
  const { pictureFiles } = await handOverFiction();
  const shown = (await pictureOf('quay.png', file))!;
  expect(formsOf(pictureFiles)).toEqual([
    '_astro/quay.webp 640 × 345',
    '_astro/quay.webp 960 × 517',
    '_astro/quay.webp 1280 × 689',
    '_astro/quay.webp 1300 × 700',
  ]);
  const addresses = [...pictureFiles.keys()].map((path) => `/archive/${path}`);
  expect(shown.srcset).toBe(
    [640, 960, 1280, 1300].map((width, index) => `${addresses[index]} ${width}w`).join(', '),
  );
  expect(shown).toMatchObject({ src: addresses[3], width: 1300, height: 700, class: undefined });
});

test('pictures of a body get an address, and what is no picture of the archive stays as it is', async () => {
  const { pictureFiles } = await handOverFiction();
  const body = await withImages(
    '<p><img src="l%E2%80%99%C3%A9t%C3%A9.png" alt="Summer"><img src="gone.png" alt=""></p>',
    file,
  );
  const [path] = pictureFiles.keys();
  expect(body).toContain(`src="${encodeURI(`/archive/${path}`)}"`);
  expect(body).toContain('<img src="gone.png" alt="">');
  expect(path).toMatch(/^_astro\/l[_-]été\.[0-9a-f]{16}\.webp$/);
});

test('a drawing becomes a bitmap, and stays one file if it has words', async () => {
  const { pictureFiles } = await handOverFiction();
  expect(await pictureOf('draw.svg', file)).toMatchObject({ class: 'drawing' });
  const words = await pictureOf('words.svg', file);
  expect(words).toMatchObject({ class: 'drawing', srcset: undefined, sizes: undefined });
  expect([...pictureFiles.values()].map(({ form }) => form.format)).toContain('webp');
  expect(formsOf(pictureFiles).filter((form) => form.includes('words'))).toEqual([
    expect.stringMatching(/^_astro\/words\.svg \d+ × \d+$/),
  ]);
});

test('lists crop pictures to one shape, and drawings only around a stated point', async () => {
  const { pictureFiles } = await handOverFiction();
  const at = (href: string, src: string, focus?: string) => ({
    href,
    image: { src, file, ...(focus !== undefined && { focus }) },
  });
  const found = await thumbnailsOf(
    [
      at('/a/', 'quay.png'),
      at('/b/', 'draw.svg'),
      at('/c/', 'words.svg', '0% 0%'),
      at('/d/', 'draw.svg', '0% 0%'),
    ],
    'row',
  );
  expect([...found.keys()]).toEqual(['/a/', '/d/']);
  expect(formsOf(pictureFiles).filter((form) => form.includes('quay'))).toEqual([
    '_astro/quay.webp 192 × 128',
    '_astro/quay.webp 384 × 256',
    '_astro/quay.webp 768 × 512',
  ]);
  expect([...pictureFiles.values()].map(({ form }) => form.focus)).toContain('50% 50%');
  expect(found.get('/a/')).toMatchObject({ width: 768, height: 512 });
});

test('a shared link shows the picture as a card, or whole if it is smaller', async () => {
  const { pictureFiles } = await handOverFiction();
  const large = await sharedPictureOf({ src: 'quay.png', file });
  const small = await sharedPictureOf({ src: 'l’été.png', file });
  expect(large).toMatchObject({ width: 1200, height: 630 });
  expect(small).toMatchObject({ width: 30, height: 20 });
  expect(large!.url).toMatch(/^https?:\/\/[^/]+\/archive\/_astro\/quay\.[0-9a-f]{16}\.jpg$/);
  expect([...pictureFiles.values()].map(({ form }) => form.focus)).toEqual(['50% 50%', undefined]);
});

test.each([
  ['quay.png', 'export default 1;', 'The file "quay.png" is not a picture.'],
  ['draw.svg', '<svg><script>x()</script><foreignObject/></svg>', 'has <foreignObject>'],
])('%s is not published if it stopped to be a picture since it was checked', async (src, text, message) => {
  const { contentDir, pictureFiles } = await handOverFiction();
  writeFileSync(join(contentDir, 'articles', src), text);
  expect((await faultOf(pictureOf(src, file))).message).toContain(message);
  expect(pictureFiles.size).toBe(0);
});

test('during development a picture is made when it is asked for, and nothing else is answered', async () => {
  const { pictureFiles } = await handOverFiction();
  await pictureOf('l’été.png', file);
  const server = createServer((request, response) =>
    servePicture(request, response, () => response.writeHead(404).end('not a picture')),
  );
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://localhost:${port}/${path}`);
  const answer = await ask(encodeURI([...pictureFiles.keys()][0]!));
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'no-store',
  ]);
  expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(30);
  for (const other of ['', '_astro/quay.0.webp', '%E0%A4%A']) expect((await ask(other)).status).toBe(404);
});
