import { atomReader, rssReader } from '../../src/ingest/formats/feed/read-feed.ts';
import { readAll } from './sources.ts';

// All texts, people and places are fiction.

export const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>The Lantern Bay Courier</title>
${head}
${items}
</channel>
</rss>
`;
export const atom = (entries: string, head = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-IE"><title>Bay Notes</title>${head}\n${entries}</feed>`;

export const fromRss = (items: string, head?: string) =>
  readAll(rssReader, { name: 'feed.xml', content: rss(items, head) });
export const fromAtom = (entries: string, head?: string) =>
  readAll(atomReader, { name: 'feed.atom', content: atom(entries, head) });
