import { expect, test } from 'vitest';
import { buildLexicon } from '../../../src/archive/lexicon.ts';
import { readPassages } from '../../../src/markdown/read-passages.ts';
import { render } from '../../../src/markdown/render.ts';

const bodyOf = (markdown: string) =>
  render(
    { markdown, naming: [], listed: [] },
    { lexicon: buildLexicon([]), entityHref: '/{}/', words: { section: '{}', withheld: '' } },
  ).body;

test('an image with a title that stands alone is a figure with caption and credit', () => {
  const { html, blocks, images } = bodyOf('![A gate](gate.jpg "The gate | in <May>. | Photo: Ada Example")');
  expect(html).toBe(
    '<figure><img src="gate.jpg" alt="A gate"><figcaption id="p1">The gate | in &#x3C;May>. <span class="credit">Photo: Ada Example</span></figcaption></figure>',
  );
  expect(blocks).toEqual(['The gate | in <May>. Photo: Ada Example']);
  expect(images).toEqual(['gate.jpg']);
});

test('a caption may be missing, or the credit', () => {
  const { html } = bodyOf('![A](a.jpg " | Ada")');
  expect(html).toContain('<figcaption id="p1"><span class="credit">Ada</span></figcaption>');
  expect(bodyOf('![A](a.jpg "A quay")').html).not.toContain('credit');
});

test('several images in a paragraph are a gallery', () => {
  const { html, blocks } = bodyOf('![A](a.jpg "One")\n![B](b.jpg)\n![C](c.jpg "Three | Ada")\n\nAfter.');
  expect(html.split('</figure>')).toHaveLength(4);
  expect(html).toMatch(/^<div class="gallery"><figure>/);
  expect(blocks).toEqual(['One', 'Three Ada', 'After.']);
});

test('a gallery without captions is one block, as it was', () => {
  const { html, blocks } = bodyOf('![A](a.jpg) ![B](b.jpg)\n\nAfter.');
  expect(html).toMatch(/^<p class="gallery" id="p1"><img/);
  expect(blocks).toEqual(['', 'After.']);
});

test('images among words stay there', () => {
  expect(bodyOf('See ![A](a.jpg "One") there.').html).toContain('<img src="a.jpg" alt="A" title="One">');
});

test('names are proposed in the same blocks that the site has', () => {
  const markdown = '![A](a.jpg "One")\n![B](b.jpg "Two")\n\nAfter.';
  expect(readPassages(markdown).map(({ text }) => text)).toEqual(bodyOf(markdown).blocks);
});
