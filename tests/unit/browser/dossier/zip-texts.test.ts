import { promisify } from 'node:util';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { zipTexts } from '../../../../src/browser/dossier/zip-texts.ts';

const openZip = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer.bind(yauzl));

/** Reads a ZIP with another program’s reader, which checks sizes and checksums. */
async function entriesOf(bytes: Uint8Array) {
  const file = await openZip(Buffer.from(bytes), { lazyEntries: true });
  const entries: { name: string; method: number; text: string }[] = [];
  await new Promise<void>((resolve, reject) => {
    file.on('end', resolve).on('error', reject);
    file.on('entry', (entry: Entry) => {
      file.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        void buffer(stream).then((text) => {
          entries.push({ name: entry.fileName, method: entry.compressionMethod, text: text.toString() });
          file.readEntry();
        }, reject);
      });
    });
    file.readEntry();
  });
  return entries;
}

test('the first entry is stored, the others are compressed, and all are read back', async () => {
  const long = 'Boats lay in the harbor. '.repeat(1000);
  const bytes = await zipTexts([
    { name: 'mimetype', text: 'application/epub+zip' },
    { name: 'book/café.xhtml', text: 'Café Zoé, 灯台' },
    { name: 'long.txt', text: long },
    { name: 'empty.txt', text: '' },
  ]);
  expect(await entriesOf(bytes)).toEqual([
    { name: 'mimetype', method: 0, text: 'application/epub+zip' },
    { name: 'book/café.xhtml', method: 8, text: 'Café Zoé, 灯台' },
    { name: 'long.txt', method: 8, text: long },
    { name: 'empty.txt', method: 8, text: '' },
  ]);
  expect(bytes.length).toBeLessThan(2000);
  // Where readers of EPUB look for the media type.
  expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
});

test('the same entries give the same bytes', async () => {
  const entries = [
    { name: 'a', text: 'a' },
    { name: 'b', text: 'Elm' },
  ];
  expect(await zipTexts(entries)).toEqual(await zipTexts(entries));
});
