import { describe, expect, test } from 'vitest';
import { rssReader } from '../../../../../src/ingest/formats/feed/read-feed.ts';
import { fromAtom, fromRss } from '../../../../support/feeds.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

describe('an item of RSS', () => {
  test('yields everything that it states', async () => {
    const { articles, problems } = await fromRss(
      `<item>
<title>Ferry &amp;amp; quay &lt;i&gt;reopen&lt;/i&gt;</title>
<link>https://courier.example/2019/ferry</link>
<guid isPermaLink="false">courier-17</guid>
<pubDate>Tue, 05 Mar 2019 08:30:00 +0100</pubDate>
<dc:creator>Mira Solano</dc:creator>
<dc:creator>Tove Ardal</dc:creator>
<category>Ferries</category><category>Lantern Bay</category><category>Ferries</category>
<description>After a winter, boats again.</description>
<content:encoded><![CDATA[<p>The ferry runs. See <a href="/timetable">when</a>.</p>]]></content:encoded>
<media:group><media:content url="https://courier.example/small.jpg" width="200"/><media:content url="https://courier.example/large.jpg" width="900"><media:credit>T. Ardal</media:credit><media:text>A white ferry</media:text></media:content></media:group>
</item>`,
      '<language>en-GB</language><copyright>The Courier</copyright>',
    );
    expect(problems).toEqual([]);
    expect(articles).toEqual([
      {
        type: 'article',
        place: { file: 'feed.xml', line: 6, item: 1 },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        key: 'courier-17',
        title: 'Ferry & quay reopen',
        standfirst: 'After a winter, boats again.',
        date: 'Tue, 05 Mar 2019 08:30:00 +0100',
        authors: [{ name: 'Mira Solano' }, { name: 'Tove Ardal' }],
        language: 'en-GB',
        topics: [{ label: 'Ferries' }, { label: 'Lantern Bay' }],
        rights: 'The Courier',
        url: 'https://courier.example/2019/ferry',
        publisher: 'The Lantern Bay Courier',
        image: { src: 'https://courier.example/large.jpg', alt: 'A white ferry', credit: 'T. Ardal' },
        body: {
          format: 'html',
          value: '<p>The ferry runs. See <a href="https://courier.example/timetable">when</a>.</p>',
        },
      },
    ]);
  });

  test('with only a description uses it as the text, with one warning', async () => {
    const { articles, problems } = await fromRss(
      '<item><title>One</title><description>&lt;p&gt;Short.&lt;/p&gt;</description></item><item><title>Two</title><description>Shorter.</description></item>',
    );
    expect(articles.map(({ body, standfirst }) => [body.value, standfirst])).toEqual([
      ['<p>Short.</p>', undefined],
      ['Shorter.', undefined],
    ]);
    expect(problems).toEqual([
      `feed.xml  (warning)
  2 items have only a description, which was used as the text.
  Many feeds contain only summaries. Compare it with the article, and add "text: abridged" if it is incomplete.`,
    ]);
  });

  test('has no standfirst that repeats the beginning of the text', async () => {
    const item = (description: string) =>
      `<item><description>${description}</description><content:encoded>&lt;p&gt;The quay, they said, was closed all winter.&lt;/p&gt;</content:encoded></item>`;
    const { articles } = await fromRss(item('The quay, they said, was […]') + item('Nobody may land there.'));
    expect(articles.map(({ standfirst }) => standfirst)).toEqual([undefined, 'Nobody may land there.']);
  });

  test('keeps HTML that was not escaped', async () => {
    const { articles } = await fromRss(
      '<item><description><p>Bold <b>words</b> &amp; a<br/>break <img src="https://a.example/x.png" alt="&quot;X&quot;"/></p></description></item>',
    );
    expect(articles[0]!.body.value).toBe(
      '<p>Bold <b>words</b> &amp; a<br>break <img src="https://a.example/x.png" alt="&quot;X&quot;"></p>',
    );
  });

  test('yields the name of its author, and never just an email address', async () => {
    const { articles } = await fromRss(
      '<item><author>ada@courier.example (Ada Example)</author></item><item><author>desk@courier.example</author></item><item><author>Bay News Service</author></item>',
    );
    expect(articles.map(({ authors }) => authors?.map(({ name }) => name))).toEqual([
      ['Ada Example'],
      undefined,
      ['Bay News Service'],
    ]);
  });

  test('has the address of its page rather than of a tracking service', async () => {
    const { articles } = await readAll(rssReader, {
      name: 'feed.xml',
      content: `<rss xmlns:f="http://rssnamespace.org/feedburner/ext/1.0"><channel>
<item><link>https://proxy.example/~r/1</link><f:origLink>https://courier.example/1</f:origLink></item>
<item><guid>https://courier.example/2</guid></item>
<item><link>javascript:alert(1)</link><guid isPermaLink="false">https://courier.example/3</guid></item>
</channel></rss>`,
    });
    expect(articles.map(({ url }) => url)).toEqual([
      'https://courier.example/1',
      'https://courier.example/2',
      undefined,
    ]);
  });

  test('may be outside its channel, as in RSS 1.0', async () => {
    const { articles } = await readAll(rssReader, {
      name: 'feed.rdf',
      content: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://bay.example/"><title>Bay Journal</title><dc:language>en</dc:language><items><rdf:Seq><rdf:li rdf:resource="https://bay.example/1"/></rdf:Seq></items></channel>
<image><title>A logo</title></image>
<item rdf:about="https://bay.example/1"><title>Mosses</title><link>https://bay.example/1</link><dc:date>2017-06-15</dc:date><dc:subject>Botany</dc:subject></item>
</rdf:RDF>`,
    });
    expect(articles).toMatchObject([
      {
        title: 'Mosses',
        date: '2017-06-15',
        publisher: 'Bay Journal',
        language: 'en',
        topics: [{ label: 'Botany' }],
      },
    ]);
  });
});

describe('an entry of Atom', () => {
  test('may have its text as plain text, escaped HTML, or elements', async () => {
    const { articles } = await fromAtom(
      `<entry><title>Five &lt; six</title><content>Plain &lt;b&gt; text.</content></entry>
<entry><title type="html">&lt;b&gt;Rain&lt;/b&gt; &amp;amp; fog</title><content type="html">&lt;p&gt;Fog.&lt;/p&gt;</content></entry>
<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Snow <i>again</i></div></title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Snow.</p></div></content></entry>`,
    );
    expect(
      articles.map(({ title, body }) => [title, body.format, body.value.replace(/ xmlns="[^"]*"/, '')]),
    ).toEqual([
      ['Five < six', 'text', 'Plain <b> text.'],
      ['Rain & fog', 'html', '<p>Fog.</p>'],
      ['Snow again', 'html', '<div><p>Snow.</p></div>'],
    ]);
  });

  test('inherits authors and language from its feed', async () => {
    const { articles } = await fromAtom(
      '<entry><title>One</title></entry><entry xml:lang="ga"><title>Two</title><author><name>Mira Solano</name><email>m@bay.example</email></author></entry>',
      '<author><name>The Bay Desk</name></author>',
    );
    expect(articles.map(({ authors, language }) => [authors, language])).toEqual([
      [[{ name: 'The Bay Desk' }], 'en-IE'],
      [[{ name: 'Mira Solano' }], 'ga'],
    ]);
  });

  test('has no date if it states only when it was updated', async () => {
    const { articles } = await fromAtom(
      '<entry><updated>2020-02-03T10:00:00Z</updated></entry><entry><published>2020-02-01T08:00:00+01:00</published><updated>2020-02-03T10:00:00Z</updated></entry>',
    );
    expect(articles.map(({ date, updated }) => [date, updated])).toEqual([
      [undefined, '2020-02-03T10:00:00Z'],
      ['2020-02-01T08:00:00+01:00', '2020-02-03T10:00:00Z'],
    ]);
  });

  test('resolves addresses against its base, and uses the address of its page', async () => {
    const { articles } = await fromAtom(
      '<entry xml:base="https://bay.example/notes/"><link rel="enclosure" href="x.mp3"/><link href="rain.html"/><content type="html">&lt;img src="rain.jpg"&gt;&lt;a href="#fog"&gt;Fog&lt;/a&gt;</content></entry>',
    );
    expect(articles[0]).toMatchObject({
      url: 'https://bay.example/notes/rain.html',
      body: { value: '<img src="https://bay.example/notes/rain.jpg"><a href="#fog">Fog</a>' },
    });
  });

  test('has topics by label, except addresses', async () => {
    const { articles } = await fromAtom(
      '<entry><category term="rain" label="Rain &amp;amp; fog"/><category term="snow"/><category scheme="https://s.example/" term="https://s.example/kind#post"/></entry>',
    );
    expect(articles[0]!.topics).toEqual([{ label: 'Rain & fog' }, { label: 'snow' }]);
  });
});
