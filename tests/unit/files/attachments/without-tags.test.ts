import { expect, test } from 'vitest';
import { withoutTags } from '../../../../src/files/attachments/without-tags.ts';

// The bytes of tags are written here after their specifications, and all texts are fiction.
const sound = Buffer.from('the frames of a sound '.repeat(20));

/** @see https://id3.org/id3v2.4.0-structure: the size is without the header of ten bytes, and without the footer. */
function id3(words: string, hasFooter = false): Buffer {
  const head = Buffer.from([0x49, 0x44, 0x33, 4, 0, hasFooter ? 0x10 : 0, 0, 0, 1, 72]);
  const body = Buffer.alloc(200);
  body.write(words);
  return Buffer.concat([head, body, ...(hasFooter ? [Buffer.from('3DI234567-')] : [])]);
}

/** ID3v1: the last 128 bytes. */
function lastTag(words: string): Buffer {
  const tag = Buffer.alloc(128);
  tag.write(`TAG${words}`);
  return tag;
}

/** @see https://wiki.hydrogenaud.io/index.php?title=APEv2_specification: a footer, with or without a header. */
function ape(words: string, hasHeader: boolean): Buffer {
  const footer = Buffer.alloc(32);
  footer.write('APETAGEX');
  footer.writeUInt32LE(words.length + 32, 12);
  footer.writeUInt32LE(hasHeader ? 0x80000000 : 0, 20);
  return Buffer.concat([...(hasHeader ? [footer] : []), Buffer.from(words), footer]);
}

test.each([
  ['at its beginning', [id3('Ada Vale'), sound]],
  ['at its beginning, twice', [id3('Ada Vale'), id3('Jo Pen'), sound]],
  ['at its beginning, with a footer', [id3('Ada Vale', true), sound]],
  ['at its end', [sound, lastTag('Ada Vale')]],
  ['at its end, in another form', [sound, ape('Artist Ada Vale', false)]],
  ['at its end, with a header', [sound, ape('Artist Ada Vale', true)]],
  ['at its end, in both forms', [sound, ape('Artist Ada Vale', true), lastTag('Ada Vale')]],
  ['everywhere', [id3('Ada Vale'), sound, ape('Artist Ada Vale', false), lastTag('Ada Vale')]],
])('an MP3 file loses what it says %s, and no byte of its sound', (_, parts) => {
  expect(withoutTags(Buffer.concat(parts), '.mp3')).toEqual(sound);
});

/** Says that it is longer than the file. */
function tooLong(): Buffer {
  const tag = ape('Artist Ada Vale', false);
  tag.writeUInt32LE(1e6, tag.length - 20);
  return tag;
}

test.each([
  ['has no sound', lastTag('Ada Vale')],
  ['has no sound and another tag', ape('', false)],
  ['has no sound after its tag', id3('Ada Vale')],
  ['ends within the head of its tag', id3('Ada Vale').subarray(0, 8)],
  ['has a tag that is longer than itself', Buffer.concat([sound, tooLong()])],
])('nothing is kept of an MP3 file that %s', (_, bytes) => {
  expect(withoutTags(bytes, '.mp3')).toBeUndefined();
});
