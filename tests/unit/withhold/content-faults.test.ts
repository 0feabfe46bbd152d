import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { contentFaults } from '../../../src/withhold/audit/content-faults.ts';
import type { PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';

// All of it is fiction.
const decision: PrivateDecision = {
  format: 1,
  number: '7',
  entity: 'quorla-zembrak',
  name: 'Quorla Zembrak',
  kind: 'person',
  full: ['Quorla Zembrak'],
  local: ['Zembrak'],
  others: [],
  words: 'a driver',
  isEverywhere: true,
  articles: ['tram'],
  ground: 'court',
  reason: 'A case.',
  decidedOn: '2026-11-28',
  decidedBy: 'keeper',
  renamed: [],
  originals: [],
};
const named = (full: string, local: string, given = full): PrivateDecision => ({
  ...decision,
  name: given,
  full: [full],
  local: [local],
});

/** Returns where a content has the name, each as `file:line`. */
function placesIn(files: Files, decided: PrivateDecision = decision, readsPictures = false): string[] {
  const contentDir = writeContent(files);
  return contentFaults(contentDir, readContent(contentDir).content, [decided], { readsPictures }).map(
    ({ file, line, isUnnamed }) => `${file}:${line ?? 'name'}${isUnnamed === true ? ' unnamed' : ''}`,
  );
}
/** Returns whether the body of the article has the name. */
const isIn = (body: string, decided?: PrivateDecision, more: Files = {}) =>
  placesIn({ 'articles/tram.md': article('withheld: [7]\n', body), ...more }, decided).length > 0;

test('finds the name among the synonyms, whether as one word or as two of a group', () => {
  const groups = (...words: readonly string[]) => ({
    'synonyms.yaml': `groups:\n  - [${words.join(', ')}]\n`,
  });
  expect(placesIn(groups('Quorla', 'Zembrak'))).toEqual(['content/synonyms.yaml:2']);
  expect(placesIn(groups('driver', 'quorlazembrak'))).toEqual(['content/synonyms.yaml:2']);
  expect(placesIn(groups('plane', 'airplane'))).toEqual([]);
});

test.each<[string, string]>([
  ['the surname', 'Then Zembrak left.'],
  ['the given name', 'Then Quorla went home.'],
  ['the names in the other order', 'Zembrak, Quorla: driver'],
  ['small letters', 'See zembrak.example and #zembrak.'],
  ['a handle', 'By @QuorlaZembrak1980 and mrzembrak@mail.example.'],
  ['a hyphen at the end of a line', 'Then Quorla Zem-\nbrak left.'],
  ['a hyphen that a scan left', 'Then Zem- brak left.'],
  ['markup within the word', 'Then **Zem**brak left.'],
  ['two items of a list', '- Quorla\n- Zembrak'],
  ['entities', 'Then &#90;embrak left.'],
  ['an address', 'See [this](https://a.example/%5Aembrak).'],
  ['a comment', 'A line. <!-- Zembrak -->'],
  ['an attribute', '<p title="Zembrak">A line.</p>'],
  ['letters that look alike', 'Then Zеmbrаk left.'],
  ['small capitals', 'Then ᴢᴇᴍʙʀᴀᴋ left.'],
  ['full width', 'Then Ｚｅｍｂｒａｋ left.'],
  ['letter by letter', 'Then Z e m b r a k left.'],
  ['signs that nobody sees', 'Then Ze\u00ADm\u200Bb\u2061r\u180Ea\uFE0Fk left.'],
  ['accents', 'Then Zémbrák left.'],
  ['letters of other planes before it', '𝐓𝐡𝐞𝐧 𖹀🙂﷽ Zembrak left.'],
  ['a longer word', 'The Zembrakgate case.'],
])('finds the name with %s', (_, body) => {
  expect(isIn(body)).toBe(true);
  expect(isIn(body.replaceAll(/[A-Za-zеаᴀ-ᴢ０-ｚ]/gu, 'o'))).toBe(false);
});

test.each<[string, string, string, string]>([
  ['Hebrew prefixes', 'דניאל כהן', 'כהן', 'ולכהן אמר'],
  ['a Hebrew prefix before the whole name', 'דניאל כהן', 'כהן', 'לדניאל כהן'],
  ['an Arabic prefix', 'خالد الزاهر', 'الزاهر', 'بالزاهر'],
  ['Arabic letters drawn out', 'خالد الزاهر', 'الزاهر', 'قال خـالـد هنا'],
  ['Cyrillic endings', 'Анна Квилл', 'Квилл', 'Дело Квилла закрыто.'],
  ['Hangul with a particle', '김철수', '김', '어제 김철수는 갔다.'],
  ['Han without spaces', '山田太郎', '山田', '昨日山田太郎は去った。'],
  ['kana', 'ヤマダ タロウ', 'ヤマダ', '昨日ヤマダは去った。'],
  ['Vietnamese without its marks', 'Nguyễn Văn Zor', 'Nguyễn', 'Ong Nguyen noi.'],
  ['an apostrophe that ids drop', 'Maureen O’Hara', 'O’Hara', '[case](/articles/maureen-ohara/)'],
])('finds %s', (_, full, local, body) => {
  expect(isIn(body, named(full, local))).toBe(true);
});

test.each<[string, string, string, string]>([
  ['a short name in other words', 'Ana Li', 'Li', 'The police of Lima relied on it, he said.'],
  ['a Hebrew word that begins as with a prefix', 'דניאל כהן', 'כהן', 'ירושלכהנות'],
  ['a name of two other words', 'Ana Goodman', 'Goodman', 'He was a good man.'],
  ['a given name before another surname', 'Quorla Zembrak', 'Zembrak', 'Quorla Vax came.'],
  ['a given name in small letters', 'Will Zembrak', 'Zembrak', 'He will come.'],
])('does not take for the name: %s', (_, full, local, body) => {
  expect(isIn(body, named(full, local))).toBe(false);
});

test('what the keeper has answered is no fault', () => {
  const body = 'Then Quorla of the circus came.';
  expect(isIn(body)).toBe(true);
  expect(isIn(body, { ...decision, answers: [{ wording: 'Quorla', answer: 'other' }] })).toBe(false);
  expect(isIn(body, { ...decision, answers: [{ wording: 'Quorla', answer: 'person' }] })).toBe(true);
  const meanings = [{ article: 'tram', before: 'Then', words: 'Quorla', after: 'of the circus' }];
  expect(isIn(body, { ...decision, meanings })).toBe(false);
  expect(isIn(`So ${body}`, { ...decision, meanings })).toBe(true);
  expect(isIn('Then [Quorla](entity:none) came.')).toBe(false);
});

test.each<[wording: string, body: string, isFault: boolean]>([
  ['may', 'That may be, they said.', false],
  ['may', 'Then May left.', true],
  ['may', 'Then MAY left.', true],
  ['may', 'So it may be that May left.', true],
  ['May', 'Then May left.', false],
  ['May', 'Then MAY left.', false],
  ['MAY', 'Then May left.', false],
  ['May', 'That may be, they said.', true],
  ['Quorla May', 'Then **Quorla** MAY left.', false],
  ['the may case', 'Then The May Case ended.', false],
])('“%s” is somebody or something else as it is written: %s', (wording, body, isFault) => {
  const may = named('Jane May', 'May');
  expect(isIn(body, may)).toBe(true);
  expect(isIn(body, { ...may, answers: [{ wording, answer: 'other' }] })).toBe(isFault);
});

test('a wording in a script without capitals is somebody else wherever it stands', () => {
  const cohen = named('דניאל כהן', 'כהן');
  expect(isIn('אז כהן הלך', { ...cohen, answers: [{ wording: 'כהן', answer: 'other' }] })).toBe(false);
});

test('a part of a longer name of another record is no fault', () => {
  const other = { 'entities/jane-zembrak.yaml': entity('Jane Zembrak', 'person') };
  expect(isIn('Then Jane Zembrak came.', decision, other)).toBe(false);
  expect(isIn('Then Mary Zembrak came.', decision, other)).toBe(true);
});

test('a surname that other articles have in small letters is a usual word', () => {
  const brown = named('Quorla Brown', 'Brown');
  const more = { 'articles/dog.md': article('', 'A brown dog.') };
  expect(isIn('The brown tram.', brown)).toBe(true);
  expect(isIn('The brown tram.', brown, more)).toBe(false);
  expect(isIn('Then Brown came.', brown, more)).toBe(true);
});

test('names the file and the line, in fields, comments of the front matter and the name of the file', () => {
  const text = article(
    'standfirst: The Zembrak case.\n# of Quorla Zembrak\nseries: { id: zembrak-papers, title: Papers }\n',
    'A.\n\nZembrak.',
  );
  expect(
    placesIn({ 'articles/tram.md': text, 'articles/zembrak-rests.md': article('withheld: [7]\n') }),
  ).toEqual([
    'content/articles/tram.md:6',
    'content/articles/tram.md:7',
    'content/articles/tram.md:8',
    'content/articles/tram.md:13',
    'content/articles/zembrak-rests.md:name',
  ]);
});

test('a comment of the front matter that alone has the name is found', () => {
  expect(placesIn({ 'articles/tram.md': article('# of Zembrak\n') })).toEqual(['content/articles/tram.md:6']);
});

test('a topic belongs to the decision if only its articles have it', () => {
  const files = {
    'topics/zembrak-case.yaml': 'label: The Zembrak case\n',
    'articles/tram.md': article('', 'A.', { topics: '[zembrak-case]' }),
  };
  expect(placesIn(files)).toContain('content/topics/zembrak-case.yaml:1');
  const shared = { ...files, 'articles/other.md': article('', 'B.', { topics: '[zembrak-case]' }) };
  expect(placesIn(shared)).toEqual([]);
});

test('a whole name in another record or page is a fault unless somebody else has it', () => {
  const files = {
    'pages/about.md': '---\ntitle: About\n---\n\nWe met Quorla Zembrak.\n',
    'entities/boats.yaml': entity('Boats', 'organization', 'description: Of Quorla Zembrak.\n'),
    'articles/other.md': article('', 'Quorla Zembrak, a baker.'),
  };
  expect(placesIn(files)).toEqual(['content/entities/boats.yaml:3', 'content/pages/about.md:5']);
  const namesake = { 'entities/baker.yaml': entity('Quorla Zembrak', 'person') };
  expect(placesIn({ ...files, ...namesake })).toEqual([]);
});

test('a whole name in the settings of the archive is a fault, with its line', () => {
  const settings = (words: string) =>
    `title: The Courier\nurl: https://courier.example/\ndescription: ${words}\n`;
  expect(placesIn({ 'site.yaml': settings('Founded by Quorla Zembrak.') })).toEqual(['content/site.yaml:3']);
  expect(placesIn({ 'site.yaml': settings('Founded by Zembrak.') })).toEqual([]);
});

test('pictures with the name in theirs, or in what they say about themselves, are named', async () => {
  const plain = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const told = await sharp(plain)
    .withExif({ IFD0: { ImageDescription: 'Quorla Zembrak at the wheel' } })
    .jpeg()
    .toBuffer();
  const files = {
    'articles/zembrak-portrait.jpg': plain,
    'articles/shown-zembrak.jpg': plain,
    'articles/told.jpg': told,
    'articles/zembrak-baker.jpg': plain,
    'articles/tram.md': article('', '![A tram](shown-zembrak.jpg)'),
    'articles/other.md': article('', '![A baker](zembrak-baker.jpg)'),
  };
  const inNames = [
    'content/articles/tram.md:8',
    'content/articles/shown-zembrak.jpg:name',
    'content/articles/zembrak-portrait.jpg:name unnamed',
  ];
  expect(placesIn(files)).toEqual(inNames);
  expect(placesIn(files, decision, true).filter((place) => !inNames.includes(place))).toEqual([
    'content/articles/told.jpg:name unnamed',
  ]);
});

test('a fault says of which decision it is, and whether it is in an article or in another file', () => {
  const contentDir = writeContent({
    'articles/tram.md': article('withheld: [7]\n', 'Then Zembrak left.', { topics: '[papers]' }),
    'topics/papers.yaml': 'label: The Zembrak papers\n',
  });
  const { content } = readContent(contentDir);
  expect(contentFaults(contentDir, content, [decision], { readsPictures: false })).toEqual([
    { file: 'content/articles/tram.md', decision: '7', isInArticle: true, line: 9 },
    { file: 'content/topics/papers.yaml', decision: '7', isInArticle: false, line: 1 },
  ]);
});

const quorlaIsOther: PrivateDecision = { ...decision, answers: [{ wording: 'Quorla', answer: 'other' }] };

test('what was decided of the names of an article is searched with it, that of other articles is not', () => {
  const review = (id: string, words: string): Files => ({
    [`review/${id}.yaml`]: `refused:\n  - Fog\n  - ${words}\n`,
  });
  const files = { 'articles/tram.md': article(), 'articles/other.md': article() };
  expect(placesIn({ ...files, ...review('tram', 'Zembrak') })).toEqual(['content/review/tram.yaml:3']);
  expect(placesIn({ ...files, ...review('other', 'Zembrak') })).toEqual([]);
  expect(placesIn({ ...files, ...review('tram', 'Quorla') })).toEqual(['content/review/tram.yaml:3']);
  expect(placesIn({ ...files, ...review('tram', 'Quorla') }, quorlaIsOther)).toEqual([]);
  const contentDir = writeContent({ ...files, ...review('tram', 'Zembrak') });
  expect(contentFaults(contentDir, readContent(contentDir).content, [decision])).toStrictEqual([
    { file: 'content/review/tram.yaml', decision: '7', isInArticle: true, line: 3 },
  ]);
});

test('a topic is named with the lines on which something is not answered, or without one if its id has the name', () => {
  const topic = (id: string, text: string): Files => ({
    [`topics/${id}.yaml`]: text,
    'articles/tram.md': article('', 'A.', { topics: `[${id}]` }),
  });
  const text = 'label: Quorla\ndescription: Of Zembrak.\n';
  expect(placesIn(topic('papers', text))).toEqual([
    'content/topics/papers.yaml:1',
    'content/topics/papers.yaml:2',
  ]);
  expect(placesIn(topic('papers', text), quorlaIsOther)).toEqual(['content/topics/papers.yaml:2']);
  expect(placesIn(topic('zembrak-case', 'label: Papers\n'))).toContain(
    'content/topics/zembrak-case.yaml:name',
  );
  const shared = { 'articles/other.md': article('', 'B.', { topics: '[papers]' }) };
  expect(placesIn({ ...topic('papers', text), ...shared })).toEqual([]);
});

test('a name that is withheld in some articles only may stand in other files', () => {
  const files = {
    'pages/about.md': '---\ntitle: About\n---\n\nWe met Quorla Zembrak.\n',
    'synonyms.yaml': 'groups:\n  - [Quorla, Zembrak]\n',
  };
  expect(placesIn(files, { ...decision, isEverywhere: false })).toEqual([]);
  const contentDir = writeContent({
    ...files,
    'pages/contact.md': '---\ntitle: Contact\n---\n\nWrite to us, said Zembrak.\n',
    'pages/quorla-zembrak.md': '---\ntitle: A page\n---\n\nA page.\n',
    'pages/team.md': '---\ntitle: Team\n---\n\nOf Zembrak.\n\nWho?\n\nQuorla Zembrak.\n\nQuorla Zembrak.\n',
    'entities/boats.yaml': entity('Boats', 'organization', 'description: Of Quorla Zembrak.\n'),
    'site.yaml': 'title: The Quorla Zembrak Courier\nurl: https://courier.example/\n',
  });
  const elsewhere = { decision: '7', isInArticle: false };
  expect(contentFaults(contentDir, readContent(contentDir).content, [decision])).toStrictEqual([
    { file: 'content/entities/boats.yaml', ...elsewhere, line: 3 },
    { file: 'content/synonyms.yaml', ...elsewhere, line: 2 },
    { file: 'content/pages/about.md', ...elsewhere, line: 5 },
    { file: 'content/pages/quorla-zembrak.md', ...elsewhere },
    { file: 'content/pages/team.md', ...elsewhere, line: 9 },
    { file: 'content/site.yaml', ...elsewhere, line: 1 },
  ]);
});

test('names the line of an item of a list, and of a field those lines only that have the words', () => {
  const list = article('', '- A.\n- B.\n- Of Zembrak.\n- C.');
  expect(placesIn({ 'articles/tram.md': list })).toEqual(['content/articles/tram.md:10']);
  const fields = article('standfirst: The Zembrak case\n# of Quorla\n', 'A.', { title: 'Of Quorla' });
  expect(placesIn({ 'articles/tram.md': fields }, quorlaIsOther)).toEqual(['content/articles/tram.md:6']);
});

test('a link to a record of others is no fault, on whatever line of the body', () => {
  const files = { 'entities/jane-zembrak.yaml': entity('Jane Z.', 'person') };
  const head = article().split('\n\n')[0]!;
  for (const lines of ['\n', '\n\n', '\n\n\n'])
    expect(
      placesIn({ ...files, 'articles/tram.md': `${head}${lines}See [her](entity:jane-zembrak).\n` }),
    ).toEqual([]);
});

test('an id that is gone is found unless its address answers', () => {
  const withId = { ...decision, entity: 'qz-1931' };
  const files = { 'articles/tram.md': article('withheld: [7]\n', 'See qz-1931.') };
  const list = (addresses: string): Files => ({
    'withheld.yaml': `decisions:\n  - { number: "7", month: 2026-11, ground: court, words: a driver, addresses: [${addresses}] }\n`,
  });
  expect(placesIn({ ...files, ...list('') }, withId)).toEqual(['content/articles/tram.md:9']);
  expect(placesIn({ ...files, ...list('/entities/qz-1931/') }, withId)).toEqual([]);
});

test('a file beside the articles is named if one part of its name is not answered', () => {
  const files = { 'articles/quorla-at-zembrak.txt': 'A text.' };
  const named = ['content/articles/quorla-at-zembrak.txt:name unnamed'];
  expect(placesIn(files)).toEqual(named);
  expect(placesIn(files, quorlaIsOther)).toEqual(named);
});
