import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { programRoot } from '../../../../src/files/roots.ts';
import type { CardFont } from '../../../../src/archive/look/look.ts';
import { readCardFont } from '../../../../src/files/look/read-card-font.ts';
import { BuildMemory } from '../../../../src/site/keep/build-memory.ts';
import type { KnownSite } from '../../../../src/site/keep/memory-file.ts';
import { addShareImages, folderTarget } from '../../../../src/site/share/add-share-images.ts';
import { build } from '../../../support/views.ts';

const sign = readFileSync(join(programRoot, 'public/favicon.svg'));

/** Adds the pictures to a folder that already has some files. */
async function add(own: Readonly<Record<string, string | Buffer>>): Promise<(name: string) => Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-share-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, bytes] of Object.entries(own)) writeFileSync(join(folder, name), bytes);
  await addShareImages(await build({}), folderTarget(folder));
  return (name) => readFileSync(join(folder, name));
}

test('creates the card, and the icons from the existing symbol', async () => {
  const read = await add({ 'favicon.svg': sign });
  const sizeOf = async (bytes: Buffer) => {
    const { width, height, format } = await sharp(bytes).metadata();
    return [format, width, height];
  };
  expect(await sizeOf(read('share.png'))).toEqual(['png', 1200, 630]);
  // Its words are outlines; the file says them for the audit.
  const { comments = [] } = await sharp(read('share.png')).metadata();
  expect(comments[0]?.text).toContain('The Example Courier');
  expect(await sizeOf(read('apple-touch-icon.png'))).toEqual(['png', 180, 180]);
  const icon = read('favicon.ico');
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 3]);
});

test('a card has the signs of a font in many parts, and opens only those that it needs', async () => {
  const cardFont = readCardFont('@fontsource-variable/noto-serif-jp', '/none');
  if (!('files' in cardFont)) throw new Error(cardFont.message);
  const { archive, urls } = await build({});
  const inkOf = async (font: CardFont | undefined) => {
    const folder = mkdtempSync(join(tmpdir(), 'backfile-share-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const own = {
      ...archive,
      site: { ...archive.site, title: '灯台新聞', publisher: undefined, description: undefined },
      look: { ...archive.look, ...(font && { cardFont: font }) },
    };
    await addShareImages({ archive: own, urls }, folderTarget(folder));
    const { data } = await sharp(readFileSync(join(folder, 'share.png')))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);
  };
  const missing = { ...cardFont, files: [] };
  // A part that is not needed may even be missing.
  const needed = cardFont.files.map((file) =>
    [...'灯台新聞'].some((sign) =>
      file.ranges.some(([a, b]) => a <= sign.codePointAt(0)! && sign.codePointAt(0)! <= b),
    )
      ? file
      : { ...file, path: `${file.path}.missing` },
  );
  expect(await inkOf({ ...cardFont, files: needed })).toBeGreaterThan((await inkOf(missing)) + 5000);
});

test('keeps the keeper’s own files', async () => {
  const own = { 'share.png': 'a', 'favicon.ico': 'b', 'apple-touch-icon.png': 'c', 'favicon.svg': sign };
  const read = await add(own);
  for (const [name, bytes] of Object.entries(own)) expect(read(name).toString()).toBe(bytes.toString());
});

test('a warm build makes the icons anew with another symbol, and removes them with it', async () => {
  const archive = await build({});
  const signPath = '/public/favicon.svg';
  const sites = [new Map<string, Uint8Array>()];
  let known: KnownSite | undefined;
  /** Adds the pictures to a site that has those of the last one. Returns the files that are drawn. */
  const addOver = async (symbol: string | undefined) => {
    const last = sites.at(-1)!;
    const files = new Map<string, Uint8Array>(
      symbol === undefined ? [] : [['favicon.svg', Buffer.from(symbol)]],
    );
    const memory = new BuildMemory(known, archive.archive, archive.urls, {
      versionOfPicture: (path) => (path === signPath ? (symbol ?? '') : 'another file'),
    });
    const drawn: string[] = [];
    await addShareImages(archive, {
      has: (path) => files.has(path),
      read: (path) => files.get(path)!,
      write: (path, bytes) => {
        files.set(path, bytes);
        drawn.push(path);
      },
      isInPlace: (path) => last.has(path),
      keep: (path) => files.set(path, last.get(path)!),
      memory,
      signPath,
    });
    known = memory.toKnown();
    sites.push(files);
    return drawn;
  };
  const icons = ['favicon.ico', 'apple-touch-icon.png'];
  expect(await addOver(undefined)).toEqual(['share.png']);
  expect(await addOver(sign.toString())).toEqual(icons);
  expect(await addOver(sign.toString())).toEqual([]);
  expect([...sites.at(-1)!.keys()]).toEqual(['favicon.svg', 'share.png', ...icons]);
  expect(await addOver(sign.toString().replace('<svg', '<svg id="s"'))).toEqual(icons);
  expect(await addOver(undefined)).toEqual([]);
  expect([...sites.at(-1)!.keys()]).toEqual(['share.png']);
});

test('creates no icons without a symbol', async () => {
  const read = await add({});
  expect(() => read('favicon.ico')).toThrow('ENOENT');
  expect(read('share.png').length).toBeGreaterThan(1000);
});
