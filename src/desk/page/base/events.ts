import { signal } from '@preact/signals';
import { deskPath } from '../../api/calls.ts';
import type {
  ContentEvent,
  DeskEvent,
  FindingEvent,
  LearningEvent,
  SavingEvent,
  SiteEvent,
  UnsavedEvent,
  SurveyEvent,
  UpgradeEvent,
} from '../../api/events.ts';
import type { ImportProgressEvent } from '../../api/import.ts';
import type { PublishEvent } from '../../api/publish.ts';
import type { CaptureProgressEvent } from '../../api/website.ts';

/** The state of the desk, from the last event of each type. */
export const content = signal<ContentEvent>({
  type: 'content',
  state: 'opening',
  done: 0,
  of: 0,
  version: 0,
});
export const finding = signal<FindingEvent>({ type: 'finding', done: 0, of: 0, names: 0, version: 0 });
export const learning = signal<LearningEvent>({ type: 'learning', state: 'idle' });
export const saving = signal<SavingEvent>({ type: 'saving', pending: 0 });
export const site = signal<SiteEvent>({ type: 'site', state: 'off' });
export const unsaved = signal<UnsavedEvent>({ type: 'unsaved', decisions: [] });
export const survey = signal<SurveyEvent>({ type: 'survey', state: 'idle', step: 'reading', done: 0, of: 1 });
export const importing = signal<ImportProgressEvent>({
  type: 'import',
  state: 'idle',
  isDryRun: false,
  done: 0,
  of: 0,
  articles: 0,
});
export const capturing = signal<CaptureProgressEvent>({ type: 'capture', state: 'idle', done: 0, of: 0 });
export const publishing = signal<PublishEvent>({
  type: 'publish',
  state: 'idle',
  task: 'build',
  stage: 'content',
  pages: 0,
  lastPages: 0,
});
/** Whether the desk closes, to open again with a new program. */
export const upgrading = signal<UpgradeEvent>({ type: 'upgrade' });
/** Whether the connection to the desk’s server is lost. */
export const isLost = signal(false);

const signals = {
  content,
  finding,
  learning,
  saving,
  site,
  unsaved,
  survey,
  import: importing,
  capture: capturing,
  publish: publishing,
  upgrade: upgrading,
};

/** The number of the last event that was received. */
let seen = 0;
const waiting = new Map<() => void, number>();

/** Resolves once the events up to a number have been received. */
export function untilSeen(event: number): Promise<void> {
  if (seen >= event) return Promise.resolve();
  return new Promise((resolve) => waiting.set(resolve, event));
}

/** Starts listening to the events of the desk. */
export function followEvents(): void {
  const source = new EventSource(`${deskPath}api/events`);
  source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    const event = JSON.parse(data) as DeskEvent;
    // Each type of event has a signal of the same name.
    (signals[event.type] as { value: DeskEvent }).value = event;
    seen = Number(lastEventId);
    for (const [resolve, number] of waiting) {
      if (number > seen) continue;
      waiting.delete(resolve);
      resolve();
    }
  };
  source.onopen = () => {
    // What answers now is the desk after the upgrade, with a page of its own.
    if (isLost.value && upgrading.value.file !== undefined) location.reload();
    isLost.value = false;
  };
  source.onerror = () => (isLost.value = true);
}
