import { expect, test } from 'vitest';
import { imageSources, replaceImageTags } from '../../../../src/shared/base/html-tags.ts';

const html =
  '<p id="p1">One <img src="a&amp;b.jpg" alt="A &quot;sign&quot; > here" title="T"> two</p><img src="c.png">';

test('an image gets new attributes and keeps its others', async () => {
  const asked: string[] = [];
  const made = await replaceImageTags(html, (src) => {
    asked.push(src);
    return Promise.resolve(src === 'c.png' ? undefined : { src: '/x?a&b"', width: 3, srcset: undefined });
  });
  expect(asked).toEqual(['a&b.jpg', 'c.png']);
  expect(made).toBe(
    '<p id="p1">One <img src="/x?a&amp;b&quot;" alt="A &quot;sign&quot; > here" title="T" width="3"> two</p><img src="c.png">',
  );
});

test('the sources of images are returned as written', () => {
  expect(imageSources(html)).toEqual(['a&b.jpg', 'c.png']);
  expect(imageSources('<p>no image, but &lt;img src="x"></p>')).toEqual([]);
});
