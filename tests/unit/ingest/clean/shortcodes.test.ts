import { describe, expect, test } from 'vitest';
import { replaceShortcodes, type Shortcode } from '../../../../src/ingest/clean/shortcodes.ts';

// All texts are fiction.

function found(text: string): Shortcode[] {
  const all: Shortcode[] = [];
  replaceShortcodes(text, (shortcode) => {
    all.push(shortcode);
    return '';
  });
  return all;
}

const without = (text: string) => replaceShortcodes(text, ({ content = '' }) => content);

describe('a shortcode', () => {
  test('has attributes with and without names, with any quotes', () => {
    expect(found(`[gallery ids="1,2" link='file' columns=3 “wide” x]`)).toEqual([
      {
        name: 'gallery',
        attributes: { ids: '1,2', link: 'file', columns: '3', 0: 'wide', 1: 'x' },
        content: undefined,
      },
    ]);
  });

  test('has its content, with nested shortcodes replaced', () => {
    expect(without('[box color="red"]A [b]bold[/b] word[/box].')).toBe('A bold word.');
    expect(found('[box]A [b]bold[/b] word[/box]').map(({ name, content }) => [name, content])).toEqual([
      ['b', 'bold'],
      ['box', 'A  word'],
    ]);
  });

  test('is recognized by its attributes, closing tag, name or slash', () => {
    expect(without('1[map x="1"]2[/lost]3[vc_row]4[note]5[/note]6[hr /]7[gallery]8[/vc_row]')).toBe(
      '12[/lost]345678',
    );
  });

  test('is not any word in brackets', () => {
    const text = 'He said: “[the mayor] will [sic] go” [1] [a b] [x|y] [Laughter.] []';
    expect(without(text)).toBe(text);
  });

  test('in double brackets is escaped', () => {
    expect(without('Write [[gallery ids="1"]] to show pictures.')).toBe(
      'Write [gallery ids="1"] to show pictures.',
    );
  });

  test('may overlap another, or be unclosed', () => {
    expect(without('[a x=1][b x=1]one[/a]two[/b]')).toBe('onetwo');
    expect(without('[caption width="3"]One')).toBe('One');
  });

  test('may be nested a hundred thousand times', () => {
    const text = '[a x=1]'.repeat(100_000) + 'words' + '[/a]'.repeat(100_000);
    expect(without(text)).toBe('words');
  });
});
