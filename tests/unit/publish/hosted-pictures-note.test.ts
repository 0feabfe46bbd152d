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
