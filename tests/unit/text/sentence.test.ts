import { describe, expect, test } from 'vitest';
import { sentenceAround, sentences } from '../../../src/text/sentence.ts';

const split = (text: string, language = 'en') =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  test.each([
    ['She left. He stayed.', ['She left.', 'He stayed.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['Acme Inc. Chairman Bo spoke. All heard.', ['Acme Inc. Chairman Bo spoke.', 'All heard.']],
    ['J. R. R. Example wrote it. It sold.', ['J. R. R. Example wrote it.', 'It sold.']],
    ['Mr. Example met Dr. Sample. They ate.', ['Mr. Example met Dr. Sample.', 'They ate.']],
    ['On Sept. 3 it rained. On Oct. 4 it shone.', ['On Sept. 3 it rained.', 'On Oct. 4 it shone.']],
    ['It cost $19.4 million. Why?', ['It cost $19.4 million.', 'Why?']],
    ['“No.” She left.', ['“No.”', 'She left.']],
  ])('are split in %j', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  test('follow the rules of their language', () => {
    expect(split('灯塔重新开放。人们来了。', 'zh')).toEqual(['灯塔重新开放。', '人们来了。']);
    expect(split('Das kam z. B. Herrn Muster zu. Gut.', 'de')).toEqual([
      'Das kam z. B. Herrn Muster zu.',
      'Gut.',
    ]);
  });

  test('cover the whole text, including spaces', () => {
    const text = '  One. Two U.S. Three!  Four ';
    const found = sentences(text, 'en');
    expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  test('never cut a mention', () => {
    const text = 'They read Who? Weekly at home. It ended.';
    const name = { start: text.indexOf('Who?'), end: text.indexOf(' at home') };
    expect(sentences(text, 'en').length).toBeGreaterThan(2);
    const [first] = sentences(text, 'en', [name]);
    expect(text.slice(first!.start, first!.end)).toBe('They read Who? Weekly at home. ');
  });

  test('are joined when ranges are in different ones', () => {
    const text = 'One. Two. Three.';
    const around = sentenceAround(sentences(text, 'en'), [
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
    expect(text.slice(around.start, around.end)).toBe('One. Two. ');
  });
});
