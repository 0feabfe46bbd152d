import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangedLine, changesIn } from '../../../../../src/views/parts/articles/text-changes.ts';

// Everything here is fiction.
const marks = { same: ['', ''], inserted: ['[+', ']'], deleted: ['[-', ']'] } as const;
const shown = (lines: readonly ChangedLine[]) =>
  lines.map((line) => line.map(({ type, text }) => marks[type][0] + text + marks[type][1]).join(''));

test('blocks that took the place of others are compared by their words', () => {
  expect(
    shown(
      changesIn(['It left at nine.', 'Nobody saw it.'], ['It left at noon.', 'Nobody saw it.', 'It rained.']),
    ),
  ).toEqual(['It left at [-nine][+noon].', 'Nobody saw it.', '[+It rained.]']);
});

test('blocks that were removed stay where they were', () => {
  expect(shown(changesIn(['One.', 'Two.', 'Three.'], ['One.', 'Three.']))).toEqual([
    'One.',
    '[-Two.]',
    'Three.',
  ]);
});

test('texts without spaces are compared by their words as well', () => {
  expect(shown(changesIn(['灯塔明天重新开放。'], ['灯塔昨天重新开放。']))).toEqual([
    '灯塔[-明天][+昨天]重新开放。',
  ]);
});

test('what is the same or inserted is the new text, and what is the same or deleted the old one', () => {
  const words = fc.array(
    fc.constantFrom('the', 'ferry', 'sank', 'on', 'Monday', '灯塔', ' ', '\u00A0', '…'),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  const text = fc.array(
    words.map((list) => list.join(' ')),
    { maxLength: 6 },
  );
  const side = (lines: readonly ChangedLine[], type: 'inserted' | 'deleted') =>
    lines
      .map((line) => line.filter((part) => part.type === 'same' || part.type === type))
      .filter((line) => line.length > 0)
      .map((line) => line.map((part) => part.text).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = changesIn(before, after);
      expect(side(lines, 'inserted')).toEqual(after);
      expect(side(lines, 'deleted')).toEqual(before);
    }),
  );
});
