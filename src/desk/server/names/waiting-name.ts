import type { Lexicon } from '../../../archive/lexicon.ts';
import type { WaitingName } from '../../api/names.ts';
import { recordChoice } from './record-choice.ts';
import type { GatheredName } from '../review/waiting-names.ts';

/** Returns a pending name for the list. */
export function waitingName(name: GatheredName, { record: records }: Lexicon): WaitingName {
  const { key, words, kind, articles, ticked, entity, fullName } = name;
  const record = entity === undefined ? undefined : records.get(entity);
  return {
    key,
    words,
    kind: record?.data.kind ?? kind,
    articles: articles.size,
    ticked,
    ...(record && { record: recordChoice(record) }),
    ...(!record && fullName !== undefined && { fullName }),
  };
}
