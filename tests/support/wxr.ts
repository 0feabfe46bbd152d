import { wxrReader } from '../../src/ingest/formats/wordpress/read-wxr.ts';
import type { ReadSettings } from '../../src/ingest/contract/reader.ts';
import { readAll } from './sources.ts';

// All texts, people and places are fiction.

export const wxr = (items: string, head = '') => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file. -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Lantern Bay Courier</title><link>https://courier.example</link><language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login><![CDATA[msolano]]></wp:author_login><wp:author_email>m@courier.example</wp:author_email><wp:author_display_name><![CDATA[Mira Solano]]></wp:author_display_name></wp:author>
<wp:author><wp:author_login>tove</wp:author_login><wp:author_display_name>Tove Ardal</wp:author_display_name></wp:author>
${head}
${items}
</channel>
</rss>
`;

interface Item {
  readonly title?: string;
  readonly link?: string;
  readonly content?: string;
  readonly type?: string;
  readonly status?: string;
  readonly more?: string;
}

export function item({
  title = 'A title',
  link,
  content = 'Text.',
  type = 'post',
  status = 'publish',
  more = '',
}: Item = {}): string {
  return `<item>
<title><![CDATA[${title}]]></title>
${link === undefined ? '' : `<link>${link}</link>`}
<dc:creator><![CDATA[msolano]]></dc:creator>
<content:encoded><![CDATA[${content}]]></content:encoded>
<wp:post_type><![CDATA[${type}]]></wp:post_type>
<wp:status><![CDATA[${status}]]></wp:status>
${more}
</item>`;
}

export const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
export const picture = (id: number, file: string, more = '') =>
  item({
    title: file,
    type: 'attachment',
    status: 'inherit',
    more: `<wp:post_id>${id}</wp:post_id><wp:attachment_url>https://courier.example/wp-content/uploads/2019/03/${file}</wp:attachment_url>${more}`,
  });

export const read = (items: string, settings?: Partial<ReadSettings>, head?: string) =>
  readAll(wxrReader, { name: 'export.xml', content: wxr(items, head) }, settings);

export async function bodyOf(content: string, more = '', others = ''): Promise<string> {
  const { articles } = await read(
    item({
      content,
      link: 'https://courier.example/2019/03/ferry/',
      more: `<wp:post_id>7</wp:post_id>${more}`,
    }) + others,
  );
  return articles[0]!.body.value.trim().replaceAll(/\n{2,}/g, '\n');
}
