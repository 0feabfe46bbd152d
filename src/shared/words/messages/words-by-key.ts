import { entityKinds } from '../../../schema/entity-kind.ts';
import { entityFields, articleFields, topicFields } from '../../../schema/field-map.ts';
import type { Words } from '../words.ts';

/** An English text, or the function that makes one, whose translation is a message. */
export type EnglishText =
  | string
  | (((...args: never[]) => unknown) & {
      /** The names of its arguments, if they have names. */
      readonly valueNames?: ReadonlySet<string>;
    });

/** Tables within tables of texts. */
export interface TextTable {
  readonly [key: string]: EnglishText | TextTable | readonly string[];
}

/** What needs no translation: Intl has it, or it is no word of a language. */
const unwritten: ReadonlySet<string> = new Set(
  `language citation.period scripts.citationWords.period number fileSize duration list facts sentenceCase date fullDate time period fullPeriod month calendarDay
  scripts.compareWords.period scripts.compareWords.figures scripts.dateWords.period scripts.dossierWords.period scripts.facetListWords.figures
  scripts.listSearchWords.figures scripts.listSearchWords.columns scripts.listSearchWords.file
  scripts.citeWords.apa scripts.citeWords.mla scripts.downloadWords.csv scripts.downloadWords.jsonLines
  scripts.downloadWords.file scripts.readingListWords.file scripts.fieldLeads.title`.split(/\s+/),
);

/** Whether a text with this key is to be translated. */
export function isTranslated(key: string): boolean {
  return !unwritten.has(key);
}

/**
 * Returns the words with a table where a function has one text for each of a few kinds, so that each of these is a text to
 * translate.
 */
export function expandedWords(words: Words): TextTable {
  const ofKinds = (text: (kind: (typeof entityKinds)[number]) => EnglishText) =>
    Object.fromEntries(entityKinds.map((kind) => [kind, text(kind)]));
  const fields = Object.entries({
    article: articleFields,
    entity: entityFields,
    topic: topicFields,
  } as const);
  return {
    ...(words as unknown as TextTable),
    kind: ofKinds(words.kind),
    kinds: ofKinds(words.kinds),
    kindCount: ofKinds((kind) => (count: number) => words.kindCount(kind, count)),
    textKind: Object.fromEntries(
      (['abridged', 'retold', 'translated'] as const).map((kind) => [kind, words.textKind(kind)!]),
    ),
    rankedWith: { text: words.rankedWith('').text, how: (name: string) => words.rankedWith(name).how },
    data: {
      ...(words.data as unknown as TextTable),
      recordField: Object.fromEntries(
        fields.map(([record, names]) => [
          record,
          Object.fromEntries(
            Object.keys(names).map((name) => [name, words.data.recordField(record as 'article', name)]),
          ),
        ]),
      ),
    },
  };
}

/** Returns the texts of a table by their keys, such as `labels.search` or `data.passageDigest.steps.0`. */
export function textsByKey(table: TextTable | readonly string[], prefix = ''): Map<string, EnglishText> {
  const texts = new Map<string, EnglishText>();
  for (const [name, value] of Object.entries(table)) {
    const key = prefix + name;
    if (!isTranslated(key) || value === '') continue;
    if (typeof value === 'object')
      for (const [inner, text] of textsByKey(value, `${key}.`)) texts.set(inner, text);
    else texts.set(key, value);
  }
  return texts;
}

/**
 * Returns the translation of a text by its key: its own, or that of a text that is the same in English, since many labels
 * stand in several tables.
 */
export function translationsOf(
  texts: ReadonlyMap<string, EnglishText>,
  translations: Readonly<Record<string, string>>,
): (key: string) => string | undefined {
  const same = new Map<EnglishText, string>();
  for (const [key, text] of texts) {
    const translation = translations[key];
    if (translation !== undefined && !same.has(text)) same.set(text, translation);
  }
  return (key) => translations[key] ?? same.get(texts.get(key)!);
}
