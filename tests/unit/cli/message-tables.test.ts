import { afterEach, expect, test, vi } from 'vitest';
import { messageLanguage } from '../../../src/cli/message-language.ts';
import { messageCatalogs } from '../../../src/cli/tables/message-catalogs.ts';
import { graveTextKeys, messageTexts } from '../../../src/cli/tables/message-texts.ts';
import {
  graveMessages,
  messageLanguages,
  messageTable,
} from '../../../src/shared/messages/message-tables.ts';
import { inLanguage } from '../../../src/shared/messages/in-language.ts';
import { translationFaults } from '../../../src/cli/words/message-faults.ts';
import type { EnglishMessage, NamedValues } from '../../../src/text/catalog.ts';
import { countedText, countedValues } from '../../../src/ingest/contract/left-out.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

const texts = messageTexts();
const languages = messageLanguages.filter((language) => language !== 'en');

test('messages that somebody may delete, withhold or publish by are in a catalog', () => {
  const ids = messageCatalogs.flatMap((catalog) => Object.keys(catalog));
  expect([...graveMessages].filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(languages)(
  'the table %s has every text of every message, but those that wait for a review',
  async (language) => {
    const { words } = (await messageTable(language))!;
    const grave = graveTextKeys();
    expect(Object.keys(words).toSorted()).toEqual(
      [...texts.keys()].filter((key) => !grave.has(key)).toSorted(),
    );
  },
);

test.each(languages)('nothing in the table %s is wrong', async (language) => {
  expect(translationFaults((await messageTable(language))!, texts)).toEqual([]);
});

/** Values that are found again in a sentence; those that choose are of no case. */
function marked(names: ReadonlySet<string>, absent?: string): NamedValues {
  const marks = [...names].map((name) => [
    name,
    name === absent
      ? undefined
      : name === 'day'
        ? '2018-06-19'
        : name.startsWith('which')
          ? 'none'
          : [`<${name}>`],
  ]);
  return Object.fromEntries(marks) as NamedValues;
}

const marksIn = (text: string | undefined) => [...new Set(text?.match(/<[a-z]+>/g))].toSorted();

/** Returns the messages with values, each as often as one of its values may be absent. */
function* madeMessages(): Generator<{
  readonly id: string;
  readonly values: NamedValues;
  readonly made: EnglishMessage;
}> {
  for (const catalog of messageCatalogs)
    for (const [id, entry] of Object.entries(catalog)) {
      if (typeof entry !== 'function' || graveMessages.has(id)) continue;
      const names = texts.get(`${id}.message`) as { readonly valueNames: ReadonlySet<string> };
      for (const absent of [undefined, ...names.valueNames]) {
        const values = marked(names.valueNames, absent);
        try {
          yield { id, values, made: (entry as (values: NamedValues) => EnglishMessage)(values) };
        } catch {
          // It can’t be absent.
        }
      }
    }
}

test.each(languages)(
  'the sentences of the table %s show the values that the English ones show',
  async (language) => {
    const table = await messageTable(language);
    const wrong = [...madeMessages()].flatMap(({ id, values, made }) => {
      const said = inLanguage({ id, values, ...made }, table);
      return (['message', 'advice', 'atDesk'] as const)
        .filter((part) => !made[part]?.includes('undefined') && !made[part]?.includes('NaN'))
        .filter((part) => marksIn(made[part]).join() !== marksIn(said[part]).join())
        .map((part) => `${id}.${part}: ${made[part]} | ${said[part]}`);
    });
    expect(wrong).toEqual([]);
  },
);

test('a message is in English if its table lacks one of its sentences, and says in which language it is', async () => {
  const table = (await messageTable('es'))!;
  const message = {
    id: 'yaml-tab',
    message: 'This line is indented with a tab.',
    advice: 'Use spaces instead.',
  };
  expect(inLanguage(message, table)).toEqual({
    id: 'yaml-tab',
    message: 'Esta línea tiene una sangría de tabulador.',
    advice: 'Use espacios.',
    language: 'es',
  });
  const { 'yaml-tab.advice': _, ...words } = table.words;
  expect(inLanguage(message, { ...table, words })).toBe(message);
  expect(inLanguage({ ...message, id: 'nothing' }, table)).toMatchObject({ message: message.message });
});

test('a day is in the words of the language', async () => {
  const message = {
    message: 'M',
    advice: 'A',
    id: 'links-page-gone',
    values: { url: 'https://a.example/', day: '2018-06-19', answer: '404' },
  };
  expect(inLanguage(message, await messageTable('fr')).message).toBe(
    'La page https://a.example/ n’est plus là depuis le 19 juin 2018 (404), et aucune copie n’est connue.',
  );
});

test('what was counted is in the words of the language, with their plurals', async () => {
  const message = {
    id: 'document-parts-omitted',
    message: 'M',
    advice: 'A',
    values: {
      counted: countedValues([
        ['hidden passage', 3],
        ['formula', 1],
        ['comment', 0],
      ]),
    },
  };
  expect(inLanguage(message, await messageTable('es')).message).toBe(
    'Se omitieron partes del documento: 3 pasajes ocultos, 1 fórmula.',
  );
  expect(countedText(message.values.counted)).toBe('3 hidden passages, 1 formula');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('messages are in the language of the option, or of the environment, or in English', async () => {
  vi.stubEnv('BACKFILE_MESSAGES', '');
  expect((await messageLanguage({})).words.none(2)).toBe('No problems in 2 files.');
  vi.stubEnv('BACKFILE_MESSAGES', 'de_AT.UTF-8');
  expect((await messageLanguage({})).words.none(2)).toBe('Keine Probleme in 2 Dateien.');
  expect((await messageLanguage({ messages: 'pt-BR' })).words.sum(1, 2, 1)).toBe(
    '1 erro, 2 avisos em 1 ficheiro.',
  );
  vi.stubEnv('BACKFILE_MESSAGES', 'tlh');
  expect((await faultOf(messageLanguage({}))).message).toMatch(
    'BACKFILE_MESSAGES "tlh" is not one of en, de, es, fr, pt.',
  );
});
