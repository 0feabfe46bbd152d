import { describe, expect, test } from 'vitest';
import { wxrReader } from '../../../../../src/ingest/formats/wordpress/read-wxr.ts';
import { item, meta, picture, read, wxr } from '../../../../support/wxr.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

describe('a post', () => {
  test('yields everything that the export states', async () => {
    const { articles, problems } = await read(
      item({
        title: 'Ferry &amp; quay reopen',
        link: 'https://courier.example/2019/03/ferry/',
        content: 'The ferry runs.',
        more: `<guid isPermaLink="false">https://courier.example/2019/03/ferry/</guid>
<excerpt:encoded><![CDATA[Boats <b>again</b>, after a winter.]]></excerpt:encoded>
<wp:post_id>7</wp:post_id>
<wp:post_date>2019-03-05 08:30:00</wp:post_date><wp:post_date_gmt>2019-03-05 07:30:00</wp:post_date_gmt>
<wp:post_modified>2019-03-06 09:00:00</wp:post_modified><wp:post_modified_gmt>2019-03-06 08:00:00</wp:post_modified_gmt>
<wp:post_name>ferry</wp:post_name>
<category domain="category" nicename="ferries"><![CDATA[Ferries &amp; boats]]></category>
<category domain="post_tag" nicename="quay"><![CDATA[Quay]]></category>
<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>
<category domain="post_format" nicename="post-format-aside"><![CDATA[Aside]]></category>
${meta('_wp_old_slug', 'ferries-back')}${meta('_thumbnail_id', '9')}`,
      }) +
        picture(
          9,
          'boat.jpg',
          `${meta('_wp_attachment_image_alt', 'A white ferry')}<excerpt:encoded>At the quay</excerpt:encoded>`,
        ),
    );
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        type: 'article',
        place: { file: 'export.xml', line: 10, item: 1 },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        key: '7',
        title: 'Ferry & quay reopen',
        standfirst: 'Boats again, after a winter.',
        date: '2019-03-05T08:30:00+01:00',
        updated: '2019-03-06T09:00:00+01:00',
        authors: [{ name: 'Mira Solano' }],
        topics: [{ label: 'Ferries & boats' }, { label: 'Quay' }],
        language: 'en-GB',
        url: 'https://courier.example/2019/03/ferry/',
        publisher: 'The Lantern Bay Courier',
        image: {
          src: 'https://courier.example/wp-content/uploads/2019/03/boat.jpg',
          alt: 'A white ferry',
          caption: 'At the quay',
        },
        oldPaths: ['https://courier.example/2019/03/ferry/', 'https://courier.example/2019/03/ferries-back/'],
        body: { format: 'html', value: '<p>The ferry runs.</p>' },
      },
    ]);
  });

  test('has the date of the feed if another program states no other', async () => {
    const { articles } = await read(item({ more: '<pubDate>Wed, 05 Apr 2023 14:42:38 +0000</pubDate>' }));
    expect(articles[0]!.date).toBe('Wed, 05 Apr 2023 14:42:38 +0000');
  });

  test('has several authors from the plugin Co-Authors Plus', async () => {
    const { articles } = await read(
      item({
        more: '<category domain="author" nicename="cap-tove"><![CDATA[tove]]></category><category domain="author" nicename="cap-guest"><![CDATA[A. Guest]]></category>',
      }),
    );
    expect(articles[0]!.authors).toEqual([{ name: 'Tove Ardal' }, { name: 'A. Guest' }]);
  });

  test('states why it is not published; posts in the trash are only counted', async () => {
    const items = [
      item({ title: 'One' }),
      item({ title: 'Two', status: 'draft' }),
      item({ title: 'Three', status: 'private' }),
      item({ title: 'Four', status: 'future' }),
      item({ title: 'Five', more: '<wp:post_password>harbour</wp:post_password>' }),
      item({ title: 'Six', status: 'trash' }),
      item({ title: 'Seven', type: 'page' }),
    ].join('\n');
    const { articles, problems } = await read(items);
    expect(articles.map(({ title, draft }) => [title, draft])).toEqual([
      ['One', undefined],
      ['Two', 'The source marks it as a draft.'],
      ['Three', 'The source marks it as private.'],
      ['Four', 'The source schedules it for later.'],
      ['Five', 'The source protects it with a password.'],
      ['Seven', undefined],
    ]);
    expect(problems).toEqual([
      `export.xml  (warning)
  One item is in the trash, and was left out.
  Restore the ones you want in WordPress, and export again.`,
    ]);
  });
});

describe('the terms and authors of a site', () => {
  test('come first, each with its parent', async () => {
    const { records } = await read(
      '',
      undefined,
      `<wp:category><wp:category_nicename>news</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[News]]></wp:cat_name></wp:category>
<wp:category><wp:category_nicename>ferries</wp:category_nicename><wp:category_parent>news</wp:category_parent><wp:cat_name><![CDATA[Ferries &amp; boats]]></wp:cat_name><wp:category_description>What crosses the bay.</wp:category_description></wp:category>
<wp:tag><wp:tag_slug>quay</wp:tag_slug><wp:tag_name>Quay</wp:tag_name></wp:tag>
<wp:term><wp:term_taxonomy>series</wp:term_taxonomy><wp:term_slug>winter</wp:term_slug><wp:term_parent></wp:term_parent><wp:term_name>Winter 2019</wp:term_name></wp:term>
<wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>top</wp:term_slug><wp:term_name>Top menu</wp:term_name></wp:term>`,
    );
    expect(records).toEqual([
      { type: 'entity', key: 'msolano', name: 'Mira Solano' },
      { type: 'entity', key: 'tove', name: 'Tove Ardal' },
      { type: 'topic', key: 'news', name: 'News' },
      {
        type: 'topic',
        key: 'ferries',
        name: 'Ferries & boats',
        description: 'What crosses the bay.',
        broader: 'news',
      },
      { type: 'topic', key: 'quay', name: 'Quay' },
      { type: 'topic', key: 'winter', name: 'Winter 2019' },
    ]);
  });
});

describe('the omissions of an export', () => {
  test('are reported with counts: types, comments, addresses that can’t redirect', async () => {
    const { articles, problems } = await read(
      item({
        link: 'https://courier.example/ferry/',
        more: '<guid isPermaLink="false">https://courier.example/?p=7</guid><wp:comment><wp:comment_approved>1</wp:comment_approved></wp:comment><wp:comment><wp:comment_approved>spam</wp:comment_approved></wp:comment>',
      }) +
        item({ type: 'recipe' }) +
        item({ type: 'nav_menu_item' }),
    );
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      `export.xml  (warning)
  One item is of the type "recipe", neither a post nor a page, and was left out.
  If they are articles, change <wp:post_type> to post in a copy of the file, and import that.`,
      `export.xml  (warning)
  The readers’ comment was left out.
  Keep the file if you need the comments.`,
      `export.xml  (warning)
  Short addresses such as https://courier.example/?p=7 can’t redirect to the articles, because a static site can’t read queries.
  No action is needed: the permalinks redirect.`,
    ]);
  });
});

describe('a damaged export', () => {
  test('yields the intact posts', async () => {
    const whole = wxr([item({ title: 'One' }), item({ title: 'Two' }), item({ title: 'Three' })].join('\n'));
    const cut = whole.slice(0, whole.indexOf('Three') + 60);
    const { articles, problems } = await readAll(wxrReader, { name: 'export.xml', content: cut });
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(problems).toEqual([
      `export.xml:31  item 3
  The file ends in the middle of this item.
  Fix the XML, or export the file again. The other items were read.`,
    ]);
  });

  test('loses no post to control characters, unescaped characters and nested sections', async () => {
    const { articles, problems } = await read(
      item({ title: 'R&D \u000B', content: 'a ]]]]><![CDATA[> b & c' }) +
        item({ title: 'Two', more: '<wp:post_name>a&b</wp:post_name>' }),
    );
    expect(articles.map(({ title, body }) => [title, body.value])).toEqual([
      ['R&D', '<p>a ]]> b &#x26; c</p>'],
      ['Two', '<p>Text.</p>'],
    ]);
    expect(problems).toEqual([]);
  });

  test('from standard input has pictures that precede a post', async () => {
    const gallery = item({ content: '[gallery ids="9"]' });
    const content = wxr(`${gallery}${picture(9, 'a.jpg')}${gallery}`);
    const { articles } = await readAll(wxrReader, { name: 'standard input', content, isStandardInput: true });
    expect(articles.map(({ body }) => body.value.includes('a.jpg'))).toEqual([false, true]);
  });
});
