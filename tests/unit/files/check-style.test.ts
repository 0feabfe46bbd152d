import { expect, test } from 'vitest';
import { problemText } from '../../../src/archive/problem.ts';
import { checkStyle } from '../../../src/files/look/check-style.ts';

test('accepts rules, custom properties, and media queries', () => {
  const css =
    ':root { --measure: 38rem; }\n@media (min-width: 60rem) { .masthead { border: 1px dashed var(--ink); } }\nh1::before { content: "§"; }\n';
  expect(checkStyle(css, 'public/theme/style.css')).toEqual([]);
});

test('names, with its line, what would load something, evade the check of contrast, or override readers', () => {
  const css = [
    '@import "other.css";',
    '@font-face { font-family: Own; src: url(own.woff2); }',
    ':root { --ink: #999; }',
    'body {',
    '  background: URL( "https://elsewhere.example/a.png" );',
    '  forced-color-adjust: none;',
    '}',
    'p { background: u\\72l(a.png) }',
    '@layer print { p { color: red } }',
  ].join('\n');
  expect(checkStyle(css, 'public/theme/style.css').map(problemText).join('\n')).toMatchInlineSnapshot(`
    "public/theme/style.css:1
      "@import" can’t be used here.
      Write the rules themselves here.
    public/theme/style.css:2
      "@font-face" can’t be used here.
      Name the typeface in site.yaml, under look: typefaces.
    public/theme/style.css:9
      "@layer" can’t be used here.
      Write the rules themselves here.
    public/theme/style.css:2
      "src" names an address, and nothing is loaded from here.
      Use colors, lines and gradients, or a logo in site.yaml.
    public/theme/style.css:3
      "--ink" can’t be set here.
      Set it in site.yaml, under look: colors, where its contrast is checked.
    public/theme/style.css:5
      "background" names an address, and nothing is loaded from here.
      Use colors, lines and gradients, or a logo in site.yaml.
    public/theme/style.css:6
      The colors that readers force can’t be overridden.
      Remove it: some people need the colors of their own.
    public/theme/style.css:8
      "background" names an address, and nothing is loaded from here.
      Use colors, lines and gradients, or a logo in site.yaml."
  `);
});

test('says where a style sheet that can’t be read is broken', () => {
  expect(checkStyle('p { color: red }\nh1 {', 'public/theme/style.css').map(problemText))
    .toMatchInlineSnapshot(`
    [
      "public/theme/style.css:2
      This style sheet can’t be read: Unclosed block.
      Correct it there.",
    ]
  `);
});
