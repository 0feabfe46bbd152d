import type { EntityKind } from '../../schema/entity-kind.ts';

const number = new Intl.NumberFormat('en');

/** A count with its noun: `1 article`, `10,535 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number.format(count)} ${count === 1 ? one : many}`;
}

const kinds: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  law: 'Law',
  product: 'Product',
  project: 'Project',
  work: 'Work',
};

/** All that the desk says to its keeper. */
export const words = {
  kinds,
  shell: {
    title: 'The desk',
    skip: 'Skip to the content',
    screens: 'Screens',
    undo: 'Undo',
    undoWhat: (what: string) => `Undo: ${what}`,
    undone: (what: string) => `Undone: ${what}`,
    opening: 'Opening the archive',
    read: (done: number, of: number) => `${number.format(done)} of ${counted(of, 'article')} read`,
    failed: 'The archive can’t be opened.',
    finding: (done: number, of: number) =>
      `${number.format(done)} of ${counted(of, 'article')} looked through for names`,
    learning: 'Learning from what you decided',
    saved: 'All saved',
    saving: (count: number) => `Saving ${counted(count, 'change')}`,
    waiting: (holder: number) =>
      `Another command (process ${holder}) is changing the content; waiting for it`,
    lost: 'The desk has stopped. Start it again with npm run desk, and load this page again.',
    notSaved: (what: string) => `Not saved: ${what}`,
    changedElsewhere:
      'These files were changed in an editor since the desk read them. Nothing of that was overwritten.',
    reread: 'Read them again',
    close: 'Close',
    nothingHere: 'There is no such screen.',
  },
  names: {
    title: 'Names',
  },
} as const;
