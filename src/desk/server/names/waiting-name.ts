import type { WaitingName } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import type { GatheredName } from '../review/waiting-names.ts';
import { meaningsOf } from './name-meanings.ts';

/** Returns a pending name for the list. */
export function waitingName(desk: Desk, name: GatheredName): WaitingName {
  const { key, words, kind, articles } = name;
  const meanings = meaningsOf(desk, name);
  const meant = meanings.find((one) => one.record ?? one.fullName);
  const { record, fullName } = meant ?? {};
  return {
    key,
    words,
    kind: meant?.kind ?? kind,
    articles: articles.size,
    ...(record && { record }),
    ...(!record && fullName !== undefined && fullName !== words && { fullName }),
    meanings: meanings.length,
    variants: desk.names.waiting.variantsOf(name).length,
  };
}
