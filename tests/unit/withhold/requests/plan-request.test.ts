import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import type { Planned } from '../../../../src/authority/plans/plan.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../../src/files/private-folder.ts';
import { readDecisions } from '../../../../src/withhold/decisions/private-decision.ts';
import {
  planDecision,
  planTakingBack,
  type RequestedDecision,
} from '../../../../src/withhold/requests/plan-request.ts';
import { type PrivateRequest, readRequests } from '../../../../src/withhold/requests/private-request.ts';
import { refusalsOf } from '../../../support/authority.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../../support/content.ts';
import { withholdingRequest } from '../../../support/withheld/withholding-request.ts';

// All of it is fiction.
const today = '2026-12-01';
const empty: PrivateRequest = {
  ...{ format: 1, number: '1', receivedOn: '2026-11-30', person: 'Jane Quill' },
  ...{ wish: 'Please take it down.', contact: 'jane@mail.example', decisions: [] },
};
const ferry = article('', 'Jane Quill sailed.', { entities: '[jane-quill]' });

/** Opens a request about articles of a content. */
function open(files: Files = { 'articles/ferry.md': ferry }) {
  const contentDir = writeContent({ 'entities/jane-quill.yaml': entity('Jane Quill', 'person'), ...files });
  const request = () => readRequests(contentDir)[0] ?? empty;
  const context = () => ({
    opened: openForEditing(contentDir),
    request: request(),
    known: readDecisions(contentDir),
    today,
  });
  const carryOut = (planned: Planned): void => {
    if ('refusals' in planned) throw new Error(refusalsOf(planned));
    makePrivateFolder(contentDir);
    const { title, changes } = planned.plan;
    const isNew = readRequests(contentDir).length === 0;
    changeFiles(
      contentDir,
      title,
      changes.map((one) => (isNew && one.file.includes('/requests/') ? { ...one, before: undefined } : one)),
    );
  };
  const plan = (wanted: RequestedDecision) => planDecision(context(), wanted);
  const planBack = (index: number) => planTakingBack(context(), index);
  return {
    contentDir,
    plan,
    planBack,
    decide: (wanted: RequestedDecision) => carryOut(plan(wanted)),
    takeBack: (index: number) => carryOut(planBack(index)),
    decisions: () => request().decisions,
    text: () => filesIn(contentDir)['articles/ferry.md']!,
  };
}
type Listing = 'listed' | 'no-search-engines' | 'address-only';
const list = (listing: Listing, more: object = {}): RequestedDecision => ({
  type: 'listing',
  ...{ article: 'ferry', listing, reason: 'It was long ago.' },
  ...more,
});
const withdraw = (reason: string, more: object = {}): RequestedDecision => ({
  type: 'withdraw',
  ...{ article: 'ferry', ground: 'request', reason, keepTitle: false },
  ...more,
});

test('an article is listed as decided, and as it was when that is taken back', () => {
  const { decide, takeBack, plan, decisions, text } = open();
  expect(refusalsOf(plan(list('listed')))).toContain('"ferry" is “listed” already.');
  decide(list('no-search-engines', { reviewOn: '2027-06-01' }));
  expect(text()).toContain('\nlisting: no-search-engines\n');
  decide(list('address-only'));
  expect(text()).toContain('\nlisting: address-only\n');
  const made = { type: 'listing', decidedOn: today, reason: 'It was long ago.', article: 'ferry' };
  expect(decisions()).toStrictEqual([
    { ...made, reviewOn: '2027-06-01', listing: 'no-search-engines', was: 'listed' },
    { ...made, listing: 'address-only', was: 'no-search-engines' },
  ]);
  takeBack(1);
  expect(text()).toContain('\nlisting: no-search-engines\n');
  takeBack(0);
  expect([text(), decisions()]).toEqual([ferry, []]);
});

test('an article stays as hidden as a later decision says when an earlier one is taken back', () => {
  const { decide, takeBack, planBack, decisions, text, contentDir } = open();
  decide(list('no-search-engines'));
  decide(list('address-only'));
  expect(refusalsOf(planBack(0))).toBe(
    '"ferry" became “address-only” after this decision.\n  Take back what was decided later first, or change it on the page of the article.',
  );
  // The keeper changed it by hand to what it was.
  writeFileSync(join(contentDir, 'articles/ferry.md'), ferry);
  takeBack(0);
  expect(text()).toBe(ferry);
  expect(decisions()).toHaveLength(1);
});

test('an article is withdrawn once, with what was decided, and comes back when that is taken back', () => {
  const { decide, takeBack, plan, decisions, text } = open();
  decide(withdraw('It names  a child.', { keepTitle: true, reviewOn: '2027-06-01' }));
  expect(text()).toContain(
    '\nwithdrawn: { date: 2026-12-01, reason: It names a child., ground: request, keepTitle: true, reviewOn: 2027-06-01 }\n',
  );
  expect(decisions()).toStrictEqual([
    {
      type: 'withdraw',
      ...{ decidedOn: today, reason: 'It names  a child.', reviewOn: '2027-06-01', article: 'ferry' },
    },
  ]);
  expect(refusalsOf(plan(withdraw('Another reason.')))).toContain('"ferry" is withdrawn already.');
  takeBack(0);
  expect([text(), decisions()]).toEqual([ferry, []]);
});

test('an article that was withdrawn anew stays so when an earlier decision is taken back', () => {
  const { decide, takeBack, planBack, text, contentDir } = open();
  decide(withdraw('It names a child.'));
  // The keeper put it back by hand.
  writeFileSync(join(contentDir, 'articles/ferry.md'), ferry);
  decide(withdraw('A court has ordered it.'));
  expect(refusalsOf(planBack(0))).toBe(
    '"ferry" was withdrawn anew, or with other words, after this decision.\n  Take back what was decided later first, or put the article back on its own page.',
  );
  takeBack(1);
  expect(text()).toBe(ferry);
  takeBack(0);
  expect(text()).toBe(ferry);
});

test('nothing may be decided, too, and each decision is taken back once', () => {
  const { decide, takeBack, plan, planBack, decisions, text } = open();
  decide({ type: 'nothing', reason: 'It is true.' });
  expect(decisions()).toStrictEqual([{ type: 'nothing', decidedOn: today, reason: 'It is true.' }]);
  const titles = [plan({ type: 'nothing', reason: '' }), planBack(0)].map(
    (one) => 'plan' in one && one.plan.title,
  );
  expect(titles).toEqual(['Request 1: nothing', 'Request 1: open again']);
  takeBack(0);
  expect([text(), decisions()]).toEqual([ferry, []]);
  expect(refusalsOf(planBack(0))).toContain('This decision was taken back already.');
});

test('a decision on an article that is gone is refused', () => {
  const { plan } = open();
  const gone = { article: 'gone' };
  const fault = 'There is no article "gone"';
  expect(refusalsOf(plan(list('address-only', gone)))).toBe(`${fault}.\n  It may have been renamed.`);
  expect(refusalsOf(plan(withdraw('It names a child.', gone)))).toContain(fault);
});

test('a name is withheld with the request, and comes back with the decision', () => {
  const { contentDir, decide, takeBack, plan, decisions, text } = open();
  const before = filesIn(contentDir);
  const withhold = {
    type: 'withhold',
    subject: 'jane-quill',
    words: 'a captain',
    ...withholdingRequest,
  } as const;
  expect(refusalsOf(plan({ ...withhold, subject: 'gone' }))).toContain('gone');
  const planned = plan(withhold);
  expect(planned).toMatchObject({ questions: [], pages: [], decision: { number: '1', name: 'Jane Quill' } });
  decide({ ...withhold, reviewOn: '2027-06-01' });
  expect(text()).toContain('[A captain](withheld:1) sailed.');
  expect(decisions()).toStrictEqual([
    {
      type: 'withhold',
      ...{ decidedOn: today, reason: 'Order of the court of fiction.', reviewOn: '2027-06-01', number: '1' },
    },
  ]);
  takeBack(0);
  expect([filesIn(contentDir), decisions(), readDecisions(contentDir)]).toEqual([before, [], []]);
});

test('a decision that was undone by the command can be taken out of the request', () => {
  const { contentDir, decide, takeBack, planBack, decisions, text } = open();
  decide({ type: 'withhold', subject: 'jane-quill', words: 'a captain', ...withholdingRequest });
  rmSync(join(contentDir, '../.backfile/private/withheld/1.json'));
  const after = text();
  expect(planBack(0)).toMatchObject({ plan: { title: 'Undoing of decision 1', notes: [] } });
  takeBack(0);
  expect([text(), decisions()]).toEqual([after, []]);
});
