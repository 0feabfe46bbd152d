import { expect, test } from 'vitest';
import { factsIn } from '../../../../src/browser/article/name-facts.ts';

const facts = {
  id: 'jane-doe',
  name: 'Jane "J." Doe',
  aliases: ['Doe,\n  "x": 1', 'J. D.'],
  description: 'Director of fiction,\n  "y"',
  roles: [{ role: 'director', at: 'harbour' }],
  articles: 4,
  mentions: 9,
  first: '1959',
  last: '2022',
  newest: [{ id: 'letter', mentions: [{ block: 1, words: 'Jane' }] }],
};
const text = `${JSON.stringify(facts, null, 2)}\n`;

test('the beginning of a name’s file gives all fields that end in it, wherever it is cut', () => {
  expect(factsIn(text)).toEqual(facts);
  for (let length = 0; length < text.length - 1; length += 1) {
    const found = factsIn(text.slice(0, length));
    const from = text.indexOf('"aliases"') + 1;
    if (length < from) expect(found?.name ?? facts.name).toBe(facts.name);
    else expect(found).toMatchObject({ id: 'jane-doe', name: facts.name });
    for (const [key, value] of Object.entries(found ?? {}))
      expect(value).toEqual(facts[key as keyof typeof facts]);
  }
  expect(factsIn(text.slice(0, text.indexOf('"newest"') + 3))).toMatchObject({ articles: 4, last: '2022' });
});

test('a file that is not about a name says nothing', () => {
  for (const other of [
    '',
    '{',
    'not JSON',
    '<!doctype html>',
    '{\n  "movedTo": "https://courier.example/"\n}\n',
  ])
    expect(factsIn(other)).toBeUndefined();
});
