/** How far the look at the whole archive is: its check, likely duplicates, versions. */
export interface SurveyEvent {
  readonly type: 'survey';
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** The step that is being done, and of how many. */
  readonly step: 'reading' | 'duplicates' | 'versions' | 'texts' | 'done';
  readonly done: number;
  readonly of: number;
  readonly message?: string;
}
