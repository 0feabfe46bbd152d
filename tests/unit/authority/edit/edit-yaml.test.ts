import { describe, expect, test } from 'vitest';
import {
  addItem,
  addKey,
  removeItem,
  removeKey,
  replaceValue,
  replaceWord,
} from '../../../../src/authority/edit/edit-yaml.ts';

describe('replaces a word and nothing else', () => {
  test.each([
    ['a:   [x,  foo ] # c\n', ['a', 1], 'a:   [x,  new ] # c\n'],
    ["a: [x, 'foo']\n", ['a', 1], "a: [x, 'new']\n"],
    ['a:\n  - "foo"   # why\n', ['a', 0], 'a:\n  - "new"   # why\n'],
    ['a:\n- id: foo\n  as: [foo]\n', ['a', 0, 'id'], 'a:\n- id: new\n  as: [foo]\n'],
    ['a: >\n  foo\nb: c\n', ['a'], 'a: new\nb: c\n'],
  ])('%j', (yaml, path, after) => {
    expect(
      path[0] === 'a' && yaml.includes('>')
        ? replaceValue(yaml, path, 'new')
        : replaceWord(yaml, path, 'new'),
    ).toBe(after);
  });
});

describe('adds an item in the style of the list', () => {
  test.each([
    ['a: [x]\nb: c\n', 'a: [x, new]\nb: c\n'],
    ['a: []\n', 'a: [new]\n'],
    ['a: [\n  x, # why\n]\n', 'a: [\n  x, new, # why\n]\n'],
    ['a:\n  - x # why\n  # - y\nb: c\n', 'a:\n  - x # why\n  - new\n  # - y\nb: c\n'],
    ['b: c\na:\n- x', 'b: c\na:\n- x\n- new'],
    ['a: x # why\n', 'a: [x, new] # why\n'],
    ['a: x, y\n', 'a: ["x, y", new]\n'],
    ['a: >-\n  x\n  y\nb: c\n', 'a: [x y, new]\nb: c\n'],
  ])('%j', (yaml, after) => {
    expect(addItem(yaml, ['a'], 'new')).toBe(after);
  });

  test('writes a group with one key per line if the others are written so', () => {
    expect(addItem('a:\n  - k: x\n    at: y\n', ['a'], { k: 'new', at: 'z' })).toBe(
      'a:\n  - k: x\n    at: y\n  - k: new\n    at: z\n',
    );
    expect(addItem('a:\n  - { k: x }\n', ['a'], { k: 'new', at: 'z' })).toBe(
      'a:\n  - { k: x }\n  - { k: new, at: z }\n',
    );
  });

  test('quotes words that have a meaning in YAML', () => {
    expect(addItem('a: [x]\n', ['a'], 'News: “1, 2” [3] #4')).toBe('a: [x, "News: “1, 2” [3] #4"]\n');
  });

  test('creates a missing list in field order', () => {
    const order = ['name', 'kind', 'aliases', 'formerIds', 'roles'];
    expect(addItem('name: A\nkind: b # c\n# about\nroles: []\n', ['formerIds'], 'new', order)).toBe(
      'name: A\nkind: b # c\nformerIds: [new]\n# about\nroles: []\n',
    );
    expect(addItem('name: A\naliases:\n  - x\n  # - y\nkind: b', ['formerIds'], 'new', order)).toBe(
      'name: A\naliases:\n  - x\n  # - y\nkind: b\nformerIds: [new]',
    );
  });
});

test('adds a key to an empty group', () => {
  expect(addKey('{}\n', ['reviewed'], 'true')).toBe('{ reviewed: true }\n');
  expect(addItem('# none yet\n{ } # none\n', ['refused'], 'Monday')).toBe(
    '# none yet\n{ refused: [Monday] } # none\n',
  );
  expect(addKey('{ # mine\n}\n', ['reviewed'], 'true')).toBe('{ reviewed: true # mine\n}\n');
});

test('adds a key to block and flow groups', () => {
  expect(addKey('a:\n  - id: x\n    # why\n  - y\n', ['a', 0, 'as'], ['new'])).toBe(
    'a:\n  - id: x\n    as: [new]\n    # why\n  - y\n',
  );
  expect(addKey('a: [{ id: x }, y]\n', ['a', 0, 'as'], ['new'])).toBe('a: [{ id: x, as: [new] }, y]\n');
});

describe('removes an item with its line or its comma', () => {
  test.each([
    ['a: [x, y, z]\n', 0, 'a: [y, z]\n'],
    ['a: [x, y, z]\n', 1, 'a: [x, z]\n'],
    ['a: [x, y, z]\n', 2, 'a: [x, y]\n'],
    ['a: [ x, y, ]\n', 1, 'a: [ x, ]\n'],
    ['a: [\n  x, # why\n  y,\n  z\n]\n', 0, 'a: [\n  # why\n  y,\n  z\n]\n'],
    ['a: [\n  x, # why\n  y,\n  z\n]\n', 2, 'a: [\n  x, # why\n  y\n]\n'],
    [
      'a:\n  # first\n  - x # why\n  # second\n  - id: y\n    as: [z]\nb: c\n',
      1,
      'a:\n  # first\n  - x # why\n  # second\nb: c\n',
    ],
    ['a:\n  - id: y\n    as:\n      - z\n\n  - x', 0, 'a:\n\n  - x'],
    ['a:\n  - x\n  - y', 1, 'a:\n  - x\n'],
  ])('%j, item %i', (yaml, index, after) => {
    expect(removeItem(yaml, ['a', index])).toBe(after);
  });

  test('removes the key with the last item', () => {
    expect(removeItem('b: c\na: [x]\n', ['a', 0])).toBe('b: c\n');
    expect(removeItem('a:\n  - x\nb: c\n', ['a', 0])).toBe('b: c\n');
    expect(removeItem('b: c\na: x # why\n', ['a'])).toBe('b: c\n');
  });
});

test('removes a key from block and flow groups', () => {
  expect(removeKey('{ name: A, kind: b, partOf: [c] }\n', ['partOf'])).toBe('{ name: A, kind: b }\n');
  expect(removeKey('{ name: A, kind: b, partOf: [c] }\n', ['kind'])).toBe('{ name: A, partOf: [c] }\n');
  expect(removeKey('name: A\nkind:\n  - b\nc: d\n', ['kind'])).toBe('name: A\nc: d\n');
});

describe('removes the first key of an item, whose dash stays', () => {
  test.each([
    ['a:\n  - as: [x] # why\n    id: y\n  - z\n', 'a:\n  - id: y\n  - z\n'],
    ['a:\n-   as:\n    - x\n    # of y\n    id: y\n    at: z', 'a:\n-   id: y\n    at: z'],
    ['a:\n  - as: [x] # an item with no other key goes as a whole\n  - z\n', 'a:\n  - z\n'],
    ['a:\n  -\n    as: [x]\n    id: y\n', 'a:\n  -\n    id: y\n'],
  ])('%j', (yaml, after) => {
    expect(removeKey(yaml, ['a', 0, 'as'])).toBe(after);
  });

  test('an item whose first list becomes empty keeps its other fields', () => {
    expect(removeItem('a:\n  - as: [x]\n    id: y\n', ['a', 0, 'as', 0])).toBe('a:\n  - id: y\n');
  });
});

test('keeps quotes only where a word has them at both ends, and leaves a text of several lines in one', () => {
  expect(replaceWord("a: 'foo'\nb: c\n", ['a'], 'new')).toBe("a: 'new'\nb: c\n");
  expect(replaceWord('a: foo\n', ['a'], 'x: y')).toBe('a: "x: y"\n');
  expect(replaceWord("a: 'it''s'\n", ['a'], 'new')).toBe('a: new\n');
  expect(addItem('a: "x, y"\nb: c\n', ['a'], 'new')).toBe('a: ["x, y", new]\nb: c\n');
  expect(addItem("a: 'x'\n", ['a'], 'new')).toBe("a: ['x', new]\n");
  expect(addItem('a: |\n  x\n\nb: c\n', ['a'], 'new')).toBe('a: [x, new]\n\nb: c\n');
  expect(addItem('a:\n  - k: x\n', ['a'], 'new')).toBe('a:\n  - k: x\n  - new\n');
  expect(addItem('a:\n  - x\n', ['a'], { k: 'new' })).toBe('a:\n  - x\n  - { k: new }\n');
});

test('throws for a missing path', () => {
  expect(() => replaceWord('a: b\n', ['c'], 'd')).toThrow('There is no value at c');
  expect(() => removeKey('a: b\n', ['c'])).toThrow('There is no key at c');
  expect(() => addKey('a: b\n', ['c', 'd'], 'e')).toThrow('There is no group at c.d');
});
