import type { ImportOptions, ImportResult } from '../../api/import.ts';
import type { JobScript } from '../jobs/run-job.ts';

/** The start data of the importing process. */
export interface ImportStart {
  readonly contentDir: string;
  readonly options: ImportOptions;
  /** The absolute path of the folder or file to import. */
  readonly path: string;
  /** Its name for the keeper. */
  readonly shownAs: string;
}

/** A message from the importing process. */
export type ImportMessage =
  | { readonly type: 'waiting'; readonly holder: number }
  | { readonly type: 'progress'; readonly done: number; readonly of: number; readonly articles: number }
  | { readonly type: 'result'; readonly result: ImportResult };

/** The script that imports. */
export const importScript: JobScript<ImportStart, ImportMessage> = {
  url: new URL('import-job.ts', import.meta.url),
};
