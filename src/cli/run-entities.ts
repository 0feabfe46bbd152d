import { planDistinct } from '../authority/plans/plan-distinct.ts';
import { planMerge } from '../authority/plans/plan-merge.ts';
import { planRename } from '../authority/plans/plan-rename.ts';
import { duplicatesText, listText, showText, unusedText } from './entities-text.ts';
import { runAuthority } from './run-authority.ts';
import type { Call } from './usage.ts';

const found = (text: string) => ({ text, isFound: true });

/** Runs the command that lists, merges and renames entities; changes are all or nothing. */
export function runEntities(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'entities',
    queries: {
      list: { args: '', work: (ledger) => found(listText(ledger)) },
      show: { args: 'ID', work: (ledger, [id = '']) => showText(ledger, id) },
      unused: { args: '', work: (ledger) => found(unusedText(ledger)) },
      duplicates: { args: '', work: (ledger) => found(duplicatesText(ledger)) },
    },
    changes: {
      merge: {
        args: 'FROM INTO',
        work: (ledger, [from = '', into = ''], keep) => planMerge(ledger, from, into, keep),
      },
      rename: { args: 'OLD NEW', work: (ledger, [old = '', id = '']) => planRename(ledger, old, id) },
      distinct: { args: 'ID ID', work: (ledger, [a = '', b = '']) => planDistinct(ledger, a, b) },
    },
  });
}
