import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../../src/files/private-folder.ts';
import { type PrivateDecision, readDecisions } from '../../../../src/withhold/decisions/private-decision.ts';
import { planAnswers } from '../../../../src/withhold/plan/plan-answers.ts';
import { planUndo } from '../../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../../src/withhold/plan/plan-withholding.ts';
import type {
  PlannedWithholding,
  WithholdingRequest,
} from '../../../../src/withhold/plan/withholding-request.ts';
import type { AnsweredWording } from '../../../../src/withhold/questions/wording-question.ts';
import { changedBy, refusalsOf } from '../../../support/authority.ts';
import { article, entity, type Files, filesIn, writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';
import { withholdingRequest } from '../../../support/withheld/withholding-request.ts';

// All of it is fiction.
function carryOut(contentDir: string, planned: PlannedWithholding): void {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
}

/** Withholds Jane May, and returns what answers about the decision. */
function decided(files: Files, more: Partial<WithholdingRequest> = {}) {
  const contentDir = writeContent({ 'entities/jane-may.yaml': entity('Jane May', 'person'), ...files });
  const request = { subject: 'jane-may', words: 'a captain', ...withholdingRequest, ...more };
  carryOut(contentDir, planWithholding(openForEditing(contentDir), request, []));
  const decision = () => readDecisions(contentDir)[0]!;
  const plan = (...answers: readonly AnsweredWording[]) =>
    planAnswers(openForEditing(contentDir), decision(), answers, []);
  const answer = (...answers: readonly AnsweredWording[]): PrivateDecision => {
    carryOut(contentDir, plan(...answers));
    return decision();
  };
  return { contentDir, decision, plan, answer, text: (file: string) => filesIn(contentDir)[file]! };
}
const person = (wording: string): AnsweredWording => ({ wording, answer: 'person' });
const sails = (body: string) => article('', body, { entities: '[jane-may]' });

test('another meaning holds when words beside it turn out to be the person', () => {
  const { answer, text } = decided(
    { 'articles/sails.md': sails('Jane May sailed.\n\nThen Bingo in May 2018 met Zup, who left.') },
    { otherMeanings: [{ passage: 'in May 2018' }] },
  );
  const first = answer(person('Bingo'));
  expect(text('articles/sails.md')).toContain('Then [a captain](withheld:1) in May 2018 met Zup, who left.');
  const was = { before: 'Then Bingo in', after: '2018 met Zup' };
  expect(first.meanings).toEqual([
    { article: 'sails', before: 'a captain in', words: 'May', after: '2018 met Zup', was },
  ]);
  expect(answer(person('Zup')).meanings).toEqual([
    { article: 'sails', before: 'a captain in', words: 'May', after: '2018 met a', was },
  ]);
});

test('only where words are the same is a meaning taken along, and one that no longer stands stays as it was', () => {
  const meanings = (body: string) => {
    const { contentDir, answer } = decided(
      {
        'articles/sails.md': sails('Jane May sailed. Then Bingo in May 2018 met her.'),
        'articles/again.md': sails('Jane May came. Then Bingo in May 2019 met her. Later in May 2017 too.'),
      },
      { otherMeanings: [{ passage: 'in May 2018' }, { passage: 'in May 2019' }, { passage: 'in May 2017' }] },
    );
    writeFileSync(
      join(contentDir, 'articles/again.md'),
      filesIn(contentDir)['articles/again.md']!.replace('Later in May 2017 too.', body),
    );
    return answer(person('Bingo')).meanings!.map(({ article, before, after }) => [article, before, after]);
  };
  const moved = [
    ['again', 'a captain in', '2019 met her'],
    ['sails', 'a captain in', '2018 met her'],
  ];
  expect(meanings('Later in May 2017 too.')).toEqual([
    moved[0],
    ['again', 'her. Later in', '2017 too'],
    moved[1],
  ]);
  expect(meanings('Nothing.')).toEqual([moved[0], ['again', 'her. Later in', '2017 too'], moved[1]]);
});

test('a meaning is taken along in its own article, where another has the same words', () => {
  const same = 'Then Bingo in May 2018 met her.';
  const { answer } = decided(
    { 'articles/sails.md': sails(`Jane May sailed. ${same}`), 'articles/again.md': sails(same) },
    { otherMeanings: [{ passage: 'in May 2018' }] },
  );
  expect(answer(person('Bingo')).meanings!.map(({ article, before }) => [article, before])).toEqual([
    ['again', 'a captain in'],
    ['sails', 'a captain in'],
  ]);
});

test('words count as standing in an article in any of its texts, with a capital or without', () => {
  const { plan } = decided({
    'articles/sails.md': article('standfirst: So Zap left.\n', 'Jane May sailed with zip.\n\n`Zup`', {
      entities: '[jane-may]',
    }),
    'articles/other.md': article('', 'Zop left.'),
  });
  for (const wording of ['Zap', 'Zip', 'Zup'])
    expect(plan({ wording, answer: 'other' })).not.toHaveProperty('refusals');
  expect(refusalsOf(plan(person('Zip'), person('Zop'), person('Gull')))).toBe(
    ['Zop', 'Gull']
      .map((word) => `No article of decision 1 has “${word}”.\n  Write it as it stands there.`)
      .join('\n\n'),
  );
});

test('a new answer replaces an earlier one, and takes nothing away that the name itself has', () => {
  const { contentDir, answer, text } = decided({
    'articles/sails.md': sails('Jane May sailed. So Zip left. Then Zap sank. May slept.'),
  });
  const first = answer(person('Zip'), { wording: 'Zap', answer: 'other' });
  expect(first.local).toEqual(['may', 'zip']);
  expect(text('articles/sails.md')).toContain('So [a captain](withheld:1) left. Then Zap sank.');
  // A keeper writes them again.
  const file = join(contentDir, 'articles/sails.md');
  writeFileSync(file, `${text('articles/sails.md')}\nZip and May.\n`);
  const answers = [
    { wording: 'Zip', answer: 'other' },
    { wording: 'May', answer: 'other' },
    person('Zap'),
  ] as const;
  const second = answer(...answers);
  expect(second.local).toEqual(['may', 'zap']);
  expect(second.answers).toEqual(answers);
  expect(text('articles/sails.md')).toContain('Then [a captain](withheld:1) sank.');
  expect(text('articles/sails.md')).toContain('\nZip and [a captain](withheld:1).\n');
});

test('an answer about another word leaves an earlier one as it is', () => {
  const { answer } = decided({ 'articles/sails.md': sails('Jane May sailed. So Zip left. Then Zap sank.') });
  answer(person('Zip'));
  expect(answer({ wording: 'Zap', answer: 'other' }).local).toEqual(['may', 'zip']);
});

test('a word in small letters and a name are answered one by one', () => {
  const answered = (...all: readonly AnsweredWording[]) => {
    const { contentDir, answer, text } = decided({
      'articles/sails.md': sails('Jane May sailed. So Zip left.'),
    });
    answer(person('Zip'));
    for (const one of all) {
      writeFileSync(join(contentDir, 'articles/sails.md'), sails('Zip, and a zip.'));
      answer(one);
    }
    return text('articles/sails.md')
      .split('\n')
      .at(-2)!
      .replaceAll(/\[.*?\]\(withheld:1\)/g, 'X');
  };
  const other = (wording: string): AnsweredWording => ({ wording, answer: 'other' });
  expect(answered(other('zip'))).toBe('X, and a zip.');
  expect(answered(other('zip'), person('Zip'))).toBe('X, and a zip.');
  expect(answered(person('zip'))).toBe('X, and X.');
  expect(answered(person('zip'), person('Zip'))).toBe('X, and X.');
  expect(answered(other('zip'), person('zip'))).toBe('X, and X.');
  expect(answered(other('Zip'))).toBe('Zip, and a zip.');
});

test('words that articles also have in small letters stay a name in capitals, and no part of the name of another', () => {
  const { answer, text } = decided({
    'entities/gale.yaml': entity('Gale Marlow', 'person', 'aliases: [Gale Bright]\n'),
    'articles/sails.md': sails('Jane May sailed. Gale left. Gale Bright stayed, and a gale blew.'),
    'articles/other.md': article('', 'A gale blew.'),
  });
  const { local, others } = answer(person('Gale'));
  expect(local).toEqual(['may', 'Gale']);
  expect(others).toEqual(['Gale Marlow', 'Gale Bright']);
  expect(text('articles/sails.md')).toContain(
    '[A captain](withheld:1) left. Gale Bright stayed, and a gale blew.',
  );
});

test('only articles that change are written, with their line endings, and undoing gives them back', () => {
  const inWindows = (text: string) => text.replaceAll('\n', '\r\n');
  const files = {
    'articles/again.md': inWindows(sails('Jane May came.')),
    'articles/deck.png': picture(4, 4),
    'articles/later.md': inWindows(
      article('image: { src: deck.png, alt: A deck }\n', 'Zip came. ![A quay](quay.png)', {
        entities: '[jane-may]',
      }),
    ),
    'articles/none.md': sails('Nothing of it.'),
    'articles/quay.png': picture(4, 4),
  };
  const { contentDir, decision, plan, text } = decided(files, { pictures: ['deck.png', 'quay.png'] });
  const made = decision();
  const before = text('articles/later.md');
  const planned = plan(person('Zip'));
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  const file = 'content/articles/later.md';
  const after = before.replace('Zip came', '[A captain](withheld:1) came');
  const { title, changes, notes } = planned.plan;
  expect([title, changes, notes]).toEqual(['Answers for decision 1', [{ file, before, after }], []]);
  expect(planned.decision.originals).toStrictEqual(
    made.originals.map((one) => (one.file === file ? { ...one, after: hash('sha256', after) } : one)),
  );
  carryOut(contentDir, planned);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decision(), [decision()]));
  expect(Object.keys(filesIn(contentDir))).toEqual([
    ...Object.keys(files),
    'entities/jane-may.yaml',
    'site.yaml',
  ]);
  expect(filesIn(contentDir)).toMatchObject({ 'articles/later.md': files['articles/later.md'] });
});

test('an article in which only an answer finds the person states the decision, and what it was is kept', () => {
  const { contentDir, plan, text } = decided(
    { 'articles/sails.md': article('', 'Jane May sailed.'), 'articles/zip.md': article('', 'So Zip left.') },
    { subject: 'Jane May', articles: ['sails', 'zip'] },
  );
  const before = text('articles/zip.md');
  const planned = plan(person('Zip'));
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  const after = article('withheld: [1]\n', 'So [a captain](withheld:1) left.');
  expect(changedBy(planned)).toEqual({ 'articles/zip.md': after });
  expect(planned.decision.originals.at(-1)).toStrictEqual({
    file: 'content/articles/zip.md',
    before,
    after: hash('sha256', after),
  });
  carryOut(contentDir, planned);
});

test('a word in small letters is the person by an answer, even where a whole name is one word', () => {
  const { answer, text } = decided(
    {
      'entities/zip.yaml': entity('Zip', 'person'),
      'articles/sails.md': article('', 'Zip sailed. So zip left.', { entities: '[zip]' }),
      'articles/other.md': article('', 'A zip was sold.'),
    },
    { subject: 'zip' },
  );
  expect(text('articles/sails.md')).toContain('[A captain](withheld:1) sailed. So zip left.');
  expect(answer(person('zip')).local).toEqual(['zip']);
  expect(text('articles/sails.md')).toContain(
    '[A captain](withheld:1) sailed. So [a captain](withheld:1) left.',
  );
});

test('a surname stays withheld when an answer about the same word is taken back', () => {
  const other = (wording: string): AnsweredWording => ({ wording, answer: 'other' });
  const files = {
    'entities/jane-may.yaml': entity('Jane May', 'person', 'aliases: [Jane Gull]\n'),
    'articles/sails.md': article('', 'Jane May sailed. So may he. A gull came.'),
    'articles/other.md': article('', 'It may rain, said a gull.'),
  };
  for (const more of [
    { articles: ['sails'] },
    { subject: 'Jane May', also: ['Jane Gull', 'Gull'], articles: ['sails'] },
  ]) {
    const small = 'subject' in more ? ['may'] : ['may', 'gull'];
    const capital = ['May', 'Gull'];
    const { contentDir, answer, text } = decided(files, { answers: small.map(other), ...more });
    const answerAll = (...answers: readonly AnsweredWording[]) => {
      for (const one of answers) {
        writeFileSync(
          join(contentDir, 'articles/sails.md'),
          article('', 'He may. May came. A gull and Gull.'),
        );
        answer(one);
      }
      return text('articles/sails.md').split('\n').at(-2);
    };
    const withoutName = 'He may. [A captain](withheld:1) came. A gull and [a captain](withheld:1).';
    expect(answerAll(other('may'))).toBe(withoutName);
    answerAll(...[...small, ...capital].map(person));
    expect(answerAll(...[...small, ...capital].map(other))).toBe(withoutName);
  }
});
