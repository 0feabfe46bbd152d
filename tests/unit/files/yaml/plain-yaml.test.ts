import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnyYaml } from '../../../../src/files/parse-yaml.ts';
import { plainYaml } from '../../../../src/files/yaml/plain-yaml.ts';

// Everything here is fiction.

const article = [
  'title: "The ferry: a “reply”"',
  'standfirst: Nobody crossed the strait that winter, it says.',
  'date: 1923-05-02T11:30+01:00',
  'entities: [ferry-line, harbor-2]',
  'topics: []',
  'about:',
  '  - ferry-line',
  'byline:',
  '- Ada Example',
  'source:',
  '  url: https://archive.example/a?b=c#d',
  '  author: E. Example',
  'section: Letters',
].join('\n');

const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'title',
      'date',
      'a',
      'b',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n- ',
      '\n  - ',
      'word',
      '1923-05',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '[x, y]',
      '[]',
      '"',
      "'",
      '#',
      ' #',
      ' ',
      '  ',
      'é',
      '船',
      ',',
      '-',
      '?',
      '.',
      '(',
      '—',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{',
      '&a ',
      '*a',
      '!x',
      '|',
      '>',
      '%',
      '@',
      '\\',
      '\t',
      '\r',
      '---',
      '...',
      '<<',
      '~',
      'null',
      '\u2028',
      '\u0085',
    ),
  },
);

test('a line break at the end makes plain fields no less plain', () => {
  expect(plainYaml('title: Ferry\n', 1)).toEqual(plainYaml('title: Ferry', 1));
  expect(plainYaml('title: Ferry\n', 1)).toMatchObject({ value: { title: 'Ferry' } });
});

test('the front matter of an article is read as YAML, with its lines', () => {
  const plain = plainYaml(article, 2);
  expect(plain).toEqual(parseAnyYaml(article, 2));
  expect(JSON.stringify(plain)).toBe(JSON.stringify(parseAnyYaml(article, 2)));
});

test.each([
  'title: a\ntitle: b',
  'title: a #b',
  'title: a: b',
  'title:',
  '',
  'title: "a\\n"',
  'title: a\n  b',
])('what may be more than plain is left to YAML: %j', (text) => {
  expect(plainYaml(text, 1)).toBeUndefined();
});

test('whatever is read as plain is what YAML makes of it', () => {
  const lines = fc.constantFrom(...article.split('\n'));
  const changed = fc.tuple(fc.array(fc.oneof(pieces, lines), { maxLength: 2 }), fc.nat(), fc.nat());
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => `title: ${parts.join('')}`),
    fc.shuffledSubarray(article.split('\n')).map((parts) => parts.join('\n')),
    changed.map(([parts, start, length]) => {
      const at = start % article.length;
      return article.slice(0, at) + parts.join('') + article.slice(at + (length % 4));
    }),
  );
  let plain = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const read = plainYaml(text, 3);
      if (!read) return;
      plain += 1;
      expect(JSON.stringify(read)).toBe(JSON.stringify(parseAnyYaml(text, 3)));
    }),
    { numRuns: Number(process.env.RUNS ?? 1000) },
  );
  expect(plain).toBeGreaterThan(100);
});
