import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';
import { errorsOf, filesOf, importFrom, withoutNotes, writeBatch } from '../../../support/batch.ts';

// Feeds, exports and saved pages, from the file to the entry. All texts, people and places are fiction.

const post = (id: number, name: string, content: string, more = '') => `<item>
<title>${name}</title><link>https://courier.example/2019/03/${name}/</link>
<guid isPermaLink="false">https://courier.example/2019/03/${name}/</guid><dc:creator>msolano</dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_name>${name}</wp:post_name><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>
<wp:post_date>2019-03-0${id} 08:30:00</wp:post_date><wp:post_date_gmt>2019-03-0${id} 07:30:00</wp:post_date_gmt>
${more}</item>`;

const attachment = `<item><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://courier.example/wp-content/uploads/2019/03/boat.png</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A white ferry</wp:meta_value></wp:postmeta></item>`;

const thumbnail =
  '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>';

const wxr = (items: string) => `<?xml version="1.0"?>
<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Lantern Bay Courier</title><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>msolano</wp:author_login><wp:author_display_name>Mira Solano</wp:author_display_name></wp:author>
<wp:category><wp:category_nicename>news</wp:category_nicename><wp:cat_name>News</wp:cat_name></wp:category>
<wp:category><wp:category_nicename>ferries</wp:category_nicename><wp:category_parent>news</wp:category_parent><wp:cat_name>Ferries</wp:cat_name></wp:category>
${items}
</channel></rss>`;

const words =
  'The ferry across the bay runs again, after a winter in which nobody could cross. The harbour mistress said that the quay had been repaired, and that boats would leave each hour.';

describe('a WordPress export', () => {
  const items = [
    post(
      1,
      'ferry',
      `The ferry runs. See <a href="/2019/03/quay">the quay</a>.\n\n[caption width="3"]<img src="/wp-content/uploads/2019/03/boat-300x200.png" class="wp-image-9"> At the quay[/caption]`,
      `<category domain="category" nicename="ferries"><![CDATA[Ferries]]></category>${thumbnail}`,
    ),
    post(
      2,
      'quay',
      '<!-- wp:paragraph --><p>The quay is repaired. <a href="https://courier.example/2019/03/ferry/#boats">Boats</a> land.</p><!-- /wp:paragraph -->',
      thumbnail,
    ),
    attachment,
  ].join('\n');

  test('becomes articles with their authors, topics, pictures, links and former addresses', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'export.xml': wxr(items),
      'uploads/2019/03/boat.png': picture(30, 20),
    });
    const paths = [join(batch, 'export.xml')];
    const { outcomes, refused } = await importFrom(batch, content, { paths, assets: join(batch, 'uploads') });
    expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'imported'], refused: [] });
    const files = filesOf(content);
    const image = Object.keys(files)
      .find((path) => path.endsWith('.png'))!
      .split('/')
      .at(-1)!;
    expect(withoutNotes(files['articles/2019/ferry.md']!).replaceAll(image, 'boat.png'))
      .toMatchInlineSnapshot(`
        "---
        title: ferry
        date: 2019-03-01T08:30+01:00
        byline:
          - entity: mira-solano
        language: en-GB
        entities: []
        topics:
          - ferries
        source:
          publisher: The Lantern Bay Courier
          url: https://courier.example/2019/03/ferry/
          author: Mira Solano
          published: 2019-03-01T08:30+01:00
          sha256: …
        redirectFrom:
          - /2019/03/ferry/
        ---

        The ferry runs. See [the quay](../quay/).

        ![A white ferry](boat.png "At the quay")
        "
      `);
    expect(files['articles/2019/quay.md']).toContain('[Boats](../ferry/');
    expect(files['articles/2019/quay.md']).toContain(`image:\n  src: ${image}\n  alt: A white ferry\n`);
    expect(files['topics/ferries.yaml']).toMatch(/^broader: ?\n? *-? ?news$/m);
    expect(Object.keys(files).filter((path) => path.endsWith('.yaml'))).toEqual([
      'entities/people/mira-solano.yaml',
      'topics/ferries.yaml',
      'topics/news.yaml',
    ]);
    expect(await errorsOf(content)).toEqual([]);

    const again = await importFrom(batch, content, { paths, assets: join(batch, 'uploads') });
    expect(again.outcomes).toEqual(['already', 'already']);
    expect(filesOf(content)).toEqual(files);
  });

  test('that is cut off is imported as far as it is complete, and the rest later', async () => {
    const content = writeContent({});
    const whole = wxr(items);
    const first = await importFrom(
      writeBatch({ 'export.xml': whole.slice(0, whole.indexOf('is repaired')) }),
      content,
    );
    expect(first.outcomes).toEqual(['imported']);
    expect(first.refused).toEqual([
      expect.stringMatching(/^export\.xml:\d+ item 2: The file ends in the middle of this item\.$/) as string,
    ]);
    const second = await importFrom(writeBatch({ 'export.xml': whole }), content);
    expect(second.outcomes).toEqual(['already', 'imported']);
    expect(await errorsOf(content)).toEqual([]);
  });

  test('loses former addresses that can’t be redirected, but not their posts', async () => {
    const content = writeContent({});
    const { outcomes, warnings } = await importFrom(
      writeBatch({
        'export.xml': wxr(
          post(1, 'one', words).replace(/<link>.*?<\/link>/, '<link>https://courier.example/?p=1</link>') +
            post(2, 'two', `${words} Two.`).replace(
              /<link>.*?<\/link>/,
              '<link>https://courier.example/100%25/</link>',
            ) +
            post(3, 'three', `${words} Three.`).replace(
              /<link>.*?<\/link>/,
              '<link>https://courier.example/%ce%b5%cf%80/</link>',
            ),
        ),
      }),
      content,
    );
    expect(outcomes).toEqual(['imported', 'imported', 'imported']);
    expect(warnings).toEqual([
      expect.stringContaining(
        'The old path "/?p=1" has a query, which a static site can’t redirect.',
      ) as string,
      expect.stringContaining('The old path "/100%25/" can’t be used on every system and host.') as string,
      expect.stringContaining('nearly the same text as content/articles/2019/two.md') as string,
    ]);
    expect(filesOf(content)['articles/2019/three.md']).toContain('redirectFrom:\n  - /%ce%b5%cf%80/\n');
    expect(await errorsOf(content)).toEqual([]);
  });
});

describe('an article both in a feed and as a saved page', () => {
  test('is imported once, with a report that the two differ', async () => {
    const content = writeContent({});
    const batch = writeBatch({
      'a.xml': `<rss><channel><item><title>Ferry</title><link>https://courier.example/ferry?utm_source=rss</link><pubDate>Tue, 05 Mar 2019 08:30:00 +0100</pubDate><description>${words}</description></item></channel></rss>`,
      'b.html': `<html><head><title>Ferry</title><link rel="canonical" href="https://courier.example/ferry/"></head><body><p>${words}</p><p>${words}</p></body></html>`,
    });
    const { outcomes } = await importFrom(batch, content);
    expect(outcomes).toEqual(['imported', 'changed']);
    expect(Object.keys(filesOf(content))).toEqual(['articles/2019/ferry.md']);
  });
});

describe('hostile content', () => {
  test('leaves no script, frame, event handler or unsafe scheme in an entry, in any format', async () => {
    const attack = `<p onclick="x()">${words}</p><script>x()</script><iframe src="javascript:x()"></iframe><svg><script>x()</script></svg><a href="javascript:x()">go</a><a href="data:text/html,x">on</a><img src="x" onerror="x()"><form action="https://a.example"><input name="q"></form><p>${words} Two.</p>`;
    const cdata = `<![CDATA[${attack}]]>`;
    const content = writeContent({});
    const batch = writeBatch({
      'a.xml': `<rss><channel><item><title>&lt;script&gt;x()&lt;/script&gt;A</title><pubDate>2019-03-01</pubDate><description>${cdata}</description></item></channel></rss>`,
      'b.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>B</title><published>2019-03-02</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><script>x()</script><p onclick="x()">${words} B.</p></div></content></entry></feed>`,
      'c.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        items: [
          {
            id: '../../etc/passwd',
            title: 'C',
            date_published: '2019-03-03',
            content_html: attack.replaceAll('ferry', 'boat'),
          },
        ],
      }),
      'd.xml': wxr(post(4, 'd', attack.replaceAll('ferry', 'ship'))),
      'e.html': `<!DOCTYPE html><html><head><title>E</title><meta property="article:published_time" content="2019-03-05"></head><body><article>${attack.replaceAll('ferry', 'raft')}</article></body></html>`,
    });
    const { outcomes, refused } = await importFrom(batch, content);
    expect({ outcomes, refused }).toEqual({ outcomes: Array<string>(5).fill('imported'), refused: [] });
    const files = filesOf(content);
    for (const [path, text] of Object.entries(files)) {
      expect(path).toMatch(/^(articles|entities|topics)\/([a-z0-9-]+\/)?[a-z0-9-]+\.(md|yaml)$/);
      expect(text, path).not.toMatch(/<script|<iframe|<svg|<form|onclick|onerror|javascript:|data:text/i);
    }
    expect(await errorsOf(content)).toEqual([]);
  });

  // Each of these takes minutes if a pattern scans the rest of the text again and again.
  test('is not slow to process', async () => {
    const many = 100_000;
    const spaces = ' '.repeat(many);
    const content = writeContent({});
    const batch = writeBatch({
      'a.xml': `<rss><channel><item><title>A</title><link>https://courier.example/a</link><author>${'a@'.repeat(many)} b</author><description>&lt;p&gt;${words} A.&lt;a href=${spaces}&gt;b&lt;/a&gt;</description></item></channel></rss>`,
      'b.xml': wxr(post(1, 'b', `${words} B.${spaces}x ${'[a '.repeat(2000)} [b x${spaces} y] \n${spaces}z`)),
      'c.html': `${'<html '.repeat(many)}<title>${'C - '.repeat(many)}|</title>`,
      'd.html': `<html><head><title>${'D - '.repeat(many)}|</title><meta property="og:site_name" content="Courier"></head><p>${words} D.</p><p>${words}</p></html>`,
    });
    const { outcomes, refused } = await importFrom(batch, content);
    expect({ number: outcomes.length, refused }).toEqual({ number: 4, refused: [] });
  });
});
