import { expect, test } from 'vitest';
import { withoutComments, withoutField, withoutNotes } from '../../../../src/box/content/published-source.ts';

test('comments of YAML are removed, and nothing that only looks like one', () => {
  const yaml = [
    '# who wrote this',
    'title: "A # in quotes" # why',
    'url: https://paper.example/#top',
    'rights: |',
    '  # a line of a text',
    '  another  ',
    'topics: [a, # one',
    '  b]',
    "standfirst: it's # not shown",
    '',
  ].join('\n');
  expect(withoutComments(yaml)).toBe(
    [
      '',
      'title: "A # in quotes"',
      'url: https://paper.example/#top',
      'rights: |',
      '  # a line of a text',
      '  another  ',
      'topics: [a,',
      '  b]',
      "standfirst: it's",
      '',
    ].join('\n'),
  );
});

test.each([
  ['title: A\nimported:\n  from: x\n\n  wrote: y\ndate: 1923\n', 'title: A\ndate: 1923\n'],
  ['title: A\nimported: { from: x, wrote: y }', 'title: A\n'],
  ['imported:\n- a\n- b\ntitle: A\n', 'title: A\n'],
  ['{ title: A, imported: b }', '{ title: A }'],
])('a field is removed with all its lines: %j', (yaml, without) => {
  expect(withoutField(yaml, 'imported')).toBe(without);
});

test('comments of Markdown are emptied, and definitions that nothing uses are removed', () => {
  const markdown = [
    'A text <!-- a note --> goes on[^1].',
    '<!-- over',
    'two lines -->',
    '',
    '[//]: # (a note of the desk)',
    '[kept]: https://paper.example/',
    '',
    'See [kept].',
    '',
    '    <!-- code -->',
    '',
    '`<!-- code -->`',
    '',
    '[^1]: A note for readers.',
    '',
    '<!-- without an end',
  ].join('\n');
  const without = withoutNotes(markdown);
  expect(without).not.toMatch(/a note of|a note -->|over|two lines|without an end/);
  expect(without).toContain('A text <!----> goes on[^1].\n<!---->\n');
  expect(without).toContain('[kept]: https://paper.example/');
  expect(without).toContain('    <!-- code -->\n\n`<!-- code -->`\n\n[^1]: A note for readers.');
});

test('attributes and scripts of raw HTML that pages do not have are removed', () => {
  const markdown = [
    '<figure data-note="ask Ann" onclick=call() lang="fr" hidden-note>',
    '<td colspan=\'2\' align="left" style="" class=\'x\'>A cell</td>',
    '</figure>',
    '',
    'Before <span title="shown" data-desk="Ann">the words</span> after, and `<i data-x="kept">`.',
    '',
    '<script>const note = "Ann";</script>',
  ].join('\n');
  expect(withoutNotes(markdown)).toBe(
    [
      '<figure   lang="fr" >',
      '<td colspan=\'2\' align="left"  >A cell</td>',
      '</figure>',
      '',
      'Before <span title="shown" >the words</span> after, and `<i data-x="kept">`.',
      '',
      '',
    ].join('\n'),
  );
});
