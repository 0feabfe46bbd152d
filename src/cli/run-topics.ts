import { planTopicMerge, planTopicRename } from '../authority/plans/plan-topics.ts';
import { runAuthority } from './run-authority.ts';
import { topicDuplicatesText, topicListText, topicShowText, topicUnusedText } from './topics-text.ts';
import type { Call } from './usage.ts';

const said = (text: string) => ({ text, isFound: true });

/** Keeps topics right: says what there is, and changes records with all that is filed under them, all or nothing. */
export function runTopics(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'topics',
    asks: {
      list: { takes: '', work: (ledger) => said(topicListText(ledger)) },
      show: { takes: 'ID', work: (ledger, [id = '']) => topicShowText(ledger, id) },
      unused: { takes: '', work: (ledger) => said(topicUnusedText(ledger)) },
      duplicates: { takes: '', work: (ledger) => said(topicDuplicatesText(ledger)) },
    },
    changes: {
      merge: {
        takes: 'FROM INTO',
        work: (ledger, [from = '', into = ''], keep) => planTopicMerge(ledger, from, into, keep),
      },
      rename: { takes: 'OLD NEW', work: (ledger, [old = '', id = '']) => planTopicRename(ledger, old, id) },
    },
  });
}
