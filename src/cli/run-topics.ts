import { planMerge } from '../authority/plans/plan-merge.ts';
import { planRename } from '../authority/plans/plan-rename.ts';
import { runAuthority } from './run-authority.ts';
import { topicDuplicatesText, topicListText, topicShowText, topicUnusedText } from './topics-text.ts';
import type { Call } from './usage.ts';

/** Runs the command that lists, merges and renames topics; changes are all or nothing. */
export function runTopics(call: Call): Promise<number> {
  return runAuthority(call, {
    name: 'topics',
    queries: {
      list: { args: '', work: topicListText },
      show: { args: 'ID', work: (opened, [id = '']) => topicShowText(opened, id) },
      unused: { args: '', work: topicUnusedText },
      duplicates: { args: '', work: topicDuplicatesText },
    },
    changes: {
      merge: {
        args: 'FROM INTO',
        work: (opened, [from = '', into = ''], keep) => planMerge(opened, 'topic', from, into, keep),
      },
      rename: {
        args: 'OLD NEW',
        work: (opened, [old = '', id = '']) => planRename(opened, 'topic', old, id),
      },
    },
  });
}
