import type { ComponentType } from 'preact';
import { ArticlesScreen } from '../articles/article-view.tsx';
import { BackupScreen } from '../backup/backup-screen.tsx';
import { backupWords } from '../backup/backup-words.ts';
import { importWords } from '../import/import-words.ts';
import { ImportScreen } from '../import/import-screen.tsx';
import { NamesScreen } from '../names/names-screen.tsx';
import { problemWords } from '../problems/problems-words.ts';
import { ProblemsScreen } from '../problems/problems-screen.tsx';
import { publishWords } from '../publish/publish-words.ts';
import { PublishScreen } from '../publish/publish-screen.tsx';
import { recordWords } from '../records/records-words.ts';
import { RecordsScreen } from '../records/records-screen.tsx';
import { requestWords } from '../requests/requests-words.ts';
import { RequestsScreen } from '../requests/requests-screen.tsx';
import { settingsWords } from '../settings/settings-words.ts';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { todayWords } from '../today/today-words.ts';
import { TogetherScreen } from '../together/together-screen.tsx';
import { togetherWords } from '../together/together-words.ts';
import { TodayScreen } from '../today/today-screen.tsx';
import { WriteScreen } from '../write/write-view.tsx';
import { writeWords } from '../write/write-words.ts';
import { words } from '../base/words.ts';

/** A screen of the desk. */
export interface Screen {
  /** Its address: `/desk/names/`. */
  readonly path: string;
  readonly label: string;
  /** @param rest the rest of the address after its path, such as an id */
  readonly view: ComponentType<{ readonly rest: string }>;
}

/** The screen that is shown only where the archive is in a Git repository. */
export const togetherPath = 'together';

/** All screens in the order of the navigation; the desk opens with the first. */
export const screens: readonly Screen[] = [
  { path: 'today', label: todayWords.title, view: TodayScreen },
  { path: 'names', label: words.names.title, view: NamesScreen },
  { path: 'articles', label: words.articles.title, view: ArticlesScreen },
  { path: 'write', label: writeWords.title, view: WriteScreen },
  { path: 'records', label: recordWords.title, view: RecordsScreen },
  { path: 'import', label: importWords.title, view: ImportScreen },
  { path: 'requests', label: requestWords.title, view: RequestsScreen },
  { path: 'problems', label: problemWords.title, view: ProblemsScreen },
  { path: 'publish', label: publishWords.title, view: PublishScreen },
  { path: togetherPath, label: togetherWords.title, view: TogetherScreen },
  { path: 'backup', label: backupWords.title, view: BackupScreen },
  { path: 'settings', label: settingsWords.title, view: SettingsScreen },
];
