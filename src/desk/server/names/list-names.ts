import { hasRules } from '../../../recognition/rules/rules-for.ts';
import { compareText } from '../../../text/compare-text.ts';
import { once } from '../../../shared/base/once.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { GatheredName } from '../review/waiting-names.ts';
import type { NamesPage } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { waitingName } from './waiting-name.ts';

const maxNames = 200;

/** Returns the languages without rules, those of most articles first. */
const withoutRules = once((texts: Desk['review']['texts']): NamesPage['withoutRules'] => {
  const counts = new Map<string, number>();
  for (const { language } of texts.values())
    if (!hasRules(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, articles]) => ({ language, articles }))
    .toSorted((a, b) => b.articles - a.articles || compareText(a.language, b.language));
});

/** Lists pending names, those in most articles first. */
export function listNames(desk: Desk, { from, count, kind, find, keys }: CallInput<'names/list'>): NamesPage {
  const sought = find?.trim().toLowerCase() ?? '';
  const isAll = kind === undefined && sought === '';
  const { waiting } = desk.names;
  const page = keys
    ? listed(keys.flatMap((key) => waiting.find(key) ?? []))
    : waiting.page(
        from,
        Math.min(count, maxNames),
        isAll
          ? undefined
          : (name) => (kind === undefined || name.kind === kind) && name.words.toLowerCase().includes(sought),
      );
  const { size, frequent } = waiting;
  const untried = desk.review.hasModel ? desk.review.untried() : undefined;
  return {
    total: page.total,
    once: isAll && !keys ? size - frequent : 0,
    withoutRules: withoutRules(desk.review.texts),
    ...(untried && { untried }),
    names: page.names.map((name) => waitingName(desk, name)),
  };
}

const maxWeightiest = 20;

/** Returns the names whose decision settles most: they stand most often where they wait. */
export function weightiestNames({ names }: Pick<Desk, 'names'>): CallOutput<'names/weightiest'> {
  const { names: most, mentions } = names.waiting.weightiest(maxWeightiest);
  const all = names.waiting.mentions.waiting;
  return { keys: most.map(({ key }) => key), share: all === 0 ? 0 : mentions / all };
}

function listed(names: readonly GatheredName[]) {
  return { total: names.length, names };
}
