import type { Desk } from '../content/desk.ts';

/** Dismisses the report of a change that could not be saved. */
export function closeFault(desk: Desk): null {
  desk.settings.emit({ type: 'fault', changed: [] });
  return null;
}
