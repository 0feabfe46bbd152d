import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { textsOfAllScreens } from '../../../../src/desk/page/shell/all-words.ts';
import { deskLanguages, deskTable, preferredLanguage } from '../../../../src/desk/page/base/desk-language.ts';
import { graveTexts } from '../../../../src/desk/page/base/grave-texts.ts';
import { dayInLanguage, inLocalFigures, megabytesOf } from '../../../../src/desk/page/base/local-texts.ts';
import { words } from '../../../../src/desk/page/base/words.ts';
import { publishWords } from '../../../../src/desk/page/publish/publish-words.ts';
import { requestWords } from '../../../../src/desk/page/requests/requests-words.ts';
import { translationFaults } from '../../../../src/cli/words/message-faults.ts';
import { translationsOf } from '../../../../src/shared/words/messages/words-by-key.ts';
import { type Translation, wholeTable } from '../../../../src/shared/words/translation.ts';

const folder = fileURLToPath(new URL('../../../../src/desk/page/base/translations/', import.meta.url));
const ownTableOf = (code: string) => JSON.parse(readFileSync(`${folder}${code}.json`, 'utf8')) as Translation;
const tableOf = (code: string) => wholeTable(ownTableOf(code), ownTableOf);
const codes = readdirSync(folder).flatMap((file) => /^([a-z]+(?:-[a-z]+)?)\.json$/.exec(file)?.[1] ?? []);
const texts = textsOfAllScreens();

afterEach(() => {
  deskTable.value = undefined;
});

test('each table is a language that can be chosen, and each language has one', () => {
  expect(codes.map((code) => tableOf(code).language).toSorted()).toEqual(
    Object.keys(deskLanguages)
      .filter((code) => code !== 'en')
      .toSorted(),
  );
  for (const code of codes) {
    const { language, name } = tableOf(code);
    expect([language.toLowerCase(), name]).toEqual([code, deskLanguages[language]]);
  }
});

test.each([
  [['de-AT', 'en'], 'de'],
  [['tlh', 'PT-br'], 'pt-BR'],
  [['pt-AO'], 'pt'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-Hant-HK'], 'zh-Hant'],
  [['tlh'], 'en'],
])('a browser that asks for %j has the desk in %s', (languages, code) => {
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('localStorage', { getItem: () => null });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(preferredLanguage()).toBe(code);
});

describe.each(codes)('the table of the desk in %s', (code) => {
  const table = tableOf(code);

  test('translates every text but those that stay in English until somebody has reviewed it', () => {
    const translation = translationsOf(texts, table.words);
    expect([...texts.keys()].filter((key) => translation(key) === undefined)).toEqual(
      [...texts.keys()].filter((key) => graveTexts.has(key)),
    );
    expect(Object.keys(table.words).filter((key) => !texts.has(key))).toEqual([]);
    expect(table.review).toMatch(/^Not reviewed/);
  });

  test('has messages that can be read, with the plurals of its language', () => {
    expect(translationFaults(table, texts)).toEqual([]);
  });

  test('leaves out nothing that a text is told', () => {
    const lost = Object.entries(table.words).flatMap(([key, message]) => {
      const text = texts.get(key)!;
      const places = typeof text === 'function' ? Array.from({ length: text.length }, (_, at) => at) : [];
      return places
        .filter((place) => !new RegExp(String.raw`\{${place}\b|[=<>]${place}\b`).test(message))
        .map((place) => `${key}: {${place}}`);
    });
    expect(lost).toEqual([]);
  });
});

test('every text that is kept in English exists', () => {
  expect([...graveTexts].filter((key) => !texts.has(key))).toEqual([]);
});

test('the words of a screen are those of the chosen language each time they are read', () => {
  const { shell } = words;
  expect(shell.saved).toBe('All saved');
  deskTable.value = tableOf('de');
  expect(words.shell.saved).toBe('Alles gespeichert');
  expect(words.counts.articles(1)).toBe('1 Artikel');
  expect(words.names.decided(false, 'Ada')).toBe('Abgelehnt: Ada');
  expect(words.articles.keys[0]).toEqual(['Enter', 'Wie vorgeschlagen übernehmen']);
  deskTable.value = tableOf('fa');
  expect(words.counts.articles(2018)).toBe('\u2068۲٬۰۱۸\u2069 مقاله');
  deskTable.value = undefined;
  expect(words.shell.saved).toBe('All saved');
});

test('what is said before something is published or withheld stays in English', () => {
  deskTable.value = tableOf('es');
  expect(publishWords.confirm).toBe('Publish these changes?');
  expect(publishWords.mayBreak(2)).toBe('Yes, let these 2 addresses lead nowhere');
  expect(requestWords.explained).toMatchObject({
    withhold: 'Other words stand in place of the name, in all files. The articles stay.',
    nothing: 'La solicitud se anota como respondida, con su motivo.',
  });
});

test('days and numbers are those of the language, and days are those of the forms', () => {
  expect([dayInLanguage('2018-06-19'), megabytesOf(12_340_000)]).toEqual(['19 June 2018', '12.3']);
  deskTable.value = tableOf('de');
  expect([dayInLanguage('2018-06-19'), megabytesOf(12_340_000)]).toEqual(['19. Juni 2018', '12,3']);
  deskTable.value = tableOf('fa');
  expect(dayInLanguage('2018-06-19')).toContain('۲۰۱۸');
  expect(inLocalFigures(19_043)).toBe('۱۹٬۰۴۳');
});

test('from right to left, what a text is told does not turn its sentence around', () => {
  deskTable.value = ownTableOf('he');
  expect(words.names.decided(false, 'Ada')).toBe('נדחה: \u2068Ada\u2069');
  expect(words.counts.articles(1)).toBe('מאמר אחד');
  deskTable.value = ownTableOf('de');
  expect(words.names.decided(false, 'Ada')).toBe('Abgelehnt: Ada');
});
