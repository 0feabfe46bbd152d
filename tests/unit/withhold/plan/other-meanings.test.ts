import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../../src/files/private-folder.ts';
import { readDecisions } from '../../../../src/withhold/decisions/private-decision.ts';
import { planMeaning } from '../../../../src/withhold/plan/other-meanings.ts';
import { planWithholding } from '../../../../src/withhold/plan/plan-withholding.ts';
import type { OtherMeaning, PlannedWithholding } from '../../../../src/withhold/plan/withholding-request.ts';
import { refusalsOf } from '../../../support/authority.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../../support/content.ts';
import { withholdingRequest } from '../../../support/withheld/withholding-request.ts';

// All of it is fiction.
function carryOut(contentDir: string, planned: PlannedWithholding): void {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
}
const sails = (body: string) => article('', body, { entities: '[jane-may]' });

/** Withholds Jane May, except in some passages. */
function withheld(bodies: Readonly<Record<string, string>>, ...otherMeanings: readonly OtherMeaning[]) {
  const articles = Object.entries(bodies).map(([id, body]) => [`articles/${id}.md`, sails(body)]);
  const contentDir = writeContent({
    'entities/jane-may.yaml': entity('Jane May', 'person'),
    'articles/none.md': article('', 'In May 2018.'),
    ...(Object.fromEntries(articles) as Files),
  });
  const request = { subject: 'jane-may', words: 'a captain', ...withholdingRequest, otherMeanings };
  const planned = planWithholding(openForEditing(contentDir), request, []);
  const decision = () => readDecisions(contentDir)[0]!;
  const plan = (id: string, passage: string) =>
    planMeaning(openForEditing(contentDir), decision(), { article: id, passage }, []);
  return {
    contentDir,
    planned,
    plan,
    carryOut: (one = planned) => carryOut(contentDir, one),
    meanings: () => decision().meanings,
    bodyOf: (id: string) => filesIn(contentDir)[`articles/${id}.md`]!.split('\n').at(-2),
  };
}
const captain = '[a captain](withheld:1)';

test.each<[passage: string, body: string, after: string]>([
  ['in May 2018', 'It was in May 2018. Then May left.', `It was in May 2018. Then ${captain} left.`],
  ['in May', 'So in May all saw May.', `So in May all saw ${captain}.`],
  ['May 2018', 'May 2018 was mild. So May left.', `May 2018 was mild. So ${captain} left.`],
  ['boat Jane May sank', 'The boat Jane May sank with May.', `The boat Jane May sank with ${captain}.`],
])('only words that stand as in “%s” mean something else', (passage, body, after) => {
  const { carryOut: decide, bodyOf } = withheld({ sails: body }, { passage });
  decide();
  expect(bodyOf('sails')).toBe(after);
});

test.each([
  ['once in May 2018', 'It was in May 2018.'],
  ['in May 2019', 'It was in May 2018.'],
  ['So May storms', 'May storms came.'],
  ['and in May', 'So May left in May.\n\nAnd so on.'],
  ['in May then', 'So May left in May.'],
  ['See the boat Bright May', 'See the boat Jane May.'],
  ['Jane May', 'See the boat Jane May.'],
])('refuses “%s”, which stands nowhere', (passage, body) => {
  expect(refusalsOf(withheld({ sails: body }, { passage }).planned)).toContain(
    `No article of the decision has the name among the words “${passage}”.`,
  );
});

test('a passage of one article is none of another, with the same words', () => {
  const same = 'It was in May 2018.';
  const {
    carryOut: decide,
    bodyOf,
    meanings,
  } = withheld({ again: same, sails: same }, { article: 'sails', passage: 'in May 2018' });
  decide();
  expect([bodyOf('again'), bodyOf('sails')]).toEqual([`It was in ${captain} 2018.`, same]);
  expect(meanings()).toStrictEqual([{ article: 'sails', before: 'It was in', words: 'May', after: '2018' }]);
});

test('what stood around a place before is kept where the decision changed it', () => {
  const { carryOut: decide, meanings } = withheld(
    { sails: 'So May met May in May 2018 with May. Later in May 2018 all was calm.' },
    { passage: 'in May 2018' },
  );
  decide();
  expect(meanings()).toStrictEqual([
    {
      article: 'sails',
      before: 'a captain in',
      words: 'May',
      after: '2018 with a',
      was: { before: 'met May in', after: '2018 with May' },
    },
    {
      article: 'sails',
      before: 'captain. Later in',
      words: 'May',
      after: '2018 all was',
      was: { before: 'May. Later in', after: '2018 all was' },
    },
  ]);
});

test('a meaning is added to those of the decision once, and in an article of it only', () => {
  const same = 'It was in May 2018.';
  const {
    carryOut: carry,
    plan,
    meanings,
  } = withheld(
    { again: same, sails: `${same} May left.` },
    { article: 'again', passage: 'in May 2018' },
    { article: 'sails', passage: 'in May 2018' },
  );
  carry();
  const both = meanings()!;
  expect(both.map(({ article: id }) => id)).toEqual(['again', 'sails']);
  carry(plan('again', 'in May 2018'));
  carry(plan('sails', 'in May 2018'));
  expect(meanings()).toEqual(both);
  expect(refusalsOf(plan('none', 'In May 2018'))).toBe('"none" is no article of decision 1.\n  Give its id.');
  expect(refusalsOf(plan('sails', 'in May 2019'))).toContain(
    'No article of the decision has the name among the words “in May 2019” in "sails".',
  );
  expect(meanings()).toEqual(both);
});

test('words that are known to mean something else in one article are added for another', () => {
  const same = 'It was in May 2018.';
  const {
    contentDir,
    carryOut: carry,
    plan,
    meanings,
  } = withheld({ again: same, sails: same }, { article: 'again', passage: 'in May 2018' });
  carry();
  // The keeper writes them again.
  const file = join(contentDir, 'articles/sails.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(captain, 'May'));
  carry(plan('sails', 'in May 2018'));
  expect(meanings()!.map(({ article: id }) => id)).toEqual(['again', 'sails']);
});
