import { expect, test } from 'vitest';
import { readNames } from '../../../../../src/browser/search/list-search/read-names.ts';

test('names are read one per line, with any line endings, without surrounding spaces and punctuation', () => {
  expect(readNames('Jane Doe\r\n  Ann Pen \rElm\n\n')).toEqual(['Jane Doe', 'Ann Pen', 'Elm']);
});

test('a name counts once, as first written, whatever its case and accents', () => {
  expect(readNames('Café Zoé\nCAFE ZOE\ncafé  zoé,')).toEqual(['Café Zoé']);
});

test('a line without letters or digits is not a name', () => {
  expect(readNames('—\n"?"\n7-Eleven')).toEqual(['7-Eleven']);
});
