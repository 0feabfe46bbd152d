import { describe, expect, test } from 'vitest';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';

// Words with forms that a search finds, and words that are similar but not found.
describe.each<[string, string, readonly string[], readonly string[]]>([
  ['en', 'English', ['Running', 'runs', 'run'], ['runner']],
  ['en', 'English', ['added', 'adding', 'add'], ['ad']],
  ['en', 'English', ['organization', 'organizations', 'organize'], ['organic', 'organ']],
  ['en', 'English', ['university', 'universities'], ['universal']],
  ['en', 'English', ['emerge', 'emerging', 'emerged'], ['emergency']],
  ['en', 'English', ['news'], ['new']],
  ['ar', 'Arabic', ['الحكومة', 'حكومة', 'والحكومة', 'بالحكومة', 'للحكومة', 'الحكومه'], ['محكمة']],
  ['fa', 'Persian', ['کتابها', 'کتاب', 'كتاب', 'کتابهای'], ['مکتب']],
  ['ko', 'Korean', ['정부는', '정부', '정부가', '정부에서', '정부의'], ['정보']],
  ['ko', 'Korean verbs', ['발표했다', '발표', '발표한다', '발표를'], ['발견']],
  ['ko', 'Korean cities', ['서울시', '서울', '서울에서', '서울특별시는'], ['서류']],
  ['he', 'Hebrew', ['הממשלה', 'ממשלה', 'לממשלה', 'שהממשלה', 'ממשלות'], ['משטרה']],
  ['he', 'Hebrew names', ['ירושלים', 'בירושלים', 'ומירושלים'], ['חיפה']],
  ['he', 'Hebrew nouns', ['התקציב', 'תקציב', 'תקציבים', 'בתקציב'], ['תקליט']],
  ['zh', 'Chinese', ['臺', '台', '台'], ['灣']],
  ['zh-Hant', 'Chinese', ['灣', '湾'], ['臺']],
  ['de', 'German', ['Regierungen', 'Regierung', 'REGIERUNG'], ['Regie']],
  ['de', 'German', ['führten', 'fuehrten', 'fuehrte'], ['Fährte']],
  ['de', 'German', ['Müller', 'Mueller', 'MUELLER'], ['Möller']],
  ['de', 'German', ['neue', 'neuer', 'neu'], ['neun']],
  ['de', 'German', ['Aufsichtsräte', 'Aufsichtsraete'], ['Aufsicht']],
  ['fr', 'French', ['journaux', 'journal'], ['jour']],
  ['ru', 'Russian', ['правительства', 'правительство'], ['правило']],
  ['ru', 'Russian nouns that change', ['небеса', 'небо', 'небесами'], ['чудеса', 'чудо']],
  ['hi', 'Hindi', ['किताबें', 'किताब', 'क़िताब'], ['कतब']],
  ['ta', 'Tamil', ['தமிழகத்தில்', 'தமிழகம்'], ['தமழ']],
  ['ca', 'Catalan', ['governs', 'govern'], ['port']],
  ['sw', 'Swahili, which has no stemmer', ['Watu', 'watu'], ['mtu']],
])('the rule for %s', (language, name, forms, others) => {
  test(`takes the forms of a word of ${name} for one: ${forms[0]}`, async () => {
    const rule = await openWordRule(language);
    const [stems, ...rest] = forms.map((form) => rule.stems(form));
    expect(stems![0]).not.toBe('');
    for (const other of rest) expect(other).toEqual(stems);
    for (const other of others) expect(rule.stems(other)).not.toEqual(stems);
  });
});

test('a compound is found as a whole and by its parts; numbers have no stems', async () => {
  const rule = await openWordRule('en');
  expect(rule.stems('U.S.-made')).toEqual(['usmad', 'us', 'made']);
  expect(rule.stems('1.05')).toEqual(['1\u066B05']);
  expect(rule.stems('1920s')).toEqual(['1920s']);
});

test('a query may mean the parts of a compound as a phrase, or one word', async () => {
  const rule = await openWordRule('en');
  expect(rule.sequences('post-war economy')).toEqual([
    ['post', 'war', 'economy'],
    ['postwar', 'economy'],
  ]);
  expect(rule.sequences('ferry')).toEqual([['ferry']]);
  expect(rule.sequences('1,000')).toEqual([['1000']]);
  expect(rule.sequences('灯塔')).toEqual([['灯', '塔']]);
});

test('a Persian compound with a zero-width non-joiner is the sequence of its parts, or one word', async () => {
  const rule = await openWordRule('fa');
  expect(rule.sequences('رئیس\u200Cجمهور')).toEqual(rule.sequences('رئیس-جمهور'));
  expect(rule.sequences('رئیس\u200Cجمهور')).toHaveLength(2);
});

test('names of object properties are words like any others', async () => {
  const rule = await openWordRule('en');
  expect(rule.stems('constructor')).toEqual(['constructor']);
  expect(rule.stems('__proto__')).toEqual(['proto']);
});
