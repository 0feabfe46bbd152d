import { expect, test } from 'vitest';
import { formatMessage, parseMessage } from '../../../../src/shared/words/messages/message.ts';
import { messageCode } from '../../../../src/site/astro/message-code.ts';
import { translationFaults } from '../../../../src/cli/words/message-faults.ts';
import * as values from '../../../../src/shared/words/messages/message-values.ts';

type Values = readonly values.MessageValue[];

/** Runs a message as the code that scripts have. */
function run(text: string, args: Values, language: string): string {
  const { shown, listed, plural, chosen } = values;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what a bundle would contain
  const make = new Function('language', 'shown', 'listed', 'plural', 'chosen', `return ${messageCode(text)}`);
  const message = make(language, shown, listed, plural, chosen) as (...args: Values) => string;
  return message(...args);
}

const articles = '{0, plural, =0 {keine Artikel} one {# Artikel} other {# Artikel}}';
const files = '{0, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}';

test.each<[string, Values, string, string]>([
  ['nur Text mit `Zeichen`, \\ und $', [], 'de', 'nur Text mit `Zeichen`, \\ und $'],
  ['{0} und {1}', ['Ada', 'Grace'], 'de', 'Ada und Grace'],
  ['{0}', [12345], 'de', '12.345'],
  ['{0}', [12345], 'fa', '۱۲٬۳۴۵'],
  [articles, [0], 'de', 'keine Artikel'],
  [articles, [1234], 'de', '1.234 Artikel'],
  [articles, [{ count: 1200, isExact: false }], 'de', '1.200+ Artikel'],
  [files, [1], 'ru', '1 файл'],
  [files, [3], 'ru', '3 файла'],
  [files, [11], 'ru', '11 файлов'],
  ['{1, select, day {Tag} none {nichts} other {sonst}}', ['', 'day'], 'de', 'Tag'],
  ['{1, select, day {Tag} none {nichts} other {sonst}}', ['', undefined], 'de', 'nichts'],
  ['{0=1, select, true {am {0}} other {{0} bis {1}}}', ['3. Mai', '3. Mai'], 'de', 'am 3. Mai'],
  ['{0=1, select, true {am {0}} other {{0} bis {1}}}', ['3. Mai', '4. Mai'], 'de', '3. Mai bis 4. Mai'],
  ['{0>1, select, true {mehr} other {weniger}}', [3, 2], 'de', 'mehr'],
  ['{0, plural, other {# von {1, select, all {allen #} other {#}}}}', [3, 'all'], 'de', '3 von allen 3'],
  ['Absatz {0, digits}', ['#p12'], 'de', 'Absatz 12'],
  ['بند {0, digits}', ['p12'], 'fa', 'بند ۱۲'],
  ['{0, and}; {0, or}; {0}', [['a', 'b', 'c']], 'de', 'a, b und c; a, b oder c; a, b, c'],
  ['{0, plural, one {es} other {sie}}', [['a', 'b']], 'de', 'sie'],
])('writes %j with %j in %s, in pages and in scripts', (text, args, language, expected) => {
  expect(formatMessage(parseMessage(text), args, language)).toBe(expected);
  expect(run(text, args, language)).toBe(expected);
});

test.each([
  ['{0', 'There should be } at character 3 of “{0”'],
  ['a } b', 'There is a } without a { at character 3 of “a } b”'],
  ['{-}', 'There should be the number or the name of an argument at character 2 of “{-}”'],
  ['{0, plural, one {a}}', 'There is no case “other” at character 20 of “{0, plural, one {a}}”'],
  ['{0, ordinal}', '“ordinal” is not known at character 12 of “{0, ordinal}”'],
])('says what is wrong with %j', (text, message) => {
  expect(() => parseMessage(text)).toThrow(message);
});

test('the arguments of a message may have names, and a bracket in quotes is itself', () => {
  const text =
    "l’{which, select, a {eau} other {air}} de {name}: '{' id: {name} '}', {count, plural, one {# fois} other {# fois}}";
  expect(formatMessage(parseMessage(text), { which: 'a', name: 'Ada', count: 2 }, 'fr')).toBe(
    'l’eau de Ada: { id: Ada }, 2 fois',
  );
});

test('a name that a message has no argument for is a fault', () => {
  const texts = new Map([['a', Object.assign(() => '', { valueNames: new Set(['name']) })]]);
  const faults = (text: string) => translationFaults({ language: 'de', words: { a: text } }, texts);
  expect(faults('{name}')).toEqual([]);
  expect(faults('{nam}')).toEqual(['a: there is no argument {nam}']);
});
