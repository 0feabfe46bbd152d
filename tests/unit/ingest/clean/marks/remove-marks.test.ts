import { describe, expect, test } from 'vitest';
import { removeMarks } from '../../../../../src/ingest/clean/marks/remove-marks.ts';

// All of it is fiction.
const marked = (markdown: string) => {
  const { text, counts } = removeMarks(markdown);
  return { text, counts: Object.fromEntries(counts) };
};

describe('lists of attributes', () => {
  test.each([
    ['of a picture in kramdown', '![Harbor](h.jpg){: .center width="300"}', '![Harbor](h.jpg)'],
    [
      'of a link in MkDocs',
      'See [fares](https://elm.example/){ .md-button }.',
      'See [fares](https://elm.example/).',
    ],
    [
      'of a link with a colon',
      'See [fares](https://elm.example/){: .btn } now.',
      'See [fares](https://elm.example/) now.',
    ],
    ['on a line of their own', 'A\n{: .note}\nB', 'A\n\nB'],
    ['of Pandoc on a line of their own', 'A\n\n{#elm .wide}\n\nB', 'A\n\n\n\nB'],
    ['of a heading', '## Fares {#fares}\n\nText.', '## Fares\n\nText.'],
    ['with several values', '![A](a.jpg){#fig .wide width=50% title="A \'b\'"}', '![A](a.jpg)'],
    ['of emphasis', '**Note**{.red} and *that*{: .blue}', '**Note** and *that*'],
    ['of code', 'Type `ls`{.bash} here.', 'Type `ls` here.'],
    ['around a part that kramdown leaves alone', '{::nomarkdown}A{:/}', 'A'],
  ])('%s are taken out', (_, markdown, text) => {
    const { text: found, counts } = marked(markdown);
    expect(found).toBe(text);
    expect(counts['attributes']).toBeGreaterThan(0);
  });

  test.each([
    'A set {a, b} and {x}.',
    'The ferry {late} left.',
    'Smile {:) or {:D}',
    'A `{: .x}` and\n\n```\n{#y}\n```\n',
    'Words {.then} more, and f(x) {y = 1}.',
    '$\\frac{a}{b}$',
  ])('are none in %s', (markdown) => {
    expect(marked(markdown)).toEqual({ text: markdown, counts: {} });
  });
});

describe('boxes', () => {
  test.each([
    [
      'of MkDocs',
      'A\n\n!!! note "Fares"\n    Two coins.\n\n    Three by night.\n\nB',
      'A\n\n\n> **Fares**\n>\n> Two coins.\n>\n> Three by night.\n\n\nB',
    ],
    ['without a heading', '!!! warning\n    Ice.', '\n> **Warning**\n>\n> Ice.\n'],
    ['with an empty heading', '!!! note ""\n    Ice.', '\n> Ice.\n'],
    ['that fold', '???+ info inline end "More"\n\tIce.', '\n> **More**\n>\n> Ice.\n'],
    ['of Docusaurus', ':::note[Fares]\n\nTwo coins.\n\n:::\nB', '\n> **Fares**\n>\n> Two coins.\n\nB'],
    ['of VitePress', '::: tip Fares\nTwo coins.\n:::', '\n> **Fares**\n>\n> Two coins.\n'],
    ['of Quarto', '::: {.callout-warning}\nIce.\n:::', '\n> **Warning**\n>\n> Ice.\n'],
    ['of GitHub', '> [!NOTE]\n> Ice.', '> **Note**\n>\n> Ice.'],
    ['of Obsidian', '> [!tip]- Fares\n> Two coins.', '> **Fares**\n>\n> Two coins.'],
    [
      'within boxes',
      '!!! note "A"\n    B\n\n    !!! tip "C"\n        D',
      '\n> **A**\n>\n> B\n>\n>\n> > **C**\n> >\n> > D\n',
    ],
    ['within fences', '::::note\n:::tip\nA\n:::\n::::', '\n> **Note**\n>\n> > **Tip**\n> >\n> > A\n'],
  ])('%s become quotations with their heading', (_, markdown, text) => {
    const found = marked(markdown);
    expect(found.text).toBe(text);
    expect(found.counts['boxes']).toBeGreaterThan(0);
  });

  test('that are tabs keep their text below their heading', () => {
    expect(marked('=== "By sea"\n\n    A ferry.\n\n=== "By land"\n\n    A cart.').text).toBe(
      '\n**By sea**\n\nA ferry.\n\n\n\n**By land**\n\nA cart.\n',
    );
  });

  test('that only divide the page leave their text', () => {
    expect(marked('::: columns\n:::: {.column width="50%"}\nA\n::::\n:::').text.trim()).toBe('A');
  });

  test.each([
    'Wow!!! note that.',
    '!!! note\n\nNo indented text.',
    ':::note\nNever closed.',
    'A title\n=== \n',
    'Title\n===\nText',
    '```\n!!! note\n    code\n:::tip\n:::\n```',
    '[!NOTE] alone',
  ])('are none in %j', (markdown) => {
    expect(marked(markdown)).toEqual({ text: markdown, counts: {} });
  });

  test('are read eight deep, and deeper ones stay as they are written', () => {
    const nested = (depth: number) =>
      [
        ...Array.from({ length: depth }, (_, n) => `${' '.repeat(4 * n)}!!! note "H${n}"`),
        `${' '.repeat(4 * depth)}End.`,
      ].join('\n');
    expect(marked(nested(8)).counts).toEqual({ boxes: 8 });
    const deeper = marked(nested(9));
    expect(deeper.counts).toEqual({ boxes: 8 });
    expect(deeper.text).toContain('!!! note "H8"');
  });

  test('lose no word, however they nest', () => {
    const deep = Array.from({ length: 30 }, (_, n) => `${' '.repeat(4 * n)}!!! note "H${n}"`).join('\n');
    const { text } = marked(`${deep}\n${' '.repeat(120)}End.`);
    expect(text).toContain('End.');
    for (let n = 0; n < 30; n += 1) expect(text).toContain(`H${n}`);
  });
});

describe('names of emoji', () => {
  test('become the signs, and those of theme icons go', () => {
    expect(marked('Hi :wink: and :world_map:! :material-ferry: :+1:')).toEqual({
      text: 'Hi 😉 and 🗺️!  👍',
      counts: { emoji: 3, icons: 1 },
    });
  });

  test('that are not known stay, and are told', () => {
    const { text, unknownEmoji } = removeMarks('A :harbor_seal: B');
    expect(text).toBe('A :harbor_seal: B');
    expect([...unknownEmoji]).toEqual([':harbor_seal:']);
  });

  test.each(['At 10:30:15 it left', 'https://elm.example:80:90', 'std::x::y', '`:wink:`', 'Luke 3:4:5'])(
    'are none in %s',
    (markdown) => {
      expect(marked(markdown)).toEqual({ text: markdown, counts: {} });
    },
  );
});

test('places for a table of contents, and for files that are inserted, go', () => {
  expect(marked('[TOC]\n\n* Contents\n{:toc}\n\nA\n\n--8<-- "fares.md"\n')).toEqual({
    text: '\n\n\n\nA\n\n\n',
    counts: { tablesOfContents: 2, includes: 1 },
  });
});

test('a long text of marks takes no longer than its length', () => {
  for (const part of [
    '{: ',
    '{#a ',
    '!!! note "',
    ':::a\n',
    ':',
    '![](a){a=',
    '> [!a] ',
    '=== "a"\n',
    '# a {#b} ',
  ])
    expect(marked(part.repeat(20_000)).text.length).toBeGreaterThan(0);
});
