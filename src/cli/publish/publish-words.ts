import { publicationWords } from '../../publish/run/publication-text.ts';

/** What the command that publishes says, in English; why it can’t is in a catalog. */
export const publishReportWords = {
  ...publicationWords,
  dryRun: 'Dry run: nothing was sent or recorded.',
  nothingPublished: 'Nothing was published.',
} as const;

/** What is said before something is overwritten or removed: in English, as in other tables, until somebody has seen it. */
export const graveWords = {
  withReplace: 'With --replace, they are removed.',
  wouldOverwrite:
    'Nothing was sent or recorded, because that would overwrite what others may have put there. Choose another place with --to. If it is an earlier publication of this archive, or may be overwritten, publish once with --replace: it also removes the other files that are there.',
} as const;
