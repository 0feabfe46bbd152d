import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../../archive/problem.ts';
import type { ArticleRecord, EntityRecord, TopicRecord } from '../../archive/record.ts';
import { findFiles } from '../../files/find-files.ts';
import { readFoundFile } from '../../files/read-record.ts';
import { Known } from './known.ts';

/**
 * Reads the archive file by file, keeping only what is needed to recognize articles and names.
 *
 * @returns also the problems of files that can't be read, whose content is unknown
 */
export function loadKnown(contentDir: string): { known: Known; problems: Problem[] } {
  const known = new Known();
  const { files, problems: fileProblems } = findFiles(contentDir);
  const problems: Problem[] = fileProblems.filter(({ severity }) => severity === 'error');
  for (const found of files) {
    if (found.type === 'article' && isEmpty(join(dirname(contentDir), found.file))) {
      known.articles.addEmptyFile(found);
    } else known.addFile(found);
    if (!['article', 'entity', 'topic'].includes(found.type)) continue;
    const record = readFoundFile(dirname(contentDir), found);
    if (Array.isArray(record)) problems.push(...record);
    // The schema of its kind produced the record.
    else if (found.type === 'article') known.addArticle(record as unknown as ArticleRecord);
    else if (found.type === 'entity') known.addEntity(record as unknown as EntityRecord);
    else known.addTopic(record as unknown as TopicRecord);
  }
  return { known, problems };
}

/** Whether a file has no text: a power failure may leave one like that, or an earlier version of import did. */
function isEmpty(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === 0;
}
