import { planDistinct } from '../authority/plans/plan-distinct.ts';
import { planMerge } from '../authority/plans/plan-merge.ts';
import { planRename } from '../authority/plans/plan-rename.ts';
import { duplicatesText, listText, showText, unusedText } from './entities-text.ts';
import { runAuthority } from './run-authority.ts';
import type { Call } from './usage.ts';

const said = (text: string) => ({ text, isFound: true });

/** Keeps entities right: says what there is, and changes records with all that names them, all or nothing. */
export function runEntities(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'entities',
    asks: {
      list: { takes: '', work: (ledger) => said(listText(ledger)) },
      show: { takes: 'ID', work: (ledger, [id = '']) => showText(ledger, id) },
      unused: { takes: '', work: (ledger) => said(unusedText(ledger)) },
      duplicates: { takes: '', work: (ledger) => said(duplicatesText(ledger)) },
    },
    changes: {
      merge: {
        takes: 'FROM INTO',
        work: (ledger, [from = '', into = ''], keep) => planMerge(ledger, from, into, keep),
      },
      rename: { takes: 'OLD NEW', work: (ledger, [old = '', id = '']) => planRename(ledger, old, id) },
      distinct: { takes: 'ID ID', work: (ledger, [a = '', b = '']) => planDistinct(ledger, a, b) },
    },
  });
}
