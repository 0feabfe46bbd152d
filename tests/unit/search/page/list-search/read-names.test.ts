import { expect, test } from 'vitest';
import { readNames } from '../../../../../src/search/page/list-search/read-names.ts';

test('names stand one a line, however lines end, without what stands around them', () => {
  expect(readNames('Jane Doe\r\n  Ann Pen \rElm\n\n')).toEqual(['Jane Doe', 'Ann Pen', 'Elm']);
});

test('a name counts once, as it was written first, whatever its case and accents', () => {
  expect(readNames('Café Zoé\nCAFE ZOE\ncafé  zoé,')).toEqual(['Café Zoé']);
});

test('a line without a letter or a figure is no name', () => {
  expect(readNames('—\n"?"\n7-Eleven')).toEqual(['7-Eleven']);
});
