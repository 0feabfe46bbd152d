import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hostedPicturesNote, noteHostedPictures } from '../../../src/publish/run/hosted-pictures-note.ts';
import type { HostedPictures } from '../../../src/site/output/page-pictures.ts';
import { writeContent } from '../../support/content.ts';

const address = 'https://pictures.example/courier/';

/** The pictures of made-up pages. */
function pictures(paths: readonly string[], missing: readonly string[] = []): HostedPictures {
  const wanted = new Map(paths.map((path) => [path, {} as never]));
  return { address, folder: '/srv/dist-pictures', wanted, missing, obsolete: [] };
}

test('a publication says which pictures are to be uploaded to the other host, and which deleted there, since the last one', () => {
  const content = writeContent({});
  expect(
    hostedPicturesNote(content, pictures(['issues/a/1.webp', 'issues/a/2.webp'], ['issues/a/2.webp'])),
  ).toEqual([
    `2 pictures of printed pages belong to ${address}, 2 of them new. 1 of them is not made yet, as the guide to pages of newspapers says.`,
    'Upload there, before readers ask for them: issues/a/1.webp, issues/a/2.webp',
  ]);
  noteHostedPictures(content, pictures(['issues/a/1.webp', 'issues/a/2.webp']));
  expect(hostedPicturesNote(content, pictures(['issues/a/2.webp']))).toEqual([
    `1 picture of printed pages belongs to ${address}, 0 of them new. They are in dist-pictures.`,
    `Delete there: ${address}issues/a/1.webp`,
  ]);
});

test('of many, ten are named', () => {
  const many = Array.from({ length: 30 }, (_, index) => `issues/a/${index + 10}.webp`);
  const [, upload] = hostedPicturesNote(writeContent({}), pictures(many));
  expect(upload).toContain('issues/a/19.webp, and 20 more');
  expect(upload).not.toContain('issues/a/20.webp');
});

test('exactly ten are named without more, lists are in order, and several that lack are counted', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `issues/a/${index + 10}.webp`);
  const [first, upload] = hostedPicturesNote(writeContent({}), pictures(ten.toReversed(), ten.slice(0, 2)));
  expect(first).toContain('10 of them new. 2 of them are not made yet,');
  expect(upload).toBe(`Upload there, before readers ask for them: ${ten.join(', ')}`);
  const content = writeContent({});
  noteHostedPictures(content, pictures(['issues/z.webp', 'issues/b.webp', 'issues/a.webp']));
  expect(hostedPicturesNote(content, pictures(['issues/z.webp']))[1]).toBe(
    `Delete there: ${address}issues/a.webp, ${address}issues/b.webp`,
  );
});

test('what was told is kept for its owner alone, and a list that cannot be read tells all again', () => {
  const content = writeContent({});
  noteHostedPictures(content, pictures(['issues/a.webp']));
  const file = join(dirname(content), '.backfile/private/published/pictures.json');
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '[');
  expect(hostedPicturesNote(content, pictures(['issues/a.webp']))[0]).toContain('1 of them new.');
});
