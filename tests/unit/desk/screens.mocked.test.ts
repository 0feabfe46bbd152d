import { afterEach, expect, test } from 'vitest';
import type { ArticleDetail } from '../../../src/desk/api/articles.ts';
import type { NameDetail } from '../../../src/desk/api/names.ts';
import type { EditedRecord } from '../../../src/desk/api/records.ts';
import { showScreens } from '../../support/browsing/shown-screen.ts';

// The screens, rendered into a document without a browser: what they show for what the desk answers. Its people and
// places are fiction. What keys and buttons do is tested in a browser.
const { root, show, textsOf, clear } = showScreens();
afterEach(clear);

const keysOf = () =>
  [...root.querySelectorAll('[aria-keyshortcuts]')].map((node) => node.getAttribute('aria-keyshortcuts'));

const name: NameDetail = {
  key: 'tom vale',
  words: 'Tom Vale',
  kind: 'person',
  articles: 2,
  meanings: 1,
  variants: 0,
  why: 'two articles call him a captain',
  sentences: [],
  list: [
    { id: 'ferry', title: 'The ferry leaves late', date: '2018-06-19' },
    { id: 'lamp', title: 'The lamp is lit', date: '2018-06-20' },
  ],
  readings: [],
  alike: [],
  namesakes: [],
  candidates: [],
};
const nothing = () => undefined;

test('the card of a name offers each decision with its key, and the articles to which it applies', async () => {
  const { NameCard } = await import('../../../src/desk/page/names/name-card.tsx');
  await show(NameCard, { name, onDecide: nothing, onChangeKind: nothing });
  expect(textsOf('h2, .small')).toContain('two articles call him a captain');
  expect(textsOf('.desk-actions button')).toEqual([
    'Accept: new record “Tom Vale” Enter',
    'New record … n',
    'Same as … s',
    'Reject here r',
    'Reject everywhere R',
  ]);
  expect(keysOf().filter((key) => !/^\d$/.test(key!))).toEqual(['Enter a', 'n', 's', 'r', 'Shift+R']);
  expect(textsOf('.name-articles label')).toHaveLength(2);
});

test('the card of a name with several meanings accepts all of them at once', async () => {
  const { NameCard } = await import('../../../src/desk/page/names/name-card.tsx');
  const record = { id: 'tom-vale', name: 'Tom Vale of Elm', kind: 'person' } as const;
  const readings = [
    { kind: 'person', articles: ['ferry'], record, isLikely: false },
    { kind: 'person', articles: ['lamp'], fullName: 'Tom Vale Wick', isLikely: true },
  ] as const;
  await show(NameCard, { name: { ...name, readings }, onDecide: nothing, onChangeKind: nothing });
  expect(textsOf('[aria-label="What it means"] li')).toHaveLength(2);
  expect(textsOf('.desk-actions .first')[0]).toMatch(/Tom Vale of Elm.*Tom Vale Wick/);
});

test('where several records of its kind have the name, one is chosen, unless an article says which is meant', async () => {
  const { NameCard } = await import('../../../src/desk/page/names/name-card.tsx');
  const namesakes = [
    { id: 'tom-vale', name: 'Tom Vale', kind: 'person' },
    { id: 'tom-vale-2', name: 'Tom Vale', kind: 'person' },
    { id: 'tom-vale-3', name: 'Tom Vale', kind: 'work' },
  ] as const;
  const first = async (given: Partial<NameDetail>) => {
    await show(NameCard, { name: { ...name, ...given }, onDecide: nothing, onChangeKind: nothing });
    return textsOf('.desk-actions .first')[0];
  };
  expect(await first({ namesakes })).toBe('Choose one of 2 records of this name Enter');
  expect(await first({ namesakes: namesakes.slice(1) })).toBe('Accept: new record “Tom Vale” Enter');
  const record = namesakes[0];
  const readings = [{ kind: 'person', articles: ['ferry', 'lamp'], record, isLikely: false }] as const;
  expect(await first({ namesakes, readings })).not.toContain('Choose');
});

test('the Names screen lists pending names, and shows the card of the first', async () => {
  const { NamesScreen } = await import('../../../src/desk/page/names/names-screen.tsx');
  const other = { ...name, key: 'elm', words: 'Elm Ferry', kind: 'organization' };
  await show(
    NamesScreen,
    {},
    {
      'names/list': { total: 3, from: 0, once: 0, names: [name, other], withoutRules: [] },
      'names/detail': name,
    },
  );
  expect(textsOf('h1')).toEqual(['Names']);
  expect(textsOf('.name-list .name-words')).toEqual(['Tom Vale', 'Elm Ferry']);
  expect(textsOf('.name-card h2')).toEqual(['Tom Vale']);
  expect(textsOf('.names-waiting > p button')).toHaveLength(1);
  expect(textsOf('.desk-filters option')).toContain('Organization');
});

test('an article is shown with its proposals, and the one after it', async () => {
  const { ArticleView } = await import('../../../src/desk/page/articles/article-view.tsx');
  const article: ArticleDetail = {
    id: 'ferry',
    title: 'The ferry leaves late',
    date: '2018-06-19',
    file: 'articles/ferry.md',
    language: 'en',
    isDraft: true,
    isReviewed: false,
    blocks: [
      { text: 'The ferry leaves late', marks: [] },
      { text: 'Tom Vale waited.', marks: [{ start: 0, end: 8, proposal: 0 }] },
    ],
    proposals: [{ words: 'Tom Vale', kind: 'person', ticked: true, why: 'a name of two words' }],
    topics: [],
    topicProposals: [],
    problems: [],
    next: 'lamp',
  };
  await show(ArticleView, { id: 'ferry' }, { 'articles/show': article });
  expect(textsOf('h1')).toEqual(['The ferry leaves late']);
  expect(textsOf('.article-decision h2')).toEqual(['Tom Vale']);
  expect(keysOf().filter((key) => !/^\d$/.test(key!))).toEqual(['Enter a', 's', 'r', 'Shift+A', 'd', 'g']);

  await show(ArticleView, { id: 'none' }, { 'articles/show': null });
  expect(textsOf('h1')).toEqual([]);
  expect(textsOf('p')).toHaveLength(1);
});

test('possible duplicates are shown in pairs, with one decision fewer for topics', async () => {
  const { DuplicatesView } = await import('../../../src/desk/page/records/duplicates-view.tsx');
  const side = (id: string) => ({ id, name: `The ${id}`, about: 'person', articles: 2 });
  const pair = { a: side('ferry'), b: side('boat'), reasons: ['the same description'] };
  const given = { 'records/duplicates': { total: 1, pairs: [pair] } };
  await show(DuplicatesView, { of: 'entity' }, given);
  expect(textsOf('.work-tabs a[aria-current]')).toHaveLength(1);
  expect(textsOf('.pair-name')).toEqual(['The ferry', 'The boat']);
  expect(textsOf('.pairs .desk-actions button')).toHaveLength(3);
  await show(DuplicatesView, { of: 'topic' }, given);
  expect(textsOf('.pairs .desk-actions button')).toHaveLength(2);
});

test('the form of a record labels its fields, and can only be saved once something is typed', async () => {
  const { RecordForm } = await import('../../../src/desk/page/records/record-form.tsx');
  const record: EditedRecord = {
    name: 'Tom Vale',
    file: 'entities/tom-vale.yaml',
    fields: { name: 'Tom Vale' },
    digest: '1',
    form: [{ key: 'name', type: 'text', isRequired: true }],
    faults: [],
  };
  await show(RecordForm, { type: 'entity', id: 'tom-vale', record });
  expect(textsOf('h2')).toEqual(['Tom Vale']);
  expect(textsOf('label')[0]).toMatch(/^Name/);
  expect(root.querySelector('button[type="submit"]')!.hasAttribute('disabled')).toBe(true);
});

test('the Import screen offers a preview, and the import only after it', async () => {
  const { ImportScreen } = await import('../../../src/desk/page/import/import-screen.tsx');
  await show(ImportScreen, { rest: '' });
  expect(textsOf('h1')).toEqual(['Import']);
  expect(textsOf('.desk-actions button')).toHaveLength(1);
  expect(textsOf('label')).toEqual(expect.arrayContaining([expect.stringMatching(/^Path/)]));
});

test('the choice of sources says what was refused, and asks for no path when files are there', async () => {
  const { SourceChoice } = await import('../../../src/desk/page/import/source-choice.tsx');
  const uploaded = { files: 2, bytes: 2e6, refused: [{ name: 'a.exe', message: 'It is a program.' }] };
  await show(SourceChoice, { uploaded, path: '', onUploaded: nothing, onPath: nothing });
  expect(textsOf('.fault li')).toEqual(['a.exe: It is a program.']);
  expect(root.querySelector('input[type="text"]')).toBeNull();
});

test('a draft that readers have not seen is published or deleted, and neither corrected nor withdrawn', async () => {
  const { StandingPart } = await import('../../../src/desk/page/write/standing-part.tsx');
  const actions = async (standing: object) => {
    const shown = { isDraft: false, isPublished: false, corrections: [], ...standing };
    await show(StandingPart, { id: 'lamp', today: '2026-03-01', standing: shown });
    return textsOf('.desk-actions button');
  };
  expect(await actions({ isDraft: true })).toEqual([
    'Publish it with the next publication',
    'Delete this draft …',
  ]);
  expect(await actions({ isDraft: true, isPublished: true })).toEqual([
    'Publish it with the next publication',
    'Correct …',
    'Withdraw …',
  ]);
  expect(await actions({ isPublished: true })).toEqual(['Correct …', 'Withdraw …']);
  const withdrawn = { date: '2026-02-01', reason: 'It was not so.' };
  expect(await actions({ isDraft: true, withdrawn })).toContain('Take back the withdrawal');
});

test('settings begin with the archive itself, and its own pages follow', async () => {
  const { SettingsScreen } = await import('../../../src/desk/page/settings/settings-screen.tsx');
  const record = { name: 'The Lamp', file: 'site.yaml', fields: { title: 'The Lamp' }, digest: '1' };
  const site = { ...record, form: [{ key: 'title', type: 'text', isRequired: true }], faults: [] };
  await show(SettingsScreen, {}, { 'settings/show': { site, pages: [] } });
  expect(textsOf('h2').at(0)).toBe('The Lamp');
  expect(textsOf('h2').at(-1)).toBe('Own pages');
});

test('the two minutes are offered only where more names wait than they settle', async () => {
  const { NamesScreen } = await import('../../../src/desk/page/names/names-screen.tsx');
  const start = 'Two minutes: the twenty that settle most';
  const list = { names: [], once: 0, withoutRules: [] };
  await show(NamesScreen, {}, { 'names/list': { ...list, total: 20 } });
  expect(textsOf('button')).not.toContain(start);
  clear();
  await show(NamesScreen, {}, { 'names/list': { ...list, total: 21 } });
  expect(textsOf('button')).toContain(start);
});

test('an article without a known date is called undated in every list', async () => {
  const { shownArticle } = await import('../../../src/desk/server/records/shown-records.ts');
  const { parseDate } = await import('../../../src/schema/date.ts');
  const shown = (date: string) =>
    shownArticle({ id: 'lamp', data: { title: 'The lamp', date: parseDate(date) } } as never).date;
  expect(['XXXX', '192X', '2018-06-19T23:30-04:00'].map(shown)).toEqual(['undated', '192X', '2018-06-19']);
});

test('an article has a button that leads to its text, for a draft with the words of a draft', async () => {
  const { ArticleView } = await import('../../../src/desk/page/articles/article-view.tsx');
  const detail = { id: 'lamp', title: 'The lamp', date: '2018', file: 'lamp.md', language: 'en' };
  const rest = { isReviewed: false, blocks: [], proposals: [], topics: [], topicProposals: [], problems: [] };
  const buttons = async (isDraft: boolean) => {
    clear();
    await show(ArticleView, { id: 'lamp' }, { 'articles/show': { ...detail, ...rest, isDraft } });
    return textsOf('a.button');
  };
  expect(await buttons(false)).toEqual(['Edit the text, correct, withdraw']);
  expect(await buttons(true)).toEqual(['Edit the text, publish']);
});

test('the decision on a request asks for what its type needs', async () => {
  const { DecisionForm } = await import('../../../src/desk/page/requests/decision-form.tsx');
  const about = { articles: [{ id: 'ferry', title: 'The ferry', date: '2018' }] };
  const found = {
    records: [{ ...about, id: 'tom-vale', name: 'Tom Vale', kind: 'person' }],
    elsewhere: { articles: [] },
  };
  await show(DecisionForm, { number: '1', person: 'Tom Vale', found } as never);
  expect(textsOf('label').length).toBeGreaterThan(7);
  // No label is the name of an option in the code.
  expect(textsOf('label, option, legend').filter((text) => /^[a-z]|-[a-z]+-|[a-z][A-Z]/.test(text))).toEqual(
    [],
  );
});

test('a sitting of two minutes begins with a button, says how many are left, and leads on when it is done', async () => {
  const { FewNamesChoice } = await import('../../../src/desk/page/names/few-names.tsx');
  const few = { keys: ['ada', 'ben', 'cora'], share: 0.314 };
  await show(FewNamesChoice, { few: undefined, left: 0, onChange: nothing });
  expect(textsOf('button')).toEqual(['Two minutes: the twenty that settle most']);
  await show(FewNamesChoice, { few, left: 2, onChange: nothing });
  expect(textsOf('[role=status]')).toEqual(['2 of 3 left. Together they are 31 % of all that waits.']);
  expect(textsOf('button')).toEqual(['Show all names']);
  await show(FewNamesChoice, { few, left: 0, onChange: nothing });
  expect(textsOf('[role=status]')).toEqual(['Done: 3 names decided, which were 31 % of all that waited.']);
  expect(textsOf('button')).toEqual(['The next ones', 'Show all names']);
});
