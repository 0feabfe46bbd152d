import { expect, test } from 'vitest';
import { noteReads, RecordedMap, recordReads } from '../../../../src/archive/recording/reads.ts';

// The boats are fiction.
const boats = new RecordedMap<string, number>(
  [
    ['ada', 1],
    ['bo', 2],
  ],
  'boats',
  (id) => `boat:${id}`,
);

test.each<[string, () => unknown, string[]]>([
  ['a value', () => boats.get('ada'), ['boat:ada']],
  ['that there is no value', () => boats.get('cy'), ['boat:cy']],
  ['whether there is a value', () => boats.has('ada'), ['boat:ada']],
  ['whether there is one that is not there', () => boats.has('cy'), ['boat:cy']],
  ['how many there are', () => boats.size, ['boats']],
  ['the keys', () => [...boats.keys()], ['boats']],
  ['the values', () => [...boats.values()], ['boats']],
  ['the entries', () => [...boats.entries()], ['boats']],
  ['all of it', () => [...boats], ['boats']],
  ['each of it', () => boats.forEach(() => undefined), ['boats']],
])('what is read of a map is recorded: %s', (_, read, cells) => {
  expect([...recordReads(read).reads]).toEqual(cells);
});

test('what was read to compute a value is not read by who reads the value, unless it is said so', () => {
  const inner = () => recordReads(() => boats.get('ada'));
  expect([...recordReads(inner).reads]).toEqual([]);
  expect([...recordReads(() => noteReads(inner().reads)).reads]).toEqual(['boat:ada']);
});

test('a computation that fails ends its recording', () => {
  const { reads } = recordReads(() => {
    expect(() =>
      recordReads(() => {
        throw new Error('Fiction.');
      }),
    ).toThrow('Fiction.');
    return boats.get('bo');
  });
  expect([...reads]).toEqual(['boat:bo']);
});
