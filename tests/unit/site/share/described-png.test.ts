import sharp from 'sharp';
import { expect, test } from 'vitest';
import { describedPng } from '../../../../src/site/share/described-png.ts';
import { textsIn } from '../../../../src/withhold/audit/texts-in.ts';

test('the words of a drawn picture can be read from its file, in any script, and the picture is the same', async () => {
  const red = sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } });
  const png = await red.png().toBuffer();
  const text = 'The Example Courier\nАнна Перо — “sails”';
  const described = describedPng(png, text);
  // The oracle is libpng, which refuses a chunk with a wrong checksum.
  const { comments } = await sharp(described, { failOn: 'warning' }).metadata();
  expect(comments).toEqual([{ keyword: 'Description', text }]);
  const pixels = (file: Buffer) => sharp(file, { failOn: 'warning' }).raw().toBuffer();
  expect((await pixels(described)).equals(await pixels(png))).toBe(true);
  expect(textsIn('share/a.png', described).texts.join('\n')).toContain('Анна Перо');
});
