import { expect, test } from 'vitest';
import {
  changesOfArticles,
  missingDecisions,
  privateText,
  type PrivateDecision,
} from '../../../src/withhold/decisions/private-decision.ts';

// Everybody here is fiction.
const decision: PrivateDecision = {
  ...{ format: 1, number: '7', name: 'Jane Quill', full: ['Jane Quill'], local: [], others: [] },
  ...{ words: 'a driver', isEverywhere: false, articles: ['trial', 'ferry'], ground: 'request', reason: '' },
  ...{ decidedOn: '2026-01-02', decidedBy: 'Ada', renamed: [], originals: [] },
};

test('a decision is changed if one of its articles gets another id, and no other decision is', () => {
  const other = { ...decision, number: '8', articles: ['bread'] };
  const changes = changesOfArticles([decision, other], new Map([['ferry', 'ferry-2018']]));
  expect(changes).toEqual([
    {
      file: '.backfile/private/withheld/7.json',
      before: privateText(decision),
      after: privateText({ ...decision, articles: ['trial', 'ferry-2018'] }),
    },
  ]);
});

test('decisions that are not on this machine are named', () => {
  expect(missingDecisions(['7', '9'], [decision])).toEqual(['9']);
});
