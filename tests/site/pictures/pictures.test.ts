import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { buildFiction, textsOf } from '../../support/build.ts';
import { article, site, type Files } from '../../support/content.ts';
import { picture } from '../../support/picture.ts';

// Everything here is fiction. A picture of the tests is red on the right and green below.
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><circle cx="450" cy="450" r="400"/></svg>';
const story = (day: number, title: string, image: string, more = '') =>
  article(`image: { ${image} }\n${more}`, 'Fiction.', {
    title,
    date: `2018-06-${String(day).padStart(2, '0')}`,
  });

const files: Files = {
  'site.yaml': `${site}front: [lead]\n`,
  'articles/wide.png': picture(1600, 400),
  'articles/small.png': picture(240, 300),
  'articles/own.png': picture(700, 500),
  'articles/held.png': picture(710, 500),
  'articles/gone.png': picture(720, 500),
  'articles/plain.svg': drawing,
  'articles/stated.svg': drawing,
  'articles/lead.md': story(
    1,
    'Lead',
    "src: wide.png, alt: Un quai, credit: Ada, focus: '90% 50%'",
    'language: fr\n',
  ),
  'articles/small.md': story(25, 'Small', 'src: small.png, alt: A boat'),
  'articles/own.md': story(24, 'Own', 'src: own.png, alt: A net, articleOnly: true'),
  'articles/plain.md': story(23, 'Plain', 'src: plain.svg, alt: A circle'),
  'articles/stated.md': story(22, 'Stated', "src: stated.svg, alt: A circle, focus: '0% 0%'"),
  'articles/turned.md': story(21, 'Turned', 'src: turned.jpg, alt: A mast'),
  'articles/held.md': story(20, 'Held', 'src: held.png, alt: A secret', "embargo: '2099-01-01'\n"),
  'articles/gone.md': story(
    19,
    'Gone',
    'src: gone.png, alt: A secret',
    'withdrawn: { date: 2019, reason: It was not true., keepTitle: true }\n',
  ),
};

let texts: Map<string, string>;
let out: string;

beforeAll(async () => {
  // As a phone stores it: 300 pixels wide, 600 high once it is turned.
  const turned = await sharp(picture(600, 300)).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const built = buildFiction({ ...files, 'articles/turned.jpg': turned });
  expect(built.ran.code, built.ran.stderr).toBe(0);
  out = built.out;
  texts = textsOf(out);
});

const tagsOf = (path: string) =>
  [...texts.get(`${path}index.html`)!.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
const valueOf = (tag: string, name: string) => new RegExp(`[ ]${name}="([^"]*)"`).exec(tag)?.[1];
const fileOf = (tag: string) => join(out, valueOf(tag, 'src')!.replace(/^.*?_astro/, '_astro'));
const sizeOf = (tag: string) => [valueOf(tag, 'width'), valueOf(tag, 'height')].map(Number);
const inList = (path: string) =>
  Object.fromEntries(
    [
      ...texts
        .get(path)!
        .matchAll(/<li class="hit"[^>]*>(<img [^>]*>)?.*?<a href="[^"]*\/articles\/([a-z]+)\//g),
    ].map(([, tag, id]) => [id!, tag]),
  );

test('the first story of the front has its picture large, with what it shows in its language and who made it', async () => {
  const [lead] = tagsOf('');
  expect([valueOf(lead!, 'alt'), valueOf(lead!, 'lang')]).toEqual(['Un quai', 'fr']);
  expect(texts.get('index.html')).toMatch(/<figcaption[^>]*>Credit: Ada<\/figcaption>/);
  expect(valueOf(lead!, 'srcset')).toMatch(/ 384w, \S+ 600w$/);
  expect(sizeOf(lead!)).toEqual([600, 400]);
  const { channels } = await sharp(fileOf(lead!)).stats();
  // The right end of the picture, around the stated point, and not its middle.
  expect(channels[0]!.min).toBeGreaterThan(150);
});

test('pictures in lists have the size that they state, are never enlarged, and are turned as they are seen', async () => {
  const listed = Object.entries(inList('2018/index.html'));
  const sizes = await Promise.all(
    listed.map(async ([id, tag]) => {
      if (tag === undefined) return [id];
      const { width, height } = await sharp(fileOf(tag)).metadata();
      expect(sizeOf(tag), id).toEqual([width, height]);
      expect(valueOf(tag, 'alt')).toBe('');
      return [id, `${width} × ${height}`];
    }),
  );
  expect(Object.fromEntries(sizes)).toEqual({
    small: '240 × 160',
    own: undefined,
    plain: undefined,
    stated: '384 × 256',
    turned: '300 × 200',
    lead: '384 × 256',
  });
});

test('a picture whose rights allow it in its article alone is there, and on no other page and no card', () => {
  const holding = [...texts].filter(([, text]) => /_astro\/own\./.test(text)).map(([path]) => path);
  expect(holding).toEqual(['articles/own/index.html']);
  expect(texts.get('articles/own/index.html')).toMatch(/<meta property="og:image" content="[^"]*share\.png"/);
  expect(texts.get('articles/small/index.html')).toMatch(/<meta property="og:image" content="[^"]*\/small\./);
});

test('nothing is published of the pictures of articles that are held back or were withdrawn', () => {
  expect(readdirSync(join(out, '_astro')).filter((name) => /^(?:held|gone)\./.test(name))).toEqual([]);
  expect([...texts].filter(([, text]) => /A secret|_astro\/(?:held|gone)/.test(text))).toEqual([]);
});

test('of an article in another language, what its picture shows is in that language', () => {
  const [own] = tagsOf('articles/lead/');
  expect([valueOf(own!, 'alt'), valueOf(own!, 'lang')]).toEqual(['Un quai', 'fr']);
});

test('a drawing has light paper of its own where it is shown', () => {
  expect(valueOf(tagsOf('articles/plain/')[0]!, 'class')).toBe('drawing');
  expect(valueOf(inList('2018/index.html').stated!, 'class')).toBe('thumb drawing');
});
