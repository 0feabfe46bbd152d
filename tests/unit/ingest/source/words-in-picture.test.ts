import sharp from 'sharp';
import { expect, test } from 'vitest';
import { wordsInPicture } from '../../../../src/ingest/source/words-in-picture.ts';
import { picture } from '../../../support/picture.ts';

const withXmp = (inside: string, attributes = '') =>
  sharp(picture(8, 6))
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer();

/** Returns a JPEG with IPTC data: [dataset, value] each, as agencies write them. */
async function withIptc(...sets: readonly (readonly [number, Buffer])[]): Promise<Buffer> {
  const records = sets.map(([dataset, value]) =>
    Buffer.concat([Buffer.from([0x1c, 2, dataset, value.length >> 8, value.length & 255]), value]),
  );
  const iim = Buffer.concat(records);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iim.length);
  const data = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\u0004\u0004\0\0', 'latin1'),
    size,
    iim,
    Buffer.alloc(iim.length % 2),
  ]);
  const head = Buffer.from([0xff, 0xed, (data.length + 2) >> 8, (data.length + 2) & 255]);
  const jpeg = await sharp(picture(8, 6)).jpeg().toBuffer();
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]);
}

test('the caption and the credit of XMP are read', async () => {
  const bytes = await withXmp(
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">The quay &amp; the\n sea</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Ada Example</rdf:li><rdf:li>Leo Example</rdf:li></rdf:Seq></dc:creator>',
    ' photoshop:Credit="The Courier"',
  );
  expect(await wordsInPicture(bytes)).toEqual({
    caption: 'The quay & the sea',
    credit: 'Ada Example, Leo Example / The Courier',
  });
});

test('those of IPTC are read where there is no XMP, in both of its encodings', async () => {
  const bytes = await withIptc([120, Buffer.from('Zoé at sea')], [80, Buffer.from('Zo\u00E9', 'latin1')]);
  expect(await wordsInPicture(bytes)).toEqual({ caption: 'Zoé at sea', credit: 'Zoé' });
});

test('what a camera writes, and what is cut off, is no caption', async () => {
  const camera =
    '<dc:description><rdf:Alt><rdf:li>OLYMPUS DIGITAL CAMERA</rdf:li></rdf:Alt></dc:description>';
  expect(await wordsInPicture(await withXmp(camera))).toEqual({});
  expect(await wordsInPicture(await withXmp('<dc:description><rdf:Alt>'))).toEqual({});
  expect(await wordsInPicture(picture(8, 6))).toEqual({});
  expect(await wordsInPicture(Buffer.from('no picture'))).toEqual({});
});
