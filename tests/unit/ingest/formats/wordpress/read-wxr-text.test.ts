import { describe, expect, test } from 'vitest';
import { bodyOf, item, meta, picture, read } from '../../../../support/wxr.ts';

// All texts, people and places are fiction.

describe('the text of a post', () => {
  test('has captions as figures, of both kinds', async () => {
    expect(
      await bodyOf(
        'One.\n\n[caption id="attachment_9" width="300"]<a href="/x.jpg"><img class="wp-image-9" src="/x.jpg" alt="A boat" /></a> At <em>the</em> quay.[/caption]\n\n[caption caption="Of old & more"]<img src="/y.jpg" />[/caption]\n\nTwo.',
      ),
    ).toBe(
      '<p>One.</p><figure><a href="https://courier.example/x.jpg"><img class="wp-image-9" src="https://courier.example/x.jpg" alt="A boat"></a><figcaption>At <em>the</em> quay.</figcaption></figure><figure><img src="https://courier.example/y.jpg"><figcaption>Of old &#x26; more</figcaption></figure><p>Two.</p>',
    );
  });

  test('has the pictures of a gallery once, whether listed or attached', async () => {
    const others =
      picture(9, 'a.jpg', '<wp:post_parent>7</wp:post_parent>') +
      picture(10, 'b.jpg', `<wp:post_parent>7</wp:post_parent>${meta('_wp_attachment_image_alt', 'B')}`) +
      picture(11, 'tune.mp3', '<wp:post_parent>7</wp:post_parent>');
    const [a, b] = ['a', 'b'].map(
      (name) =>
        `<img src="https://courier.example/wp-content/uploads/2019/03/${name}.jpg" alt="${name === 'b' ? 'B' : ''}">`,
    );
    expect(await bodyOf('[gallery ids="10,9,99"]', '', others)).toBe(
      `<figure>${b}</figure><figure>${a}</figure>`,
    );
    expect(await bodyOf('[gallery]\n\n[gallery columns="2"]', '', others)).toBe(
      `<figure>${a}</figure><figure>${b}</figure>`,
    );
  });

  test('uses the media library’s description of a picture without its own', async () => {
    const others = picture(9, 'a.jpg', meta('_wp_attachment_image_alt', 'A white ferry'));
    expect(
      await bodyOf(
        '<img class="size-full wp-image-9" src="a.jpg" alt=""> <img class="wp-image-9" src="a.jpg" alt="Boat">',
        '',
        others,
      ),
    ).toContain(
      'alt="A white ferry"> <img class="wp-image-9" src="https://courier.example/2019/03/ferry/a.jpg" alt="Boat">',
    );
  });

  test('has links in place of embedded media', async () => {
    const link = (address: string) => `<p><a href="${address}">${address}</a></p>`;
    expect(
      await bodyOf(
        '[audio https://courier.example/a.mp3]\n\n[video mp4="https://courier.example/b.mp4"][/video]\n\n[embed width="3"]https://video.example/c[/embed]',
      ),
    ).toBe(
      ['a.mp3', 'b.mp4'].map((file) => link(`https://courier.example/${file}`)).join('') +
        link('https://video.example/c'),
    );
  });

  test('has no block comments or shortcodes, and reports the latter', async () => {
    const { articles, problems } = await read(
      item({
        content:
          '<!-- wp:paragraph {"align":"left"} -->\n<p>One [sic].</p>\n<!-- /wp:paragraph -->\n<!--more-->\n<!-- wp:latest-posts {"n":3} /-->\n<!-- wp:shortcode -->\n[contact-form-7 id="3"]\n<!-- /wp:shortcode -->',
      }) + item({ content: '[pull_quote]Two.[/pull_quote] [contact-form-7 id="4"]' }),
    );
    expect(articles.map(({ body }) => body.value.trim())).toEqual([
      '<p>One [sic].</p>',
      '<p>Two. </p>'.replace(' </p>', '</p>'),
    ]);
    expect(problems).toEqual([
      `export.xml  (warning)
  Shortcodes were removed: [contact-form-7] in 2, [pull_quote] in 1.
  Check the articles that contained them, in case their output was part of the text.`,
    ]);
  });

  test('refers to a file once', async () => {
    const file =
      '<!-- wp:file --><div class="wp-block-file"><a href="https://courier.example/a.pdf">Timetable</a><a href="https://courier.example/a.pdf" class="wp-block-file__button wp-element-button" download>Download</a></div><!-- /wp:file -->';
    expect(await bodyOf(file)).toBe(
      '<div class="wp-block-file"><a href="https://courier.example/a.pdf">Timetable</a></div>',
    );
  });

  test('has its footnotes at the end', async () => {
    expect(
      await bodyOf(
        '<!-- wp:paragraph --><p>One<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->',
        meta('footnotes', '[{"id":"a1","content":"A <em>note</em>."}]'),
      ),
    ).toBe('<p>One[1].</p><ol><li>A <em>note</em>.</li></ol>');
    expect(await bodyOf('<p>One.</p>', meta('footnotes', '{broken'))).toBe('<p>One.</p>');
  });

  test('has absolute links to the old site', async () => {
    expect(
      await bodyOf('<a href="/2018/old/">Old</a> <a href="../next/">Next</a> <a href="#top">Top</a>'),
    ).toBe(
      '<p><a href="https://courier.example/2018/old/">Old</a> <a href="https://courier.example/2019/03/next/">Next</a> <a href="#top">Top</a></p>',
    );
  });
});
