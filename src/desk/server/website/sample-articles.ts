import { importBatch } from '../../../ingest/pipeline/import-batch.ts';
import { loadKnown } from '../../../ingest/known/load-known.ts';
import { findSources } from '../../../ingest/source/find-sources.ts';
import { localDay } from '../../../ingest/source/local-day.ts';
import type { Entry } from '../../../ingest/write/entry.ts';
import { readPassages } from '../../../markdown/read-passages.ts';
import type { SampleArticle } from '../../api/website.ts';

const maxArticles = 10;
const shownCharacters = 400;

/** Returns the first articles that an import of a file would make, and writes nothing. @param file an absolute path */
export async function sampleArticles(contentDir: string, file: string): Promise<SampleArticle[]> {
  const articles: SampleArticle[] = [];
  const settings = {
    contentDir,
    map: new Map(),
    dryRun: true,
    update: false,
    drafts: false,
    today: localDay(),
    stdin: process.stdin,
    onEntry: (entry: Entry) => {
      if (articles.length < maxArticles) articles.push(sampleOf(entry));
    },
  };
  const { known } = loadKnown(contentDir);
  for await (const _ of importBatch(findSources([file]).sources, known, settings));
  return articles;
}

function sampleOf({ fields, body, draft }: Entry): SampleArticle {
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
