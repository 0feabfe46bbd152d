import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { DecisionInput } from '../../../src/desk/api/requests.ts';
import {
  answerWording,
  decideRequest,
  keepMeaning,
  previewDecision,
  takeBackDecision,
} from '../../../src/desk/server/requests/decide-request.ts';
import { findAbout } from '../../../src/desk/server/requests/find-about.ts';
import {
  addRequest,
  countDue,
  listRequests,
  showRequest,
} from '../../../src/desk/server/requests/list-requests.ts';
import type { Desk } from '../../../src/desk/server/desk/desk.ts';
import { undoLast } from '../../../src/desk/server/shell/undo-last.ts';
import { article, entity, filesIn } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Everything here is fiction.
const files = {
  'entities/zeb-quill.yaml': entity('Zeb Quill', 'person', 'description: A sailor.\n'),
  'entities/zeb-quill-2.yaml': entity(
    'Zeb Quill',
    'person',
    'description: A baker.\ndistinctFrom: zeb-quill\n',
  ),
  'entities/boats.yaml': entity('Example Boats'),
  'articles/trial.md': article(
    '',
    'Zeb Quill of Example Boats was tried. The harbor was calm. Mr. Quill said nothing.',
    { title: 'A trial', date: '2018-06-19', entities: '[zeb-quill, boats]' },
  ),
  'articles/bread.md': article('', 'Zeb Quill bakes.', {
    title: 'Bread',
    date: '2019-01-02',
    entities: '[zeb-quill-2]',
  }),
  'articles/letter.md': article('', 'Somebody called Zeb Quill wrote.', { title: 'A letter', date: '2020' }),
  'articles/other.md': article('', 'Nothing of it.', { title: 'Other' }),
};
const request = { person: 'Zeb Quill', wish: 'To be left alone.', contact: '', receivedOn: '2026-02-01' };
const withhold: DecisionInput = {
  type: 'withhold',
  subject: 'zeb-quill',
  words: 'a sailor',
  ground: 'request',
  reason: 'It was long ago.',
  also: [],
  pictures: [],
  reviewOn: '2026-02-15',
};

/** Returns a desk with a request, without what Git ignores. */
/** Returns the key of the first decision of a request, as the page has it. */
async function firstKey(desk: Desk, number: string): Promise<string> {
  return (await showRequest(desk, { number }))!.decisions[0]!.key;
}

async function deskWithRequest(more?: Parameters<typeof quietDesk>[2]) {
  const quiet = quietDesk(files, undefined, more);
  const { number } = await addRequest(quiet.desk, request);
  await quiet.desk.settle();
  const root = dirname(quiet.contentDir);
  return { ...quiet, number, root, content: () => filesIn(quiet.contentDir) };
}

test('a request is in the private folder only, which Git ignores', async () => {
  const { desk, content, root, number } = await deskWithRequest();
  expect(content()).toEqual({ ...files, 'site.yaml': content()['site.yaml'] });
  expect(readFileSync(join(root, '.backfile/.gitignore'), 'utf8')).toBe('*\n');
  expect(readdirSync(join(root, '.backfile/private/requests'))).toEqual([`${number}.json`]);
  expect(await listRequests(desk)).toEqual({
    requests: [{ number, person: 'Zeb Quill', receivedOn: '2026-02-01', decisions: 0, isDue: false }],
    due: [],
    unseen: [],
  });
  expect(await showRequest(desk, { number })).toMatchObject({ wish: 'To be left alone.', decisions: [] });
  expect(await showRequest(desk, { number: '99' })).toBeNull();
});

test('finds all that the archive has about a person, others of the same name apart', async () => {
  const { desk, number } = await deskWithRequest();
  const { records, elsewhere } = await findAbout(desk, { number });
  expect(records.map(({ id, description, count }) => [id, description, count])).toEqual([
    ['zeb-quill', 'A sailor.', 1],
    ['zeb-quill-2', 'A baker.', 1],
  ]);
  expect(records[0]!.articles).toEqual([
    {
      id: 'trial',
      title: 'A trial',
      date: '2018-06-19',
      sentences: ['Zeb Quill of Example Boats was tried.', 'Mr. Quill said nothing.'],
    },
  ]);
  expect(elsewhere).toEqual({
    count: 1,
    articles: [
      { id: 'letter', title: 'A letter', date: '2020', sentences: ['Somebody called Zeb Quill wrote.'] },
    ],
  });
});

test('shows what withholding would change, makes it, and takes it back', async () => {
  const { desk, number, content, root } = await deskWithRequest();
  const before = content();
  const preview = await previewDecision(desk, { number, decision: withhold });
  expect(preview).toMatchObject({ title: 'Decision 1', refusals: [] });
  expect(preview.differences.every(({ file }) => file.startsWith('content/'))).toBe(true);
  expect(content()).toEqual(before);

  await decideRequest(desk, { number, decision: withhold });
  await desk.settle();
  expect(content()['articles/trial.md']).toContain('[A sailor](withheld:1) said nothing.');
  expect(content()['articles/bread.md']).toBe(files['articles/bread.md']);
  expect(existsSync(join(root, '.backfile/private/withheld/1.json'))).toBe(true);
  expect(await showRequest(desk, { number })).toMatchObject({
    decisions: [{ text: 'The name is withheld (decision 1).', reviewOn: '2026-02-15', isDue: true }],
  });
  // The decision has the day, and the request has the decision: it is counted once.
  expect(countDue(desk)).toBe(1);
  expect((await listRequests(desk)).due).toEqual(['Decision 1: Zeb Quill, withheld as “a sailor”.']);

  await takeBackDecision(desk, { number, key: await firstKey(desk, number) });
  await desk.settle();
  expect(content()).toEqual(before);
  expect(existsSync(join(root, '.backfile/private/withheld/1.json'))).toBe(false);
  expect(await showRequest(desk, { number })).toMatchObject({ decisions: [] });
});

test('what the desk keeps between openings goes when a name is withheld, and when that is taken back', async () => {
  const cacheDir = temporaryFolder();
  const { desk, number } = await deskWithRequest({ cacheDir });
  const kept = join(cacheDir, 'of-before.txt');
  writeFileSync(kept, 'Zeb Quill of Example Boats was tried.');
  await decideRequest(desk, {
    number,
    decision: {
      type: 'listing',
      article: 'trial',
      listing: 'address-only',
      reason: 'Old.',
      reviewOn: '2026-02-28',
    },
  });
  expect(existsSync(kept)).toBe(true);
  await decideRequest(desk, { number, decision: withhold });
  expect(existsSync(kept)).toBe(false);
  writeFileSync(kept, 'A sailor said nothing.');
  const { decisions } = (await showRequest(desk, { number }))!;
  await takeBackDecision(desk, { number, key: decisions.at(-1)!.key });
  expect(existsSync(kept)).toBe(false);
});

test('the last decision can be undone as any other change of the desk', async () => {
  const { desk, number, content } = await deskWithRequest();
  const before = content();
  await decideRequest(desk, { number, decision: withhold });
  expect(await undoLast(desk)).toEqual({ title: 'Decision 1' });
  await desk.settle();
  expect(content()).toEqual(before);
  expect(await showRequest(desk, { number })).toMatchObject({ decisions: [] });
});

test.each<readonly [DecisionInput, string]>([
  [
    { type: 'listing', article: 'trial', listing: 'address-only', reason: 'Old.', reviewOn: '2026-02-28' },
    'listing: address-only',
  ],
  [
    {
      type: 'withdraw',
      article: 'trial',
      ground: 'court',
      reason: 'A court said so.',
      keepTitle: true,
      reviewOn: '2026-02-28',
    },
    'ground: court',
  ],
  [{ type: 'nothing', reason: 'It matters still.', reviewOn: '2026-02-28' }, ''],
])('makes a decision of another kind, reminds of it, and takes it back: %o', async (decision, line) => {
  const { desk, number, content } = await deskWithRequest();
  const before = content();
  await decideRequest(desk, { number, decision });
  await desk.settle();
  expect(content()['articles/trial.md']).toContain(line);
  expect(countDue(desk)).toBeGreaterThan(0);
  expect((await listRequests(desk)).requests[0]).toMatchObject({ decisions: 1, isDue: true });
  await takeBackDecision(desk, { number, key: await firstKey(desk, number) });
  await desk.settle();
  expect(content()).toEqual(before);
});

test('a decision that can’t be made is refused with a sentence, and nothing changes', async () => {
  const { desk, number, content } = await deskWithRequest();
  const before = content();
  const decision: DecisionInput = { ...withhold, subject: 'zeb-nobody' };
  const { refusals } = await previewDecision(desk, { number, decision });
  expect(refusals[0]!.message).toBe('There is no entity "zeb-nobody".');
  expect((await faultOf(decideRequest(desk, { number, decision }))).message).toMatch(
    'There is no entity "zeb-nobody".',
  );
  expect((await faultOf(decideRequest(desk, { number: '7', decision }))).message).toMatch(
    'There is no request 7.',
  );
  expect(content()).toEqual(before);
});

test('words that mean something else stay, and are asked about again when those around them change', async () => {
  const { desk, number, contentDir } = await deskWithRequest();
  const decision: DecisionInput = { ...withhold, otherMeanings: [{ passage: 'Mr. Quill said nothing' }] };
  await decideRequest(desk, { number, decision });
  await desk.settle();
  const file = join(contentDir, 'articles/trial.md');
  const decided = readFileSync(file, 'utf8');
  expect(decided).toContain('[A sailor](withheld:1) of Example Boats was tried.');
  expect(decided).toContain('Mr. Quill said nothing.');
  expect((await listRequests(desk)).unseen).toEqual([]);
  const due = countDue(desk);

  await desk.change((opened) => ({
    plan: {
      title: 'An edit',
      changes: [
        {
          file: 'content/articles/trial.md',
          before: opened.textOf('content/articles/trial.md'),
          after: decided.replace('said nothing', 'sang aloud'),
        },
      ],
      notes: [],
    },
  }));
  await desk.settle();
  const [place] = (await listRequests(desk)).unseen;
  expect(place).toEqual({
    number: '1',
    article: 'trial',
    before: 'was calm. Mr.',
    words: 'Quill',
    after: 'sang aloud',
  });
  expect(countDue(desk)).toBe(due + 1);
  const bread = { number: '1', article: 'bread', passage: 'Mr. Quill sang' };
  expect((await faultOf(keepMeaning(desk, bread))).message).toBe('"bread" is no article of decision 1.');
  await keepMeaning(desk, { number: '1', article: 'trial', passage: 'Mr. Quill sang' });
  await desk.settle();
  expect((await listRequests(desk)).unseen).toEqual([]);
  expect(readFileSync(file, 'utf8')).toContain('Mr. Quill sang aloud.');
});

test('wordings that may be the person are asked about, and a place can be somebody else', async () => {
  const { desk, number, content } = await deskWithRequest();
  const trial = (text: string) =>
    desk.change((opened) => {
      const file = 'content/articles/trial.md';
      const before = opened.textOf(file);
      return { plan: { title: 'An edit', changes: [{ file, before, after: before + text }], notes: [] } };
    });
  await trial('\nSo Zeb sang. A dog called Zeb barked. So Z.Q. left.\n');
  const { questions, refusals } = await previewDecision(desk, { number, decision: withhold });
  expect(refusals).toEqual([]);
  expect(questions.map(({ wording, count }) => [wording, count])).toEqual([
    ['Zeb', 2],
    ['Z.Q.', 1],
  ]);
  const before = content();
  const refused = await decideRequest(desk, { number, decision: withhold }).catch(String);
  expect(refused).toContain('Is “Zeb” the person?');
  expect(refused).not.toContain('--');
  expect(content()).toEqual(before);
  const { article: where, passage } = questions[0]!.samples[1]!;
  const decision: DecisionInput = {
    ...withhold,
    answers: [
      { wording: 'Zeb', answer: 'person' },
      { wording: 'Z.Q.', answer: 'sentence' },
    ],
    otherMeanings: [{ article: where, passage }],
  };
  const preview = await previewDecision(desk, { number, decision });
  expect(preview.questions.map(({ answer }) => answer)).toEqual(['person', 'sentence']);
  await decideRequest(desk, { number, decision });
  await desk.settle();
  expect(content()['articles/trial.md']).toContain(
    'So [a sailor](withheld:1) sang. A dog called Zeb barked. [A sailor …](withheld:1)',
  );
});

test('a wording that is found after a decision is answered, and taken back with it', async () => {
  const { desk, number, content } = await deskWithRequest();
  const before = content();
  await decideRequest(desk, { number, decision: withhold });
  await desk.settle();
  expect((await showRequest(desk, { number }))!.decisions[0]!.withheldBy).toBe('1');
  const none = { number: '1', wording: 'the gull', answer: 'person' } as const;
  expect((await faultOf(answerWording(desk, none))).message).toMatch(
    'No article of decision 1 has “the gull”.',
  );
  await answerWording(desk, { number: '1', wording: 'the harbor', answer: 'sentence' });
  await desk.settle();
  expect(content()['articles/trial.md']).toContain('was tried. [A sailor …](withheld:1)');
  await takeBackDecision(desk, { number, key: await firstKey(desk, number) });
  await desk.settle();
  expect(content()).toEqual(before);
});

test('each decision of a request is told in a sentence, with whether it is to be looked at again today', async () => {
  const { desk, number } = await deskWithRequest();
  const decide = (decision: DecisionInput) => decideRequest(desk, { number, decision });
  await decide({ type: 'nothing', reason: 'It is of public interest.', reviewOn: '2026-03-01' });
  await decide({
    type: 'listing',
    article: 'other',
    listing: 'address-only',
    reason: 'It was long ago.',
    reviewOn: '2026-03-02',
  });
  await decide({
    ...{
      type: 'withdraw',
      article: 'letter',
      ground: 'request',
      reason: 'It was long ago.',
      keepTitle: false,
    },
    reviewOn: '2026-02-28',
  });
  await decide(withhold);
  const { decisions } = (await showRequest(desk, { number }))!;
  expect(decisions.map(({ text, reason, isDue }) => [text, reason, isDue])).toEqual([
    ['Nothing is changed.', 'It is of public interest.', true],
    ['The article “other” is “address-only”.', 'It was long ago.', false],
    ['The article “letter” is withdrawn.', 'It was long ago.', true],
    ['The name is withheld (decision 1).', 'It was long ago.', true],
  ]);
  expect(decisions.map(({ withheldBy }) => withheldBy)).toEqual([undefined, undefined, undefined, '1']);
  expect(decisions.map(({ reviewOn }) => reviewOn)).toEqual([
    ...['2026-03-01', '2026-03-02', '2026-02-28', '2026-02-15'],
  ]);
  expect((await listRequests(desk)).requests[0]).toMatchObject({ decisions: 4, isDue: true });
});

test('of two tabs, the second takes back the decision that it shows, or none', async () => {
  const { desk, number } = await deskWithRequest();
  const decide = (article: string) =>
    decideRequest(desk, {
      number,
      decision: { type: 'listing', article, listing: 'no-search-engines', reason: 'Asked.', reviewOn: '' },
    });
  await decide('trial');
  await decide('letter');
  const [ofTrial, ofLetter] = (await showRequest(desk, { number }))!.decisions.map(({ key }) => key);
  await takeBackDecision(desk, { number, key: ofTrial! });
  expect((await faultOf(takeBackDecision(desk, { number, key: ofTrial! }))).message).toMatch(
    'This decision was taken back already.',
  );
  expect((await showRequest(desk, { number }))!.decisions.map(({ key }) => key)).toEqual([ofLetter]);
  await takeBackDecision(desk, { number, key: ofLetter! });
  expect((await showRequest(desk, { number }))!.decisions).toEqual([]);
});
