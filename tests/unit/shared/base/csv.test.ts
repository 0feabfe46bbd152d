import { expect, test } from 'vitest';
import { csv } from '../../../../src/shared/base/csv.ts';

test('puts an apostrophe before cells that a spreadsheet would run as a formula', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '＝1＋1', '＋1', '－1', '＠SUM(1)'];
  expect(csv([formulas])).toBe(`${formulas.map((formula) => `'${formula}`).join(',')}\r\n`);
  expect(csv([['\n=1', '\r=1']])).toBe('"\'\n=1","\'\r=1"\r\n');
  expect(csv([['a=1', '–1', 'ß', '']])).toBe('a=1,–1,ß,\r\n');
});
