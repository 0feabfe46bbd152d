import { expect, test } from 'vitest';
import { articleView } from '../../../../src/views/pages/article.ts';
import { article } from '../../../support/content.ts';
import { media } from '../../../support/media/tagged-media.ts';
import { build } from '../../../support/views.ts';

const files = {
  'articles/a.md': article(
    '',
    [
      '[The page](parts/page.pdf "As printed"), [a talk](talk.mp3), [gone](gone.pdf) and [a site](https://example.org/x.pdf).',
      '[The talk](talk.mp3)',
      '[The film](the%20film.mp4)',
    ].join('\n\n'),
  ),
  'articles/parts/page.pdf': media['.pdf']!,
  'articles/talk.mp3': media['.mp3']!,
  'articles/talk.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>1 &lt; 2</v>\n',
  'articles/the film.mp4': media['.mp4']!,
  'articles/the film.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nThe quay\n',
};

test('links lead to the files beside the page, and what stands alone is played', async () => {
  const { archive, urls } = await build(files);
  const { html } = articleView(archive, urls, archive.articles[0]!).text;
  expect(html.split('\n').filter(Boolean)).toMatchInlineSnapshot(`
    [
      "<p id="p1"><a href="/archive/articles/a/page.pdf" title="As printed" type="application/pdf" data-file="PDF · 113 bytes">The page</a>, <a href="/archive/articles/a/talk.mp3" type="audio/mpeg" data-file="MP3">a talk</a>, gone and <a href="https://example.org/x.pdf">a site</a>.<a class="anchor" href="#p1"></a></p>",
      "<p id="p2"><audio controls src="/archive/articles/a/talk.mp3" preload="none"></audio><a href="/archive/articles/a/talk.mp3" type="audio/mpeg" data-file="MP3">The talk</a><a class="anchor" href="#p2"></a></p><details><summary lang="en">Transcript</summary><p>Ada: 1 &lt; 2</p></details>",
      "<p id="p3"><video controls src="/archive/articles/a/the-film.mp4" preload="none"><track kind="captions" srclang="en" src="/archive/articles/a/the-film.vtt"></video><a href="/archive/articles/a/the-film.mp4" type="video/mp4" data-file="MP4 · 111 bytes">The film</a><a class="anchor" href="#p3"></a></p><details><summary lang="en">Transcript</summary><p>The quay</p></details>",
    ]
  `);
});

test('the size of a file stands after its format in lines that run from right to left, too', async () => {
  const site =
    'title: The Elm Courier\ndescription: Invented.\nurl: https://courier.example/\nlanguage: fa\n';
  const { archive, urls } = await build({ ...files, 'site.yaml': site });
  const { html } = articleView(archive, urls, archive.articles[0]!).text;
  expect(html).toContain('data-file="PDF · \u2068۱۱۳ بایت\u2069"');
});

test('the plain text of a block stays that of the article', async () => {
  const { archive, urls } = await build(files);
  const { html } = articleView(archive, urls, archive.articles[0]!).text;
  const [first] = html.split('</p>');
  expect(first!.replaceAll(/<[^>]*>/g, '')).toBe(archive.articles[0]!.body.blocks[0]);
});
