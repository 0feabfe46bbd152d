import type { Desk } from '../content/desk.ts';

/** Forgets the change that could not be saved, once the keeper has seen it. */
export function closeFault(desk: Desk): null {
  desk.settings.emit({ type: 'fault', changed: [] });
  return null;
}
