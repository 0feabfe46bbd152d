import { signal } from '@preact/signals';
import { deskPath } from '../../api/calls.ts';
import type {
  ContentEvent,
  DeskEvent,
  FaultEvent,
  FindingEvent,
  LearningEvent,
  SavingEvent,
  SiteEvent,
} from '../../api/events.ts';

/** How things stand at the desk, by the last event of each type. */
export const content = signal<ContentEvent>({
  type: 'content',
  state: 'opening',
  done: 0,
  of: 0,
  version: 0,
});
export const finding = signal<FindingEvent>({ type: 'finding', done: 0, of: 0, names: 0 });
export const learning = signal<LearningEvent>({ type: 'learning', state: 'idle', lessons: 0 });
export const saving = signal<SavingEvent>({ type: 'saving', pending: 0 });
export const site = signal<SiteEvent>({ type: 'site', state: 'off' });
export const fault = signal<FaultEvent>({ type: 'fault', changed: [] });
/** Whether the desk's server answers no more. */
export const isLost = signal(false);

const signals = { content, finding, learning, saving, site, fault };

/** Begins to follow what the desk tells by itself. */
export function followEvents(): void {
  const source = new EventSource(`${deskPath}api/events`);
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as DeskEvent;
    // Each type of event has the signal of its name.
    (signals[event.type] as { value: DeskEvent }).value = event;
  };
  source.onopen = () => (isLost.value = false);
  source.onerror = () => (isLost.value = true);
}
