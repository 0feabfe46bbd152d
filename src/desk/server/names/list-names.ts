import type { CallInput } from '../../api/calls.ts';
import type { NamesPage } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { waitingName } from './waiting-name.ts';

const maxNames = 200;

/** Lists pending names, those in most articles first. */
export function listNames(desk: Desk, { from, count, kind, find }: CallInput<'names/list'>): NamesPage {
  const sought = find?.trim().toLowerCase() ?? '';
  const isAll = kind === undefined && sought === '';
  const page = desk.names.waiting.page(
    from,
    Math.min(count, maxNames),
    isAll
      ? undefined
      : (name) => (kind === undefined || name.kind === kind) && name.words.toLowerCase().includes(sought),
  );
  const { size, frequent } = desk.names.waiting;
  return {
    total: page.total,
    from,
    once: isAll ? size - frequent : 0,
    names: page.names.map((name) => waitingName(desk, name)),
  };
}
