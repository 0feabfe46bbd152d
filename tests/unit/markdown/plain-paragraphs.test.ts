import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { expect, test } from 'vitest';
import { plainParagraphs } from '../../../src/markdown/plain-paragraphs.ts';

const processor = remark().use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true });

function parsed(markdown: string): unknown {
  return JSON.parse(JSON.stringify(processor.runSync(processor.parse(markdown))));
}

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('The', 'ferry', 'sank,', '"he', 'said."', '(Reuters)', 'S&P', '1987', 'é'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('$3', '-', '–', '2.5', 'a/b', "don't", 'A:', 'x;', '12', 'ß', 'אב', '船'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '1.',
        '2)',
        '&amp;',
        '&#65;',
        'www.x.org',
        'http://x.org',
        'a@b.org',
        '*a*',
        '_b_',
        '`c`',
        '[d](e)',
        '<i>',
      ],
      ...[
        '#',
        '+',
        '>',
        '---',
        '===',
        '~~f~~',
        '|',
        '\\',
        '![x](y)',
        '[^1]',
        '\u00a0',
        '\t',
        '\ud800',
        '&copy',
        '!',
      ],
    ),
  },
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')) },
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' ', 'end  ', '  start', '    code', '\r', '-', '```', '1987.', '3) x'),
  },
);
const markdown = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

test('plain paragraphs are what Markdown makes of them', () => {
  let plain = 0;
  fc.assert(
    fc.property(markdown, (text) => {
      const tree = plainParagraphs(text);
      if (!tree) return;
      plain += 1;
      expect(JSON.parse(JSON.stringify(tree))).toEqual(parsed(text));
    }),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(800);
});

test('plain paragraphs of any signs are what Markdown makes of them', () => {
  const text = fc.string({ unit: fc.constantFrom(...' \n\\ab1."\'(-&;:/!?%$,)’—@<'), maxLength: 40 });
  fc.assert(
    fc.property(text, (markdown) => {
      const tree = plainParagraphs(markdown);
      if (tree) expect(JSON.parse(JSON.stringify(tree))).toEqual(parsed(markdown));
    }),
    { numRuns: 4000 },
  );
});
