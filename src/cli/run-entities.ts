import { planDistinct, planMerge } from '../authority/plans/plan-merge.ts';
import { planRename } from '../authority/plans/plan-rename.ts';
import { planSplit } from '../authority/plans/plan-split.ts';
import { runAuthority } from './run-authority.ts';
import {
  articlesOfGroups,
  duplicatesText,
  entitiesText,
  showText,
  splitText,
  unusedText,
} from './entities-text.ts';
import type { Call } from './usage.ts';

/** Runs the command that lists, merges, splits and renames entities; changes are all or nothing. */
export function runEntities(call: Call): Promise<number> {
  const { articles, groups, as } = call.values;
  const isChosen = articles !== undefined || groups !== undefined;
  return runAuthority(call, {
    name: 'entities',
    queries: {
      list: { args: '', work: entitiesText },
      show: { args: 'ID', work: (opened, [id = '']) => showText(opened, id) },
      unused: { args: '', work: unusedText },
      duplicates: { args: '', work: duplicatesText },
      ...(!isChosen && { split: { args: 'ID', work: (opened, [id = '']) => splitText(opened, id) } }),
    },
    changes: {
      merge: {
        args: 'FROM INTO',
        work: (opened, [from = '', into = ''], keep) => planMerge(opened, 'entity', from, into, keep),
      },
      ...(isChosen && {
        split: {
          args: 'ID',
          work: (opened, [id = '']) =>
            planSplit(opened, id, [
              {
                articles: [
                  ...new Set([...itemsOf(articles), ...articlesOfGroups(opened, id, itemsOf(groups))]),
                ],
                ...(as !== undefined && { id: as }),
              },
            ]),
        },
      }),
      rename: {
        args: 'OLD NEW',
        work: (opened, [old = '', id = '']) => planRename(opened, 'entity', old, id),
      },
      distinct: { args: 'ID ID', work: (opened, [a = '', b = '']) => planDistinct(opened, a, b) },
    },
  });
}

/** Returns the items of an option with several values. */
function itemsOf(option: string | undefined): string[] {
  return (option ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
