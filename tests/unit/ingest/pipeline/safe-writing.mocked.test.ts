import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../support/batch.ts';

// All texts, people and places are fiction.

/**
 * The number of the write that fails, from 1; 0 for none. A failed write leaves nothing, like the real one.
 */
const failing = vi.hoisted(() => ({ at: 0, count: 0, error: new Error('none') }));

vi.mock('../../../../src/files/write-file.ts', async (original) => {
  const real = await original<typeof import('../../../../src/files/write-file.ts')>();
  const maybe =
    <Args extends readonly unknown[]>(write: (...args: Args) => void) =>
    (...args: Args) => {
      failing.count += 1;
      if (failing.count === failing.at) throw failing.error;
      write(...args);
    };
  return {
    ...real,
    writeAtomically: maybe(real.writeAtomically),
    copyAtomically: maybe(real.copyAtomically),
  };
});

afterEach(() => {
  failing.at = 0;
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const batch = () =>
  writeBatch({
    'gate.png': png,
    'a.md':
      '---\ntitle: First\ndate: 1923-05-02\nauthor: Mira Solano\ntags: [strikes]\n---\n\n![The gate](gate.png)\n\nThe first text.\n',
    'b.json': JSON.stringify([
      {
        title: 'Second',
        date: '1923-05-03',
        body: 'The second text.',
        people: ['Tove Ardal'],
        url: 'https://courier.example/b',
      },
      {
        title: 'Third',
        date: '1923-05-04',
        html: '<p>See <a href="https://courier.example/d">that</a>.</p>',
        places: ['Lantern Bay'],
      },
      {
        title: 'Fourth',
        date: '1923-05-05',
        body: 'The fourth text.',
        tags: 'strikes; ferries',
        url: 'https://courier.example/d',
      },
    ]),
  });

/** Imports with one failing write, then again with none; counts the writes of a whole import. */
async function failAt(
  at: number,
  error: Error,
): Promise<{ content: string; writes: number; threw: boolean }> {
  const content = writeContent({});
  const from = batch();
  Object.assign(failing, { at, count: 0, error });
  let threw = false;
  try {
    await importFrom(from, content);
  } catch (thrown) {
    if (thrown !== error) throw thrown;
    threw = true;
  }
  const writes = failing.count;
  failing.at = 0;
  expect(await errorsOf(content)).toEqual([]);
  const { refused } = await importFrom(from, content);
  expect(refused).toEqual([]);
  return { content, writes, threw };
}

const fault = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

describe('a failed write', () => {
  test.each([
    ['permission is denied', fault('EACCES')],
    ['the disk is full', fault('ENOSPC')],
    ['the import is killed', new Error('killed')],
  ])('because %s leaves valid content, and the next run completes the import', async (_, error) => {
    const { content: whole, writes } = await failAt(0, error);
    const expected = filesOf(whole);
    expect(Object.keys(expected)).toHaveLength(10);
    expect(expected['articles/1923/third.md']).toContain('[that](../fourth/)');
    expect(writes).toBe(11);
    for (let at = 1; at <= writes; at += 1) {
      const { content } = await failAt(at, error);
      expect(filesOf(content)).toEqual(expected);
    }
  });

  test('a full disk stops the import immediately, with a report', async () => {
    Object.assign(failing, { at: 4, count: 0, error: fault('ENOSPC') });
    const content = writeContent({});
    const { refused, isStopped, outcomes } = await importFrom(batch(), content);
    expect(isStopped).toBe(true);
    expect(outcomes).toEqual([]);
    expect(refused).toEqual(['a.md: The article can’t be written: the disk is full.']);
    expect(failing.count).toBe(4);
  });
});
