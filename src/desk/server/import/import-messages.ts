import type { ImportOptions, ImportResult } from '../../api/import.ts';
import type { JobScript } from '../jobs/job-script.ts';

/** What the process that imports begins with. */
export interface ImportStart {
  readonly contentDir: string;
  readonly options: ImportOptions;
  /** The folder or file that is imported: an absolute path. */
  readonly path: string;
  /** What it is called to the keeper. */
  readonly shownAs: string;
}

/** What it says as it goes. */
export type ImportMessage =
  | { readonly type: 'waiting'; readonly holder: number }
  | { readonly type: 'progress'; readonly done: number; readonly of: number; readonly articles: number }
  | { readonly type: 'result'; readonly result: ImportResult };

/** The script that imports. */
export const importScript: JobScript<ImportStart, ImportMessage> = {
  url: new URL('import-job.ts', import.meta.url),
};
