import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitPersonName } from '../../../../../src/archive/person-name.ts';
import { parseDate } from '../../../../../src/schema/date.ts';
import { apa } from '../../../../../src/views/meta/citations/apa.ts';
import { chicagoBibliography, chicagoNote } from '../../../../../src/views/meta/citations/chicago.ts';
import { citationDate } from '../../../../../src/views/meta/citations/citation-date.ts';
import { isPersonalName } from '../../../../../src/views/meta/citations/cited-author.ts';
import type { CitedArticle } from '../../../../../src/views/base/cited-article.ts';
import { withLocator, type StyleName } from '../../../../../src/views/meta/citations/with-locator.ts';
import { mla } from '../../../../../src/views/meta/citations/mla.ts';
import { english } from '../../../../../src/views/words/en/words.ts';

type Recorded = Omit<CitedArticle, 'edtf' | 'issued' | 'container' | 'id' | 'archive' | 'url'> & {
  date: string;
};

const url = 'https://archive.example/articles/a/';
const styles = { chicagoNote, chicagoBibliography, apa, mla } satisfies Record<StyleName, unknown>;
const { cases } = JSON.parse(
  readFileSync(new URL('../../../../fixtures/citations.json', import.meta.url), 'utf8'),
) as { cases: { cited: Recorded; expected: Partial<Record<StyleName, string>> }[] };

test.for(cases)('$cited.title, $cited.date, is cited as a CSL processor cites it', ({ cited, expected }) => {
  expect(Object.keys(expected).length).toBeGreaterThan(2);
  const date = parseDate(cited.date);
  const article: CitedArticle = {
    ...cited,
    id: 'a',
    archive: 'The Backfile',
    url,
    edtf: date.edtf,
    issued: citationDate(date, english.date),
    container: cited.publication ?? 'The Backfile',
  };
  const found = Object.fromEntries(
    (Object.keys(expected) as StyleName[]).map((name) => [name, styles[name](article)]),
  );
  expect(found).toEqual(expected);
});

test('has at least 40 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test('puts the paragraph and the day of access where each style wants them', () => {
  const from = { paragraph: 4, accessed: '2026-09-03' };
  expect(withLocator('chicagoNote', `Jane Doe, “Title,” The Paper, May 2, 1923, ${url}.`, url, from)).toBe(
    `Jane Doe, “Title,” The Paper, May 2, 1923, para. 4, accessed September 3, 2026, ${url}.`,
  );
  expect(withLocator('chicagoBibliography', `Doe, Jane. “Title.” The Paper, 1923. ${url}.`, url, from)).toBe(
    `Doe, Jane. “Title.” The Paper, 1923. Accessed September 3, 2026. ${url}.`,
  );
  expect(withLocator('apa', `Doe, J. (n.d.). Title. The Paper. Retrieved ${url}`, url, from)).toBe(
    `Doe, J. (n.d.). Title. The Paper, para. 4. Retrieved September 3, 2026, from ${url}`,
  );
  expect(
    withLocator('mla', `Doe, Jane. “Title.” The Paper, 1923, ${url}.`, url, { accessed: '2026-05-03' }),
  ).toBe(`Doe, Jane. “Title.” The Paper, 1923, ${url}. Accessed 3 May 2026.`);
});

test('the address of the paragraph replaces that of the article, before what follows it', () => {
  const from = { paragraph: 4, url: `${url}?w=k3v9qd#p4`, accessed: '2026-09-03' };
  expect(withLocator('chicagoNote', `Jane Doe, “${url},” The Paper, ${url}.`, url, from)).toBe(
    `Jane Doe, “${url},” The Paper, para. 4, accessed September 3, 2026, ${url}?w=k3v9qd#p4.`,
  );
});

test.for([
  ['Jane Doe', true],
  ['Ada van der Berg', true],
  ['Jean-Paul O’Roe', true],
  ['Ольга Пример', true],
  ['AP', false],
  ['Staff reporter', false],
  ['Harbour Press', false],
  ['The Editorial Board', false],
  ['Elm News Service', false],
  ['jdoe', false],
  ['Jane Doe, MS, RDN', true],
  ['desk@elm.example', false],
] as const)('%s is a person’s name: %s', ([name, expected]) => {
  expect(isPersonalName(name)).toBe(expected);
});

test.for([
  ['Jane Doe', 'en', { family: 'Doe', given: 'Jane' }],
  ['Doe, Jane', 'en', { family: 'Doe', given: 'Jane' }],
  ['John Quincy Doe Jr.', 'en', { family: 'Doe', given: 'John Quincy', suffix: 'Jr.' }],
  ['Ursula von der Elm', 'de', { family: 'von der Elm', given: 'Ursula' }],
  ['Gabriel García Soto', 'es', { family: 'García Soto', given: 'Gabriel' }],
  ['Ana de la Cruz Soto', 'es', { family: 'de la Cruz Soto', given: 'Ana' }],
  ['Ana Soto', 'es', { family: 'Soto', given: 'Ana' }],
  ['Szabó Példa', 'hu', { family: 'Szabó', given: 'Példa', familyFirst: true }],
  ['Madonna', 'en', { family: 'Madonna' }],
  ['山田太郎', 'ja', undefined],
] as const)('%s (%s) is divided by the custom of its language', ([name, language, expected]) => {
  expect(splitPersonName(name, language)).toEqual(expected);
});
