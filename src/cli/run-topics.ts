import { planTopicMerge, planTopicRename } from '../authority/plans/plan-topics.ts';
import { runAuthority } from './run-authority.ts';
import { topicDuplicatesText, topicListText, topicShowText, topicUnusedText } from './topics-text.ts';
import type { Call } from './usage.ts';

const found = (text: string) => ({ text, isFound: true });

/** Runs the command that lists, merges and renames topics; changes are all or nothing. */
export function runTopics(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'topics',
    queries: {
      list: { args: '', work: (ledger) => found(topicListText(ledger)) },
      show: { args: 'ID', work: (ledger, [id = '']) => topicShowText(ledger, id) },
      unused: { args: '', work: (ledger) => found(topicUnusedText(ledger)) },
      duplicates: { args: '', work: (ledger) => found(topicDuplicatesText(ledger)) },
    },
    changes: {
      merge: {
        args: 'FROM INTO',
        work: (ledger, [from = '', into = ''], keep) => planTopicMerge(ledger, from, into, keep),
      },
      rename: { args: 'OLD NEW', work: (ledger, [old = '', id = '']) => planTopicRename(ledger, old, id) },
    },
  });
}
