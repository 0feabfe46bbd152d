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
import { BoxScreen } from '../publish/box-screen.tsx';
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
import { UpgradeScreen } from '../upgrade/upgrade-screen.tsx';
import { upgradeWords } from '../upgrade/upgrade-words.ts';
import { WriteScreen } from '../write/write-view.tsx';
import { writeWords } from '../write/write-words.ts';
import { words } from '../base/words.ts';

/** A screen of the desk. */
export interface Screen {
  /** Its address: `/desk/names/`. */
  readonly path: string;
  /** Its name within its room. */
  readonly label: () => string;
  /** @param rest the rest of the address after its path, such as an id */
  readonly view: ComponentType<{ readonly rest: string }>;
}

/** Screens that belong to one kind of work. */
export interface Room {
  readonly label: () => string;
  /** The room leads to the first of them. */
  readonly screens: readonly [Screen, ...Screen[]];
}

/** The screen that is shown only where the archive is in a Git repository. */
export const togetherPath = 'together';

/** The rooms in the order of the navigation; the desk opens with the first screen of the first. */
export const rooms: readonly [Room, ...Room[]] = [
  {
    label: () => todayWords.title,
    screens: [{ path: 'today', label: () => todayWords.title, view: TodayScreen }],
  },
  {
    label: () => words.articles.title,
    screens: [
      { path: 'articles', label: () => words.articles.all, view: ArticlesScreen },
      { path: 'write', label: () => writeWords.title, view: WriteScreen },
      { path: 'import', label: () => importWords.title, view: ImportScreen },
      { path: 'problems', label: () => problemWords.title, view: ProblemsScreen },
    ],
  },
  {
    label: () => words.names.title,
    screens: [
      { path: 'names', label: () => words.names.undecided, view: NamesScreen },
      { path: 'records', label: () => recordWords.title, view: RecordsScreen },
      { path: 'requests', label: () => requestWords.title, view: RequestsScreen },
    ],
  },
  {
    label: () => publishWords.title,
    screens: [
      { path: 'publish', label: () => publishWords.host, view: PublishScreen },
      { path: 'box', label: () => publishWords.box, view: BoxScreen },
      { path: togetherPath, label: () => togetherWords.title, view: TogetherScreen },
      { path: 'backup', label: () => backupWords.title, view: BackupScreen },
      { path: 'settings', label: () => settingsWords.title, view: SettingsScreen },
      { path: 'upgrade', label: () => upgradeWords.title, view: UpgradeScreen },
    ],
  },
];

/** Returns the room and the screen at an address; undefined if there is none. */
export function screenAt(path: string): { readonly room: Room; readonly screen: Screen } | undefined {
  if (path === '') return { room: rooms[0], screen: rooms[0].screens[0] };
  for (const room of rooms) {
    const screen = room.screens.find((one) => one.path === path);
    if (screen) return { room, screen };
  }
  return undefined;
}
