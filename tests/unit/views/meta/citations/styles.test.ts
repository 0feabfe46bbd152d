import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitPersonName } from '../../../../../src/text/person-name.ts';
import { parseDate } from '../../../../../src/schema/date.ts';
import { apa } from '../../../../../src/views/meta/citations/apa.ts';
import { chicagoBibliography, chicagoNote } from '../../../../../src/views/meta/citations/chicago.ts';
import { citationDate } from '../../../../../src/views/meta/citations/citation-date.ts';
import { isPersonalName } from '../../../../../src/views/meta/citations/cited-author.ts';
import { citationFiles, citationStyles } from '../../../../../src/views/meta/citations/citation.ts';
import type { CitedArticle } from '../../../../../src/shared/base/cited-article.ts';
import { withLocator, type StyleName } from '../../../../../src/views/meta/citations/with-locator.ts';
import { mla } from '../../../../../src/views/meta/citations/mla.ts';
import { english } from '../../../../../src/shared/words/en/words.ts';
import { wordsOf } from '../../../../../src/shared/words/words-of.ts';

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
    (Object.keys(expected) as StyleName[]).map((name) => [name, styles[name](article, english.citation)]),
  );
  expect(found).toEqual(expected);
});

test('has at least 40 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test('puts the paragraph and the day of access where each style wants them', () => {
  const from = { paragraph: 4, accessed: '2026-09-03' };
  expect(
    withLocator(
      'chicagoNote',
      `Jane Doe, “Title,” The Paper, May 2, 1923, ${url}.`,
      url,
      from,
      english.citation,
    ),
  ).toBe(`Jane Doe, “Title,” The Paper, May 2, 1923, para. 4, accessed September 3, 2026, ${url}.`);
  expect(
    withLocator(
      'chicagoBibliography',
      `Doe, Jane. “Title.” The Paper, 1923. ${url}.`,
      url,
      from,
      english.citation,
    ),
  ).toBe(`Doe, Jane. “Title.” The Paper, 1923. Accessed September 3, 2026. ${url}.`);
  expect(
    withLocator('apa', `Doe, J. (n.d.). Title. The Paper. Retrieved ${url}`, url, from, english.citation),
  ).toBe(`Doe, J. (n.d.). Title. The Paper, para. 4. Retrieved September 3, 2026, from ${url}`);
  expect(
    withLocator(
      'mla',
      `Doe, Jane. “Title.” The Paper, 1923, ${url}.`,
      url,
      { accessed: '2026-05-03' },
      english.citation,
    ),
  ).toBe(`Doe, Jane. “Title.” The Paper, 1923, ${url}. Accessed 3 May 2026.`);
});

const person = (given: string, family: string) => ({ type: 'person', given, family }) as const;

test.each([
  [
    'de',
    'Ada Roe und Bo Sand, „Turm“, Abend, The Elm, 19. Juni 2018, Ausg. 2, Abs. 4, abgerufen am 3. September 2026, https://archive.example/articles/a/.',
  ],
  [
    'fr',
    'Ada Roe et Bo Sand, « Turm », Abend, The Elm, 19 juin 2018, éd. 2, paragr. 4, consulté le 3 septembre 2026, https://archive.example/articles/a/.',
  ],
  [
    'ja',
    `Ada Roe、Bo Sand、「Turm」、Abend、The Elm、2018年6月19日、2版、第4段落、2026年9月3日閲覧、${url}。`,
  ],
  [
    'fa',
    `Ada Roe و Bo Sand، «Turm»، Abend، The Elm، ۱۹ ژوئن ۲۰۱۸، ویرایش 2، بند ۴، دسترسی در ۳ سپتامبر ۲۰۲۶، ${url}.`,
  ],
])('has its fixed words and its dates in the language of the archive: %s', (language, expected) => {
  const words = wordsOf(language).citation;
  const cited: CitedArticle = {
    id: 'a',
    title: 'Turm',
    authors: [person('Ada', 'Roe'), person('Bo', 'Sand')],
    publication: 'The Elm',
    container: 'The Elm',
    section: 'Abend',
    edition: '2',
    archive: 'A',
    url,
    language: 'de',
    issued: { year: '2018', month: 6, day: 19, circa: false },
  };
  const note = withLocator(
    'chicagoNote',
    chicagoNote(cited, words),
    url,
    { paragraph: 4, accessed: '2026-09-03' },
    words,
  );
  expect(note).toBe(expected);
  expect(withLocator('apa', apa(cited, words), url, { accessed: '2026-09-03' }, words)).toMatch(
    new RegExp(`(?:\\. |。)\\S.* ${url}$`),
  );
  for (const style of [chicagoBibliography, apa, mla])
    expect(style({ ...cited, issued: undefined, page: '4-5' }, words)).not.toMatch(
      /\b(?:and|n\.d|Retrieved|pp)\b/,
    );
});

test('the address of the paragraph replaces that of the article, before what follows it', () => {
  const from = { paragraph: 4, url: `${url}?w=k3v9qd#p4`, accessed: '2026-09-03' };
  expect(
    withLocator('chicagoNote', `Jane Doe, “${url},” The Paper, ${url}.`, url, from, english.citation),
  ).toBe(`Jane Doe, “${url},” The Paper, para. 4, accessed September 3, 2026, ${url}?w=k3v9qd#p4.`);
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

test('since when a text has been what it is stands after the paper, in every style, and in the files', () => {
  const cited: CitedArticle = {
    id: 'a',
    title: 'Turm',
    authors: [person('Ada', 'Roe')],
    publication: 'The Elm',
    container: 'The Elm',
    archive: 'The Archive',
    url,
    language: 'de',
    issued: { year: '2018', month: 6, day: 19, circa: false },
    note: 'Retold',
    revision: 'Revision of 3 June 2020',
  };
  expect(citationStyles(cited, english.citation)).toEqual({
    chicagoNote: `Ada Roe, “Turm,” Retold, The Elm, June 19, 2018, Revision of 3 June 2020, ${url}.`,
    chicagoBibliography: `Roe, Ada. “Turm.” Retold. The Elm, June 19, 2018. Revision of 3 June 2020. ${url}.`,
    apa: `Roe, A. (2018, June 19). Turm [Retold]. The Elm. Revision of 3 June 2020. ${url}`,
    mla: `Roe, Ada. “Turm.” Retold. The Elm, 19 June 2018, Revision of 3 June 2020. The Archive, ${url}.`,
  });
  for (const { text } of citationFiles(cited)) expect(text).toContain('Retold; Revision of 3 June 2020');
});
