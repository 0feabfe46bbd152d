import { expect, test } from 'vitest';
import { articleFilters } from '../../../../src/desk/api/article-filters.ts';
import { everything, featureFiles } from '../../../stress/pairs/feature-archive.ts';
import type { RecordChange } from '../../../../src/desk/api/records.ts';
import type { DecisionInput } from '../../../../src/desk/api/requests.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { conversation } from '../../../support/desk-server/conversation.ts';
import { media } from '../../../support/media/tagged-media.ts';
import { namedStories } from '../../../support/named-stories.ts';
import { picture } from '../../../support/picture.ts';

// What the desk answers, and what it writes, is compared with committed files: whoever changes an answer sees
// in the commit which one, and whether it was meant; `--update` writes them anew. Everything here is fiction.

const rows = { from: 0, count: 20 };
const whole: Files = {
  ...featureFiles({ ...everything, longLists: false, revisions: false }, 'en'),
  'articles/2018/letter-again.md': article(
    '',
    'Jane Quill of Example Boats wrote to the harbor of Oldport.\n\n## Of the harbor\n\n- Quill asks for a pier.\n- The pier costs $19.4 million.',
    { title: 'Jane Quill writes', date: '2018-06-19', entities: '[jane-quill, boats, oldport]' },
  ),
  'entities/example-boats-ltd.yaml': entity('Example Boats Ltd', 'organization', 'aliases: [EBL]\n'),
  'topics/boat.yaml': 'label: Boat\nbroader: ferries\n',
  'topics/boats.yaml': 'label: Boats\n',
};

test('an archive that has everything is read', async () => {
  const { ask, told } = await conversation(whole);
  for (const name of ['today/summary', 'today/since-build', 'today/archive', 'names/weightiest'] as const)
    await ask(name, null);
  for (const filter of articleFilters) await ask('articles/list', { ...rows, filter });
  await ask('articles/list', { ...rows, filter: 'all', find: 'boat' });
  await ask('articles/list', { from: 2, count: 2, filter: 'all' });
  for (const id of ['letter', 'answer', 'undated', 'gone', 'later', 'quiet', 'manara', 'phare', 'nobody'])
    await ask('articles/show', { id });
  await ask('articles/form', { id: 'letter' });
  await ask('records/list', rows);
  await ask('records/list', { ...rows, kind: 'person' });
  await ask('records/list', { ...rows, find: 'quill' });
  await ask('records/list', { from: 1, count: 1 });
  for (const id of ['jane-quill', 'ada-tarn', 'boats', 'oldport', 'nobody'])
    await ask('records/show', { type: 'entity', id });
  for (const id of ['work', 'ferries', 'nothing']) await ask('records/show', { type: 'topic', id });
  for (const type of ['entity', 'topic'] as const) await ask('records/form', { type });
  for (const of of ['entity', 'topic', 'article'] as const) await ask('records/duplicates', { of, ...rows });
  for (const text of ['19 June 2018', '2018-06', 'June', 'the 32nd']) await ask('records/date', { text });
  for (const title of ['The boats', 'No series']) await ask('records/series', { title });
  for (const type of ['entity', 'topic', 'article'] as const)
    for (const find of ['boat', 'qu']) await ask('records/find', { type, find });
  await ask('records/topics', null);
  await ask('records/split', { id: 'oldport' });
  await ask('problems/list', null);
  for (const name of ['settings/show', 'settings/links', 'backup/show', 'requests/list'] as const)
    await ask(name, null);
  for (const name of ['publish/history', 'publish/report', 'publish/places', 'import/choices'] as const)
    await ask(name, null);
  for (const name of ['import/formats', 'import/result', 'website/show', 'together/has'] as const)
    await ask(name, null);
  await ask('write/open', { type: 'article', id: 'letter' });
  await ask('write/open', { type: 'page', id: 'about' });
  await ask('write/preview', { type: 'article', id: 'letter', body: 'A [link](boats.md) and *more*.' });
  await ask('write/open', { type: 'article', id: 'nobody' });
  await expect(told()).toMatchFileSnapshot('reading.txt');
});

test('records are changed, and nothing is left of it after going back', async () => {
  const { ask, askInVain, told } = await conversation(whole);
  const changes: readonly RecordChange[] = [
    { type: 'merge', of: 'entity', from: 'example-boats-ltd', into: 'boats' },
    { type: 'merge', of: 'entity', from: 'jane-quill-painter', into: 'jane-quill' },
    { type: 'merge', of: 'entity', from: 'oldport', into: 'boats', keep: 'boats' },
    { type: 'merge', of: 'topic', from: 'boats', into: 'boat', keep: 'boat' },
    { type: 'merge', of: 'article', from: 'letter-again', into: 'letter' },
    { type: 'rename', of: 'entity', from: 'oldport', to: 'old-port' },
    { type: 'rename', of: 'topic', from: 'ferries', to: 'ferry' },
    { type: 'rename', of: 'entity', from: 'oldport', to: 'boats' },
    { type: 'remove', of: 'entity', id: 'example-boats-ltd' },
    { type: 'remove', of: 'entity', id: 'boats' },
    { type: 'remove', of: 'topic', id: 'boats' },
    { type: 'distinct', of: 'entity', a: 'boats', b: 'example-boats-ltd' },
    { type: 'distinct', of: 'article', a: 'letter', b: 'letter-again' },
    {
      type: 'split',
      id: 'oldport',
      parts: [{ articles: ['phare', 'manara'], name: 'Vieux-Port', description: 'A port of fiction.' }],
    },
    { type: 'split', id: 'ada-tarn', parts: [{ articles: ['undated'], id: 'jane-quill' }] },
  ];
  for (const change of changes) {
    const { refusals } = await ask('records/preview', change);
    if (refusals.length > 0) await askInVain('records/change', change);
    else {
      await ask('records/change', change);
      await ask('shell/undo', null);
    }
  }
  await expect(told()).toMatchFileSnapshot('changes.txt');
});

test('names are decided', async () => {
  const stories = namedStories(30).map(
    ({ name, text }) =>
      [`articles/${name}`, text.replace('---\n\n', 'entities: []\ntopics: []\n---\n\n')] as const,
  );
  const { ask, askInVain, told } = await conversation({
    ...Object.fromEntries(stories),
    'entities/harbor-board.yaml': entity('Harbor Board', 'organization', 'aliases: [the Board]\n'),
    'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
    'topics/quays.yaml': 'label: Quays\naliases: [quay]\n',
  });
  await ask('names/weightiest', null);
  const { names } = await ask('names/list', { from: 0, count: 40 });
  await ask('names/list', { from: 1, count: 2, kind: 'place' });
  await ask('names/list', { from: 0, count: 5, find: 'elm' });
  await ask('names/list', { from: 0, count: 5, keys: [names[0]!.key, 'Nobody'] });
  for (const { key } of names.slice(0, 8)) await ask('names/detail', { key });
  await ask('names/records', { find: 'board' });
  await ask('names/records', { find: 'e', except: 'Cyrus Tarn' });
  const keyOf = (words: string) => names.find((name) => name.words === words)!.key;
  await ask('names/decide', {
    key: keyOf('Oldport'),
    decision: { type: 'new', kind: 'place', name: 'Oldport', description: 'A port of fiction.' },
  });
  await ask('names/decide', { key: keyOf('Harbor Board'), decision: { type: 'known', id: 'harbor-board' } });
  const { list } = (await ask('names/detail', { key: keyOf('Tide Institute') }))!;
  await ask('names/decide', {
    key: keyOf('Tide Institute'),
    decision: { type: 'refuse' },
    articles: [list[0]!.id],
    also: [
      {
        key: keyOf('Tide Institute'),
        decision: {
          type: 'new',
          kind: 'organization',
          name: 'The Tide Institute',
          aliases: ['Tide Institute'],
        },
        articles: list.slice(1).map(({ id }) => id),
      },
    ],
  });
  await ask('names/decide', { key: keyOf('Newhaven'), decision: { type: 'refuse everywhere' } });
  await askInVain('names/decide', { key: 'Nobody', decision: { type: 'refuse' } });
  await ask('shell/undo', null);
  await ask('names/list', { from: 0, count: 3 });
  await ask('articles/show', { id: 'story-1' });
  await ask('articles/decide', {
    id: 'story-1',
    decisions: [
      { type: 'known', words: 'Ada Vale', id: 'ada-vale' },
      { type: 'topic', topic: 'quays' },
      { type: 'reviewed', isReviewed: true },
    ],
  });
  await ask('articles/decide', {
    id: 'story-2',
    decisions: [
      { type: 'accept', words: 'Ben Wick', kind: 'person', name: 'Benjamin Wick' },
      { type: 'refuse', words: 'Newhaven' },
    ],
  });
  await ask('articles/show', { id: 'story-2' });
  const inOne = { words: 'Ada Vale', entity: 'ada-vale' };
  await ask('articles/change-name', {
    id: 'story-1',
    change: { type: 'another', ...inOne, to: { kind: 'person', name: 'Ada Vale' } },
  });
  await ask('articles/change-name', {
    id: 'story-2',
    change: { type: 'kind', entity: 'oldport', kind: 'organization' },
  });
  await ask('articles/change-name', {
    id: 'story-6',
    change: { type: 'unlist', words: 'Oldport', entity: 'oldport' },
  });
  await askInVain('articles/change-name', {
    id: 'story-11',
    change: { type: 'reword', words: 'Oldport', entity: 'oldport', to: 'port of Oldport' },
  });
  await askInVain('articles/change-name', { id: 'nobody', change: { type: 'unlist', ...inOne } });
  await ask('today/summary', null);
  await expect(told()).toMatchFileSnapshot('names.txt');
});

test('a request is decided on and taken back', async () => {
  const { ask, askInVain, told } = await conversation({
    ...whole,
    'articles/nickname.md': article('', 'Quilly, as J. Quill is called, laughed. Jane Quilling did not.', {
      title: 'A nickname',
      entities: '[jane-quill]',
    }),
  });
  await ask('requests/add', {
    person: 'Jane Quill',
    wish: 'To be left alone.',
    contact: 'By the harbor.',
    receivedOn: '2026-02-01',
  });
  const { number } = (await ask('requests/list', null)).requests[0]!;
  await ask('requests/find', { number });
  const decision = {
    type: 'withhold',
    subject: 'jane-quill',
    words: 'a pilot',
    ground: 'request',
    reason: 'It was long ago.',
    also: ['Quilly'],
    pictures: [],
    reviewOn: '2026-02-15',
  } satisfies DecisionInput;
  const { questions } = await ask('requests/preview', { number, decision });
  const answers = questions.map(({ wording }) => ({ wording, answer: 'person' as const }));
  await ask('requests/preview', { number, decision: { ...decision, answers } });
  await ask('requests/decide', { number, decision: { ...decision, answers } });
  await ask('requests/show', { number });
  await ask('requests/list', null);
  await ask('requests/find', { number });
  await ask('today/summary', null);
  await ask('articles/show', { id: 'letter' });
  await askInVain('requests/keep-meaning', { number, article: 'nickname', passage: 'Jane Quilling' });
  const [first] = (await ask('requests/show', { number }))!.decisions;
  await ask('requests/take-back', { number, key: first!.key });
  await askInVain('requests/take-back', { number, key: first!.key });
  for (const further of [
    { type: 'listing', article: 'boats', listing: 'no-search-engines', reason: 'Asked for.' },
    { type: 'withdraw', article: 'answer', ground: 'court', reason: 'An order.', keepTitle: false },
    { type: 'nothing', reason: 'It is true.' },
  ] as const) {
    await ask('requests/preview', { number, decision: further });
    await ask('requests/decide', { number, decision: further });
  }
  await ask('requests/show', { number });
  await ask('requests/show', { number: '99' });
  await expect(told()).toMatchFileSnapshot('requests.txt');
});

test('an article is written', async () => {
  const { ask, askInVain, told } = await conversation(whole);
  const { id } = await ask('write/new', { title: 'A new quay', date: '2026-02-28' });
  const type = 'article';
  const { digest } = (await ask('write/open', { type, id }))!;
  const body = 'Ada Tarn opens a quay.\n\n## The quay\n\n[A boat](nowhere.md)';
  await ask('write/preview', { type, id, body });
  await ask('write/save', { type, id, body, digest });
  await askInVain('write/save', { type, id, body: 'Another.', digest });
  const base64 = Buffer.from(picture(40, 30)).toString('base64');
  const image = {
    type,
    id,
    name: 'A Quay.PNG',
    base64,
    alt: 'A quay',
    caption: 'At noon',
    credit: 'Ada',
  } as const;
  await ask('write/picture', { ...image, place: 'top', focus: '30% 40%' });
  await ask('write/picture', { ...image, place: 'text' });
  await askInVain('write/picture', { ...image, base64: 'AAAA', place: 'text' });
  await ask('write/file', {
    id,
    name: 'horn.wav',
    base64: Buffer.from(media['.wav']!).toString('base64'),
    words: 'The horn',
    transcript: Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nA horn of fiction.\n').toString('base64'),
  });
  await ask('write/paste', { html: '<h2>A heading</h2><p>With <b>words</b> &amp; a <a href="/x">link</a>.' });
  for (const change of [
    { type: 'publish' },
    { type: 'correct', date: '2026-03-01', text: 'It was a pier.' },
    {
      type: 'withdraw',
      date: '2026-03-01',
      reason: 'There is no quay.',
      keepTitle: true,
      ground: 'policy',
    },
    { type: 'restore' },
    { type: 'draft' },
    { type: 'delete' },
  ] as const)
    await ask('write/standing', { id, change });
  await askInVain('write/standing', { id, change: { type: 'restore' } });
  await expect(told()).toMatchFileSnapshot('writing.txt');
});

test('records and settings are edited', async () => {
  const { ask, askInVain, told } = await conversation(whole);
  const { digest, fields } = (await ask('records/show', { type: 'entity', id: 'boats' }))!;
  await ask('records/check', { type: 'entity', id: 'boats', fields: { ...fields, kind: 'boat', viaf: 'x' } });
  const edited = {
    type: 'entity',
    id: 'boats',
    fields: { ...fields, description: 'Builders.', aliases: ['EB'] },
  } as const;
  await ask('records/save', { ...edited, digest });
  await askInVain('records/save', { ...edited, digest });
  await askInVain('records/save', { ...edited, fields: { name: '' } });
  await ask('records/save', { type: 'topic', fields: { label: 'Piers', broader: ['work'] } });
  const written = (await ask('articles/form', { id: 'letter' }))!;
  await ask('records/save', {
    type: 'article',
    id: 'letter',
    digest: written.digest,
    fields: { ...written.fields, standfirst: 'A letter.', topics: ['ferries'] },
  });
  await ask('settings/show', null);
  await ask('settings/links', null);
  await ask('settings/new-page', { title: 'How to cite' });
  await ask('problems/list', null);
  await expect(told()).toMatchFileSnapshot('editing.txt');
});

test('problems are listed', async () => {
  const { ask, told } = await conversation({
    'articles/one.md': article('unknown: 1\n', '[Away](gone.md) ![](none.png)', { entities: '[nobody]' }),
    'articles/two.md': '---\ntitle: [\n---\n',
    'articles/three.md': article('', 'Text.', { date: '2018-13-01', topics: '[none]' }),
    'articles/notes.txt': 'Notes.',
    'entities/a.yaml': 'name: A\nkind: boat\n',
    'entities/b.yaml': entity('B', 'person', 'distinctFrom: [b]\npartOf: [c]\n'),
    'topics/round.yaml': 'label: Round\nbroader: trip\n',
    'topics/trip.yaml': 'label: Trip\nbroader: round\n',
    'issues/1899.yaml': 'paper: none\ndate: 1899-01-01\n',
    'issues/1899/1.tsv': 'words\n',
  });
  for (const language of [undefined, 'de'] as const) {
    const { causes } = await ask('problems/list', language ? { language } : null);
    for (const { key } of causes)
      await ask('problems/places', { key, ...rows, ...(language && { language }) });
  }
  await ask('articles/list', { ...rows, filter: 'problems' });
  await ask('articles/show', { id: 'one' });
  await ask('problems/check', null);
  await expect(told()).toMatchFileSnapshot('problems.txt');
});
