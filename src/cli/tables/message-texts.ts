import { reportWords } from '../../archive/problem-report.ts';
import { graveMessages } from '../../shared/messages/message-tables.ts';
import { type EnglishText, type TextTable, textsByKey } from '../../shared/words/messages/words-by-key.ts';
import type { Catalog, EnglishMessage, NamedValues } from '../../text/catalog.ts';
import { messageCatalogs } from './message-catalogs.ts';
import { countedParts } from '../../ingest/contract/left-out.ts';
import { changeWords } from './change-words.ts';
import { checkReportWords } from './check-words.ts';
import { namesWords } from '../names/names-words.ts';
import { publishReportWords } from '../publish/publish-words.ts';
import { upgradeReportWords } from './upgrade-words.ts';
import { importWordsInEnglish } from '../import-words.ts';

type MakeMessage = (values: NamedValues) => EnglishMessage;

/** Returns the English texts of all messages by key, such as `entity-unknown.advice`, and those of reports. */
export function messageTexts(): Map<string, EnglishText> {
  const texts = textsByKey({
    report: reportWords as unknown as TextTable,
    counted: countedParts,
    import: importWordsInEnglish as unknown as TextTable,
    check: { report: checkReportWords },
    change: { report: changeWords },
    names: { report: namesWords },
    publish: { report: publishReportWords },
    upgrade: { report: upgradeReportWords },
  });
  for (const catalog of messageCatalogs)
    for (const [id, entry] of Object.entries(catalog))
      for (const [part, text] of partsOf(entry)) texts.set(`${id}.${part}`, text);
  return texts;
}

/** Returns the keys of texts that are in English until a table is reviewed. */
export function graveTextKeys(): Set<string> {
  return new Set([...messageTexts().keys()].filter((key) => graveMessages.has(key.split('.')[0]!)));
}

/** Two messages may be the same in English and differ elsewhere, so that each text is another function. */
function partsOf(entry: Catalog[string]): [part: string, text: EnglishText][] {
  if (typeof entry !== 'function') {
    const { message, advice, atDesk } = entry;
    return Object.entries({ message, advice, ...(atDesk !== undefined && { atDesk }) }).map(
      ([part, text]) => [
        part,
        Object.assign(() => text, { valueNames: new Set<string>(), toString: () => text }),
      ],
    );
  }
  const make = entry as MakeMessage;
  const { made, names } = madeOfAnything(make);
  return Object.keys(made).map((part) => {
    const text = (values: NamedValues) => make(values)[part as keyof EnglishMessage];
    return [part, Object.assign(text, { valueNames: names, toString: () => `${part} of ${String(make)}` })];
  });
}

/** Makes a message of values that fit everywhere, to learn its parts and the names of its values. */
function madeOfAnything(make: MakeMessage): { readonly made: EnglishMessage; readonly names: Set<string> } {
  const names = new Set<string>();
  const values = new Proxy({}, { get: (_, name) => (names.add(String(name)), ['2018-06-19']) });
  return { made: make(values), names };
}
