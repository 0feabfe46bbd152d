import { expect, test } from 'vitest';
import { findNames, readSentences } from '../../../src/recognition/find-names.ts';
import { addScore, type KindSpan, noScore, shares } from '../../../src/recognition/learning/score.ts';
import type { Lesson } from '../../../src/recognition/tagger/lesson.ts';
import { learnModel } from '../../../src/recognition/tagger/learn-model.ts';
import { CaseCounter } from '../../../src/recognition/text/case-counts.ts';

// Fiction: these people, houses and towns do not exist. Names are marked like [person Ada Quennell].
const given = [
  'Thandor',
  'Ursa',
  'Mirelle',
  'Obadar',
  'Quill',
  'Sanvi',
  'Tobrin',
  'Ysolde',
  'Hark',
  'Elowen',
];
const family = [
  'Quennell',
  'Marrowby',
  'Tollunder',
  'Brisac',
  'Haldanby',
  'Orreryn',
  'Sorrelson',
  'Vetchley',
];
const towns = ['Brackwater', 'Mossenfell', 'Ostermark', 'Tindrum', 'Velmora', 'Quaybridge', 'Saltholm'];
const houses = [
  'Marrow & Sons',
  'Tallow House',
  'Brine Collective',
  'Northlight',
  'Ember Yard',
  'Quayside Press',
];
const stories = [
  'In [place T], bell ringer [person G F] said the tower was sound. [person F] had rung it for years.',
  'The owners of [organization H] met in [place T] on Monday. “We wait,” said [person G F], who keeps their books.',
  'Mayor [person G F] opened the bridge near [place T], which [organization H] had built.',
  'A ferry from [place T] to [place U] was late, [organization H] said. [person G F] waited for it.',
];

function articles(count: number): { texts: string[]; names: KindSpan[] }[] {
  return Array.from({ length: count }, (_, index) => {
    const pick = (list: readonly string[], step: number) =>
      list[(index * step + (index >> 2)) % list.length]!;
    const marked = stories[index % stories.length]!.replaceAll(
      '[person G F]',
      `[person ${pick(given, 3)} ${pick(family, 5)}]`,
    )
      .replaceAll('[person F]', `[person ${pick(family, 5)}]`)
      .replaceAll('[place T]', `[place ${pick(towns, 3)}]`)
      .replaceAll('[place U]', `[place ${pick(towns, 2)}]`)
      .replaceAll('[organization H]', `[organization ${pick(houses, 5)}]`);
    const names: KindSpan[] = [];
    let text = '';
    for (const part of marked.split(/(\[[^\]]+\])/)) {
      const found = /^\[(person|place|organization) (.+)\]$/.exec(part);
      const words = found ? found[2]! : part;
      if (found)
        names.push({
          passage: 1,
          start: text.length,
          end: text.length + words.length,
          kind: found[1] as KindSpan['kind'],
        });
      text += words;
    }
    return { texts: ['', text], names };
  });
}

test('on articles of fiction the rules find most names, and the tagger learns what they miss', () => {
  const all = articles(80).map((one) => ({ ...one, sentences: readSentences(one.texts, 'en') }));
  const counter = new CaseCounter();
  for (const { sentences } of all) counter.add(sentences);
  const lessons: Lesson[] = all.slice(0, 40).map(({ sentences, names }) => ({
    sentences,
    language: 'en',
    names,
    refused: [],
    isReviewed: true,
  }));
  const model = learnModel(lessons, () => counter.counts);
  const scores = { rules: noScore(), tagger: noScore() };
  for (const { sentences, names } of all.slice(40)) {
    addScore(scores.rules, findNames(sentences, 'en', counter.counts), names);
    addScore(scores.tagger, findNames(sentences, 'en', counter.counts, model), names);
  }
  const [rules, tagger] = [shares(scores.rules).f1, shares(scores.tagger).f1];
  expect(rules).toBeGreaterThan(0.5);
  expect(tagger).toBeGreaterThan(0.9);
  expect(tagger - rules).toBeGreaterThan(0.05);
});
