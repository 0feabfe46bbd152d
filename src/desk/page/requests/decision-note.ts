import { signal } from '@preact/signals';

/** What was done besides the last decision, and on which request: its form is another one afterwards. */
export const decisionNote = signal({ number: '', text: '' });
