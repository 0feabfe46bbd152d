import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type MeasuredWay, ModelStore } from '../../../../src/authority/naming/model-store.ts';
import type { Model } from '../../../../src/recognition/tagger/model.ts';
import { noOpenedWords } from '../../../../src/recognition/tagger/stretches.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const weights = (hasRules: boolean) => ({
  ...{ tags: 1, hasRules, features: Float32Array.of(0.5) },
  transitions: Float32Array.of(1, -2, 0.25),
});
/** A model of one word, and of no kind of name. */
const model: Model = {
  kinds: [],
  opened: noOpenedWords,
  tickLevels: {},
  features: new Map([['ferry', 0]]),
  weights: weights(true),
  blind: weights(false),
  classifier: { features: new Map([['quay', 0]]), weights: weights(false) },
};
const measured = { lessons: 12, uses: 'tagger', tickLevels: {} } as unknown as MeasuredWay;
const place = () => join(temporaryFolder(), 'cache');

test('what was measured is there again, for the same code alone', () => {
  const folder = place();
  const store = new ModelStore(folder);
  expect(store.measured()).toBe(undefined);
  expect(store.measuredText()).toBe(undefined);
  store.keepMeasured(measured);
  expect(store.measured()).toEqual(measured);
  expect(new ModelStore(folder).measured()).toEqual(measured);
  expect(readdirSync(folder)).toEqual(['measured.json']);
  const file = join(folder, 'measured.json');
  const text = readFileSync(file, 'utf8');
  expect(store.measuredText()).toBe(text);
  writeFileSync(file, JSON.stringify({ ...(JSON.parse(text) as object), source: 'other code' }));
  expect(store.measured()).toBe(undefined);
  for (const other of ['{}', '{', 'null']) {
    writeFileSync(file, other);
    expect(store.measured()).toBe(undefined);
  }
});

test('the last model is there again with its digest, and for that digest alone', () => {
  const folder = place();
  new ModelStore(folder).keep('digest-1', model);
  const store = new ModelStore(folder);
  expect(store.last()).toEqual({ model, digest: 'digest-1' });
  expect(store.load('digest-1')).toEqual(model);
  expect(store.load('digest')).toBe(undefined);
  store.keep('digest-2', model);
  expect(store.load('digest-1')).toBe(undefined);
  expect(store.last('digest-2')?.digest).toBe('digest-2');
  expect(readdirSync(folder)).toEqual(['model.bin']);
});

test('a model that is damaged, or of another digest, is none', () => {
  const folder = place();
  mkdirSync(folder);
  const store = new ModelStore(folder);
  expect(store.last()).toBe(undefined);
  for (const text of ['', 'no line end', 'digest\n', 'digest\nno model']) {
    writeFileSync(join(folder, 'model.bin'), text);
    expect(store.last()).toBe(undefined);
    expect(store.load('digest')).toBe(undefined);
  }
});

test('nothing is stored without a folder, or where one cannot be made', () => {
  const none = new ModelStore(undefined);
  none.keepMeasured(measured);
  none.keep('digest', model);
  expect(none.last()).toBe(undefined);
  expect(none.measured()).toBe(undefined);
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const blocked = new ModelStore(join(file, 'cache'));
  blocked.keepMeasured(measured);
  expect(blocked.measured()).toBe(undefined);
});
