import { importBatch } from '../../../ingest/pipeline/import-batch.ts';
import { loadKnown } from '../../../ingest/known/load-known.ts';
import { findSources } from '../../../ingest/source/find-sources.ts';
import { localDay } from '../../../text/day-text.ts';
import type { Entry } from '../../../ingest/write/entry.ts';
import { maxSampled } from '../../api/import.ts';
import type { SampleArticle } from '../../api/website.ts';
import { sampleArticle } from '../import/sample-article.ts';

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
      if (articles.length < maxSampled) articles.push(sampleArticle(entry));
    },
  };
  const { known } = loadKnown(contentDir);
  for await (const _ of importBatch(findSources([file]).sources, known, settings));
  return articles;
}
