import type { Entry } from '../../../ingest/write/entry.ts';
import { readPassages } from '../../../markdown/read-passages.ts';
import type { SampleArticle } from '../../api/website.ts';

const shownCharacters = 400;

/** Returns what is shown of an article before it is imported. */
export function sampleArticle({ fields, body, draft }: Entry): SampleArticle {
  const blocks = readPassages(body).map(({ text }) => text);
  const text = blocks.join('\n\n');
  const { title, date, source } = fields;
  const address = (source as { url?: unknown } | undefined)?.url;
  return {
    title: typeof title === 'string' ? title : '',
    ...(typeof date === 'string' && { date }),
    authors: namesIn(fields.byline),
    topics: namesIn(fields.topics),
    text:
      text.length > shownCharacters ? `${text.slice(0, shownCharacters).replace(/\s\S{0,40}$/, '')} …` : text,
    words: text.split(/\s+/).filter(Boolean).length,
    ...(typeof address === 'string' && { address }),
    draft,
  };
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
