import { expect, test } from 'vitest';
import { formatText, type TextFormat } from '../../../src/desk/page/write/format-text.ts';

/** Formats a text in which `|` stands at both ends of what is selected, or once for the cursor. */
function format(name: TextFormat, marked: string): string {
  const [before = '', second, third] = marked.split('|');
  const [words, after] = third === undefined ? ['', second ?? ''] : [second!, third];
  const { text, from, to } = formatText(name, {
    text: `${before}${words}${after}`,
    from: before.length,
    to: before.length + words.length,
  });
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

test('words become bold or italic, and plain again', () => {
  expect(format('bold', 'The |quay| is open.')).toBe('The **|quay|** is open.');
  expect(format('bold', 'The **|quay|** is open.')).toBe('The |quay| is open.');
  expect(format('italic', 'The |quay| is open.')).toBe('The *|quay|* is open.');
  expect(format('italic', 'The *|quay|* is open.')).toBe('The |quay| is open.');
  expect(format('italic', 'The **|quay|** is open.')).toBe('The ***|quay|*** is open.');
});

test('without a selection it is the word at the cursor, and spaces at its ends stay outside', () => {
  expect(format('bold', 'The qu|ay is open.')).toBe('The **|quay|** is open.');
  expect(format('bold', 'The| quay |is open.')).toBe('The **|quay|** is open.');
  expect(format('bold', '|')).toBe('**|**');
});

test('a link has the words that are selected, and its address is selected to be typed over', () => {
  expect(format('link', 'See |the report|.')).toBe('See [the report](|https://|).');
  expect(format('link', 'See |https://courier.example/a|.')).toBe('See [|](https://courier.example/a).');
});

test('a line becomes a heading, and a paragraph again', () => {
  expect(format('heading', 'The qu|ay')).toBe('## The quay|');
  expect(format('heading', '## The qu|ay')).toBe('The quay|');
});

test('lines become a list, another list, or a quotation, apart from the paragraphs beside them', () => {
  expect(format('list', 'One.\n|Two.\nThree.|\nFour.')).toBe('One.\n\n|- Two.\n- Three.|\n\nFour.');
  expect(format('numbered', '|- Two.\n- Three.|')).toBe('|1. Two.\n2. Three.|');
  expect(format('quotation', 'He| said.')).toBe('> He said.|');
  expect(format('quotation', '> He| said.')).toBe('He said.|');
});

test('a footnote has the next number, and its note stands at the end', () => {
  expect(format('footnote', 'It is open.|\n\nIt was new.\n')).toBe(
    'It is open.[^1]\n\nIt was new.\n\n[^1]: |\n',
  );
  expect(format('footnote', 'It is open.[^1] It was| new.\n\n[^1]: A note.\n')).toBe(
    'It is open.[^1] It was[^2] new.\n\n[^1]: A note.\n[^2]: |\n',
  );
});
