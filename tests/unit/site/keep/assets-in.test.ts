import { expect, test } from 'vitest';
import { assetsIn } from '../../../../src/site/keep/assets-in.ts';

// All of it is fiction.
test('the assets of a page are found in attributes, in sets of sources and in data, each once', () => {
  const page = `<img src="/_astro/quay.a1_b2.webp" srcset="/_astro/quay.a1_c3.webp 640w, /_astro/quay.a1_b2.webp 960w">
<meta content="https://courier.example/_astro/card.d4.jpg"><p>A file called _astro/% in the text.</p>`;
  expect(assetsIn(page)).toEqual([
    '_astro/quay.a1_b2.webp',
    '_astro/quay.a1_c3.webp',
    '_astro/card.d4.jpg',
    '_astro/%',
  ]);
});

test.each([
  ['an apostrophe', `/_astro/o'hara.a1.webp`, `_astro/o'hara.a1.webp`],
  ['an apostrophe as an entity', '/_astro/o&#39;hara.a1.webp', `_astro/o'hara.a1.webp`],
  ['an ampersand', '/_astro/a&amp;b.a1.webp', '_astro/a&b.a1.webp'],
  ['signs of another script', '/_astro/%C3%A9t%C3%A9.a1.webp', '_astro/été.a1.webp'],
])('a name with %s is found', (_, written, file) => {
  expect(assetsIn(`<img src="${written}">`)).toEqual([file]);
});
