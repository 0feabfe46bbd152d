import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type OpenedPicture, openPicture } from '../../../../src/files/pictures/open-picture.ts';
import { withoutMetadata } from '../../../../src/files/pictures/without-metadata.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { article, problemsOf, writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="9" height="9"/></svg>';
const label =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><!-- mira --><text y="9">A quay</text></svg>';

describe('the file that stands for a picture', () => {
  const open = async (name: string, content: string | Uint8Array) => {
    const contentDir = writeContent({ [`articles/${name}`]: content });
    const copies = temporaryFolder();
    const path = join(contentDir, 'articles', name);
    return {
      contentDir,
      copies,
      path,
      opened: (await openPicture(path, contentDir, copies)) as OpenedPicture,
    };
  };

  test('is the picture itself, if its name is plain', async () => {
    const { opened, path } = await open('the quay é.png', picture(3, 2));
    const digest = createHash('sha256').update(picture(3, 2)).digest('base64url');
    expect(opened).toEqual({ type: 'png', width: 3, height: 2, frames: 1, file: path, digest });
  });

  test.each(['a#b.png', 'a?b.png', 'a%20b.png', 'a?b#c%.PNG'])(
    'is a copy with a plain name for %s',
    async (name) => {
      const { opened, copies } = await open(name, picture(3, 2));
      expect(opened.file!.startsWith(copies)).toBe(true);
      expect(basename(opened.file!)).toMatch(/^a-[a-z0-9-]*\.png$/);
      expect(readFileSync(opened.file!)).toEqual(picture(3, 2));
    },
  );

  test('is the same for a photo with the place where it was taken and for one without', async () => {
    const photo = await sharp(picture(24, 16)).jpeg().toBuffer();
    const taken = await sharp(photo)
      .keepExif()
      .withExif({ IFD3: { GPSLatitude: '47/1 38/1 0/1' } })
      .jpeg()
      .toBuffer();
    const clean = withoutMetadata(taken, 'jpeg')!;
    expect(clean.length).toBeLessThan(taken.length);
    for (const name of ['quay.jpg', 'a#quay.jpg']) {
      const files = await Promise.all(
        [taken, clean].map(async (bytes) => (await open(name, bytes)).opened.file!),
      );
      expect(files.map((file) => basename(file))).toEqual([basename(files[1]!), basename(files[1]!)]);
      expect(files.map((file) => readFileSync(file))).toEqual([clean, clean]);
    }
  });

  test('is a bitmap for a drawing without text, drawn once', async () => {
    const { opened, contentDir, copies } = await open('draw.svg', drawing);
    expect(opened).toMatchObject({ type: 'svg', width: 20, height: 10 });
    expect(basename(opened.file!)).toBe('draw.webp');
    expect(await sharp(readFileSync(opened.file!)).metadata()).toMatchObject({ format: 'webp', width: 40 });
    // What was drawn is used again, for any file with the same drawing.
    writeFileSync(join(contentDir, 'articles/twin.svg'), `<!-- twin -->${drawing}`);
    const { file } = (await openPicture(
      join(contentDir, 'articles/twin.svg'),
      contentDir,
      copies,
    )) as OpenedPicture;
    expect(file).toBe(opened.file!.replace('draw.webp', 'twin.webp'));
  });

  test('is a safe drawing for one with text', async () => {
    const { opened } = await open('label.svg', label);
    expect(basename(opened.file!)).toBe('label.svg');
    expect(readFileSync(opened.file!, 'utf8')).toBe(
      '<svg viewBox="0 0 20 10" xmlns="http://www.w3.org/2000/svg"><text y="9">A quay</text></svg>',
    );
  });

  test('is made again if it is gone, or if the picture has changed', async () => {
    const { opened, path, contentDir, copies } = await open('draw.svg', drawing);
    renameSync(copies, `${copies}-gone`);
    await openPicture(path, contentDir, copies);
    expect(existsSync(opened.file!)).toBe(true);
    writeFileSync(path, drawing.replace('rect width="9"', 'rect width="5"'));
    expect(((await openPicture(path, contentDir, copies)) as OpenedPicture).file).not.toBe(opened.file);
    writeFileSync(path, 'export default 1;');
    expect(await openPicture(path, contentDir, copies)).toMatchObject({
      message: 'The file "draw.svg" is not a picture.',
    });
  });
});

test('a symbolic link is refused wherever it leads, even to a picture that is a script as well', async () => {
  const contentDir = writeContent({
    'articles/evil.js': picture(3, 2),
    'articles/real/quay.png': picture(3, 2),
  });
  const outside = join(temporaryFolder(), 'private.png');
  writeFileSync(outside, picture(3, 2));
  const at = (name: string) => join(contentDir, 'articles', name);
  symlinkSync(at('evil.js'), at('evil.png'));
  symlinkSync(outside, at('private.png'));
  symlinkSync(at('real'), at('linked'));
  for (const name of ['evil.png', 'private.png', 'linked/quay.png'])
    expect(await openPicture(at(name), contentDir)).toMatchObject({
      message: `The image "${basename(name)}" is a symbolic link, and links are not followed.`,
    });
  expect(await openPicture(at('real/quay.png'), contentDir)).toMatchObject({ type: 'png' });
  // The content folder itself may be reached by one.
  symlinkSync(contentDir, join(contentDir, '../other'));
  const other = join(contentDir, '../other');
  expect(await openPicture(join(other, 'articles/real/quay.png'), other)).toMatchObject({ type: 'png' });
});

test('what is no picture is a problem of the article, the field or the page that shows it, with its line', async () => {
  const files = {
    'articles/evil.js': 'export default 1;',
    'articles/phone.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'articles/cut.png': picture(30, 20).subarray(0, 90),
    'articles/a#b.png': picture(3, 2),
    'articles/draw.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n<foreignObject/></svg>',
    'articles/folder.png/x.png': picture(3, 2),
    'articles/letter.md': article(
      'image: { src: phone.heic, alt: A quay }\n',
      [
        ...['First.', '![A](evil.js)', '![B](cut.png)', '![C](a#b.png)', '![D](a%23b.png)'],
        ...['![E](draw.svg)', '![F](<folder.png>)'],
      ].join('\n\n'),
    ),
    'pages/about.md': '---\ntitle: About\n---\n\n![A](../articles/evil.js)\n',
  };
  const problems = await problemsOf(files);
  expect(
    problems
      .split('\n\n')
      .filter((text) => !text.includes('(warning)'))
      .join('\n\n'),
  ).toMatchInlineSnapshot(`
    "content/articles/letter.md:6  image.src
      The file "phone.heic" is HEIC, which can’t be shown as a picture.
      Phones take pictures in this format, which most browsers can’t show. Save it as JPEG, for example in your photo program under “Export”, and refer to that file.

    content/articles/letter.md:11
      The file "evil.js" is not a picture.
      Only pictures whose content is JPEG, PNG, GIF, WebP, AVIF, TIFF or SVG can be shown. Save it as one of these, or remove it from the text.

    content/articles/letter.md:13
      The picture "cut.png" is damaged or incomplete.
      Copy it again from where it came. If there is no better copy, open what is left in a picture program, and save it again.

    content/articles/letter.md:15
      There is no image "a#b.png".
      In the address of an image, # is written %23, ? is %3F, and % is %25: "a%23b.png".

    content/articles/letter.md:19
      The drawing "draw.svg" has <foreignObject> (its line 2).
      Save it as “plain SVG” with text turned into paths, or as PNG. Drawings may have shapes and text, but no pictures, addresses or web pages in them.

    content/articles/letter.md:21
      The image "folder.png" is not a file.
      Put a picture in its place.

    content/pages/about.md:5
      The file "evil.js" is not a picture.
      Only pictures whose content is JPEG, PNG, GIF, WebP, AVIF, TIFF or SVG can be shown. Save it as one of these, or remove it from the text."
  `);
});

test('a folder in place of a picture is a problem', async () => {
  const contentDir = writeContent({});
  mkdirSync(join(contentDir, 'articles/x.png'), { recursive: true });
  expect(await openPicture(join(contentDir, 'articles/x.png'), contentDir)).toMatchObject({
    message: 'The image "x.png" is not a file.',
  });
});
