import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pdfScans } from '../../../../../src/ingest/formats/pdf/pdf-scans.ts';
import { column, pdf } from '../../../../support/pdf.ts';

// All texts are fiction.

test('a page is one JPEG only where its size is stated in numbers', async () => {
  const jpeg = await sharp({ create: { width: 60, height: 80, channels: 3, background: 'gray' } })
    .jpeg()
    .toBuffer();
  const stated = Buffer.from(pdf([column(50, 60, ['The ferry returns'], 24)], { scans: [{ jpeg }] }));
  expect(pdfScans(stated)).toEqual([[expect.any(Number), expect.any(Number)]]);
  // A name in place of a number, of the same length: objects stay where their table says.
  const unstated = stated.toString('latin1').replace('/MediaBox [0 0 600 800]', '/MediaBox [/ 0 600 800]');
  expect(unstated).toContain('[/ 0 600 800]');
  expect(pdfScans(Buffer.from(unstated, 'latin1'))).toEqual([undefined]);
});
