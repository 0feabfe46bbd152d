import { formatMessage, parseMessage } from '../../shared/words/messages/message.ts';
import type { MessageValue } from '../../shared/words/messages/message-values.ts';
import type { Translation } from '../../shared/words/translation.ts';

/**
 * Returns texts, and functions that make texts of values, in the language of a table; what it lacks stays in English.
 *
 * @param prefix what the keys of the table begin with: `report`
 */
export function wordsInLanguage<Table extends object>(
  english: Table,
  prefix: string,
  table: Translation | undefined,
): Table {
  if (!table) return english;
  const said = Object.entries(english).map(([name, word]: readonly [string, unknown]) => {
    const text = table.words[`${prefix}.${name}`];
    if (text === undefined) return [name, word];
    const message = parseMessage(text);
    const say = (...values: readonly MessageValue[]) => formatMessage(message, values, table.language);
    return [name, typeof word === 'string' ? say() : say];
  });
  return Object.fromEntries(said) as Table;
}
