import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { story } from '../../../support/batch-texts.ts';
import sharp from 'sharp';
import { picture } from '../../../support/picture.ts';

// All texts, people and places are fiction.

describe('links among the articles of a batch', () => {
  test('lead to pages in the archive, including later ones, and even after an interrupted import', async () => {
    const at = (path: string) => `https://courier.example${path}`;
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': story({
        url: at('/1'),
        title: 'First',
        body: `Read [more](x).`,
        content_html: `<p>See <a href="${at('/2/')}">the second</a> and <a href="https://else.example/2">another</a>.</p>`,
      }),
    });
    await importFrom(batch, content);
    expect(filesOf(content)['articles/1923/first.md']).toContain('[the second](https://courier.example/2/)');
    writeFileSync(
      join(batch, 'b.json'),
      story({
        id: 9,
        url: at('/2'),
        title: 'Second',
        content_html: `<p>After <a href="${at('/1?utm_source=x')}">the first</a>.</p>`,
      }),
    );
    await importFrom(batch, content);
    const files = filesOf(content);
    expect(files['articles/1923/first.md']).toContain(
      '[the second](../second/) and [another](https://else.example/2)',
    );
    expect(files['articles/1923/second.md']).toContain('[the first](../first/)');
    const outcome = await importFrom(batch, content, { update: true });
    expect(outcome.outcomes).toEqual(['already', 'already']);
    expect(filesOf(content)).toEqual(files);
  });
});

describe('links by path among the posts of an old site', () => {
  test('lead to the articles, including later ones; other links become text', async () => {
    const post = (title: string, body: string, more = '') =>
      `---\ntitle: ${title}\ndate: 2020-01-03\n${more}---\n\n${body}\n`;
    const content = writeContent({});
    const batch = writeBatch({
      '_posts/2020-01-02-first.md': post(
        'First',
        'See [the *other* one]({{ "/2020/01/03/second/" | url }}), [a third](/t/3) and [no page](/gone/ "Gone").',
      ),
      '_posts/2020-01-03-second.md': post('Second', 'After [the first]({% post_url 2020-01-02-first %}).'),
      '_posts/2020-01-04-third.md': post('Third', 'Text.', 'permalink: /t/3/\n'),
    });
    const { warnings } = await importFrom(batch, content);
    const files = filesOf(content);
    expect(files['articles/2020/first.md']).toContain(
      'See [the _other_ one](../second/), [a third](../third/) and no page.',
    );
    expect(files['articles/2020/second.md']).toContain('After [the first](../first/).');
    expect(warnings).toEqual([
      'content/articles/2020/first.md: Links to pages of the old site that are not in the archive were replaced by their text.',
    ]);
    await importFrom(batch, content);
    await importFrom(batch, content, { update: true });
    expect(filesOf(content)).toEqual(files);
  });

  test('become absolute if the address of the article is known', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.json': story({ url: 'https://courier.example/1', body: '<p>See <a href="/about">us</a>.</p>' }),
    });
    await importFrom(batch, content);
    expect(Object.values(filesOf(content))[0]).toContain('See [us](https://courier.example/about).');
  });
});

describe('pictures', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  test('are found next to the file or in --assets, and others become links', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'news/a.md':
        '---\ntitle: Pictures\ndate: 1923\n---\n\n![The gate](img/gate.png) ![Quay](https://old.example/up/2018/06/quay-300x200.png)\n\n![Gone](https://old.example/gone.png) ![](../../out.png)\n',
      'news/img/gate.png': png,
    });
    const assets = writeBatch({
      '2018/06/quay.png': Buffer.concat([png, Buffer.from('x')]),
      '2017/06/quay.png': png,
    });
    const { warnings } = await importFrom(batch, content, { assets });
    const files = filesOf(content);
    const text = files['articles/1923/pictures.md']!;
    expect(text).toMatch(
      /!\[The gate\]\(gate-[0-9a-f]{8}\.png\) !\[Quay\]\(quay-[0-9a-f]{8}\.png\)\n\n\[Gone\]\(https:\/\/old\.example\/gone\.png\)/,
    );
    expect(warnings).toEqual([
      'news/a.md: The image "https://old.example/gone.png" is on the web, and no file of it was given; it was replaced by a link or its description.',
      'news/a.md: The file of the image "../../out.png" is missing; it was replaced by a link or its description.',
    ]);
    expect(Object.keys(files)).toHaveLength(3);
    expect(await errorsOf(content)).toEqual([]);
  });

  test('bring the caption and the credit that are written in them, where the source states none', async () => {
    const content = writeContent({});
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:description>The "old" quay</dc:description><dc:creator>Ada Example</dc:creator></x:xmpmeta>';
    const described = await sharp(png).withXmp(xmp).png().toBuffer();
    const batch = writeBatch({
      'a.md':
        '---\ntitle: Head\ndate: 1923\nimage: { src: quay.png, alt: A quay }\n---\n\n![A quay](quay.png)\n',
      'b.md':
        '---\ntitle: Own\ndate: 1923\nimage: { src: quay.png, alt: A quay, caption: Our own }\n---\n\nA fiction.\n',
      'quay.png': described,
    });
    await importFrom(batch, content);
    const files = filesOf(content);
    const head = files['articles/1923/head.md']!;
    expect(head).toMatch(/!\[A quay\]\(quay-[0-9a-f]{8}\.png "The \\"old\\" quay \| Ada Example"\)/);
    expect(head).toMatch(/caption: The "old" quay/);
    expect(head).toMatch(/credit: Ada Example/);
    expect(head).toMatch(
      /# The caption or credit is that which is written in the picture: quay-\S+\. Check it\./,
    );
    expect(files['articles/1923/own.md']).not.toMatch(/old|Ada/);
    expect(await errorsOf(content)).toEqual([]);
  });

  test('are only found inside the imported folder, not through paths or links that lead outside', async () => {
    const content = writeContent({});
    const outside = writeBatch({ 'secret.png': png });
    const batch = writeBatch({
      'a.md': `---\ntitle: Out\ndate: 1923\n---\n\n![A](../${outside.split('/').at(-1)!}/secret.png) ![B](link.png) ![C](note.png)\n`,
      'note.png': 'not a picture',
    });
    symlinkSync(join(outside, 'secret.png'), join(batch, 'link.png'));
    await importFrom(batch, content);
    expect(Object.keys(filesOf(content))).toEqual(['articles/1923/out.md']);
    expect(filesOf(content)['articles/1923/out.md']).toMatch(
      /\n\nA<!-- image: \.\.\/\S+\/secret\.png --> B<!-- image: link\.png --> C<!-- image: note\.png -->\n$/,
    );
  });
});

describe('a picture at the top of an article', () => {
  const article = '---\ntitle: Ferry\ndate: 1923\nimage: img/f.png\nimage_alt: The ferry\n---\n\nText.\n';

  test('without a file is reported, kept as a comment, and imported once the file is given', async () => {
    const content = writeContent({});
    const batch = writeBatch({ 'a.md': article });
    const { warnings } = await importFrom(batch, content);
    expect(warnings).toEqual([
      'a.md: The file of its picture, "img/f.png", is missing; a comment in the article marks its place.',
    ]);
    const comment = '# The file of its picture is missing: img/f.png "The ferry".\nimported:';
    expect(filesOf(content)['articles/1923/ferry.md']).toContain(comment);
    expect(await errorsOf(content)).toEqual([]);
    const assets = writeBatch({ 'img/f.png': picture(3, 2) });
    expect((await importFrom(batch, content, { assets, update: true })).outcomes).toEqual(['updated']);
    const text = filesOf(content)['articles/1923/ferry.md'];
    expect(text).toMatch(/image:\n {2}src: f-\w+\.png\n {2}alt: The ferry\n/);
    expect(text).not.toContain('There is no file');
  });
});
