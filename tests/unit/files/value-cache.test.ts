import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runSteps } from '../../../src/archive/steps.ts';
import { ValueCache } from '../../../src/files/value-cache.ts';

function cacheFile(): string {
  const dir = mkdtempSync(join(tmpdir(), 'backfile-cache-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, 'values.jsonl');
}

const keysIn = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as [string, number])[0]);

test('a value is computed once, also across runs', () => {
  const file = cacheFile();
  let computed = 0;
  const make = () => (computed += 1);
  const first = new ValueCache<number>(file);
  expect([first.of('a', make), first.of('a', make)]).toEqual([1, 1]);
  first.save();
  expect(new ValueCache<number>(file).of('a', make)).toBe(1);
});

test('values that a later round does not use are removed from memory and from the file', () => {
  const file = cacheFile();
  const cache = new ValueCache<number>(file);
  for (let round = 0; round < 5; round += 1) {
    cache.beginRound();
    for (const name of ['a', 'b', 'c']) cache.of(`${name}${round}`, () => round);
    cache.of('kept', () => 0);
    cache.save();
    expect(keysIn(file).toSorted()).toEqual([`a${round}`, `b${round}`, `c${round}`, 'kept']);
  }
  expect(cache.of('a1', () => 7)).toBe(7);
});

test('a part of a round removes nothing, and a save that changes nothing does not write', () => {
  const file = cacheFile();
  const cache = new ValueCache<number>(file);
  cache.of('a', () => 1);
  cache.save(true);
  cache.beginRound();
  cache.of('b', () => 2);
  cache.save(true);
  expect(keysIn(file)).toEqual(['a', 'b']);
  const { ino } = statSync(file);
  cache.of('a', () => 3);
  cache.save(true);
  expect(statSync(file).ino).toBe(ino);
});

test('a save in steps, too, removes what a round did not use', () => {
  const file = cacheFile();
  const cache = new ValueCache<number>(file);
  cache.of('a', () => 1);
  runSteps(cache.saveSteps());
  cache.beginRound();
  cache.of('b', () => 2);
  runSteps(cache.saveSteps());
  expect(keysIn(file)).toEqual(['b']);
});
