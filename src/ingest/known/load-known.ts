import { dirname } from 'node:path';
import type { Problem } from '../../archive/problem.ts';
import type { ArticleRecord, EntityRecord, TopicRecord } from '../../archive/record.ts';
import { findFiles } from '../../files/find-files.ts';
import { readFound } from '../../files/read-content.ts';
import { Known } from './known.ts';

/**
 * Reads what the archive has, file by file, keeping only what tells whether an article or a name is there.
 *
 * @returns with the problems of files that can't be read: what is in them is not known
 */
export function loadKnown(contentDir: string): { known: Known; problems: Problem[] } {
  const known = new Known();
  const { files, problems: passedOver } = findFiles(contentDir);
  const problems: Problem[] = passedOver.filter(({ severity }) => severity === 'error');
  for (const found of files) {
    known.addFile(found);
    if (!['article', 'entity', 'topic'].includes(found.type)) continue;
    const record = readFound(dirname(contentDir), found);
    if (Array.isArray(record)) problems.push(...record);
    // The schema of its kind made the record.
    else if (found.type === 'article') known.addArticle(record as unknown as ArticleRecord);
    else if (found.type === 'entity') known.addEntity(record as unknown as EntityRecord);
    else known.addTopic(record as unknown as TopicRecord);
  }
  return { known, problems };
}
