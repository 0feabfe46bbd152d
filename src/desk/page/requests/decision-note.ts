import { signal } from '@preact/signals';

/** What was done besides the last decision, and on which request: screens go while the archive is opened again. */
export const decisionNote = signal({ number: '', text: '' });
