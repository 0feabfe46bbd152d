/** The progress of the survey of the archive: problems, possible duplicates, versions. */
export interface SurveyEvent {
  readonly type: 'survey';
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** The current step. */
  readonly step: 'reading' | 'duplicates' | 'versions' | 'texts' | 'done';
  readonly done: number;
  readonly of: number;
  readonly message?: string;
}
