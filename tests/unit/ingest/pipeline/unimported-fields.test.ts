import { expect, test } from 'vitest';
import { unusedField } from '../../../../src/ingest/contract/unused-field.ts';
import { articleFromFields } from '../../../../src/ingest/fields/from-fields.ts';
import { ImportTally } from '../../../../src/ingest/pipeline/import-tally.ts';

test('a field that was not used has the beginning of its value, in one line', () => {
  expect(unusedField('mood', ' calm\n  and  clear ')).toEqual({
    name: 'mood',
    length: 19,
    sample: 'calm and clear',
  });
  expect(unusedField('mood', 'calm '.repeat(40)).sample).toBe(`${'calm '.repeat(16).trim()}…`);
  expect(unusedField('mood', '', 0)).toEqual({ name: 'mood', length: 0 });
});

test('the first two different values of a field are kept, and the length of the longest', () => {
  const tally = new ImportTally();
  for (const value of ['calm', 'calm', 'stormy', 'wet'])
    tally.take({ type: 'unused', fields: [unusedField('mood', value)] });
  tally.take({ type: 'unused', fields: [unusedField('tide', 'low')] });
  expect(tally.unused).toEqual([
    { name: 'mood', count: 4, maxLength: 6, samples: ['calm', 'stormy'] },
    { name: 'tide', count: 1, maxLength: 3, samples: ['low'] },
  ]);
});

test('a list that is not imported is shown as a list, without what is no text', () => {
  const { unused } = articleFromFields(
    { title: 'A quay', moods: ['calm', '', 'stormy', { deep: 1 }] },
    { place: { file: 'a.json' }, sha256: '' },
    { map: new Map(), today: '2026-06-19' },
  );
  expect(unused).toEqual([expect.objectContaining({ name: 'moods', sample: 'calm, stormy' })]);
});
