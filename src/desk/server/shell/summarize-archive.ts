import type { Desk } from '../desk/desk.ts';
import type { ArchiveSummary } from '../../api/shell.ts';

/** Returns a summary of the archive. */
export function summarizeArchive({ opened, review, settings }: Desk): ArchiveSummary {
  const { content } = opened;
  return {
    title: content.site.title,
    language: content.site.language,
    contentDir: settings.contentDir,
    articles: content.articles.length,
    undecided: review.undecided().length,
    entities: content.entities.length,
  };
}
