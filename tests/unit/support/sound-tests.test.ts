import { expect, test } from 'vitest';
import { type RunOutcome, SoundTests } from '../../stress/mutants/sound-tests.ts';

/** Asks as often as there are lists of outcomes. @returns whether it was sound, and how often it was run, for each */
async function ask(sound: SoundTests, ...lists: RunOutcome[][]): Promise<(readonly [boolean, number])[]> {
  const answers: (readonly [boolean, number])[] = [];
  for (const outcomes of lists) {
    const left = [...outcomes];
    const isSound = await sound.isSound('a.test.ts', () => Promise.resolve(left.shift()!));
    answers.push([isSound, outcomes.length - left.length]);
  }
  return answers;
}

test('a test that has passed without a change once is not run for that again', async () => {
  const sound = new SoundTests();
  expect(await ask(sound, ['passed'], [])).toEqual([
    [true, 1],
    [true, 0],
  ]);
  expect(sound.isLeftOut('a.test.ts')).toBe(false);
  expect([...sound.remarks()]).toEqual([]);
});

test('a test that fails without a change is tried again, and then left out for good', async () => {
  const sound = new SoundTests();
  expect(await ask(sound, ['failed', 'failed'], [])).toEqual([
    [false, 2],
    [false, 0],
  ]);
  expect(sound.isLeftOut('a.test.ts')).toBe(true);
  expect([...sound.remarks()]).toEqual(['a.test.ts fails without a change, and was left out']);
  expect(await ask(new SoundTests(), ['failed', 'passed'])).toEqual([[true, 2]]);
});

test('a test that a busy machine does not let end counts again from the next change on', async () => {
  const sound = new SoundTests();
  expect(await ask(sound, ['unended'])).toEqual([[false, 1]]);
  expect(sound.isLeftOut('a.test.ts')).toBe(false);
  expect(await ask(sound, ['failed', 'unended'], ['passed'])).toEqual([
    [false, 2],
    [true, 1],
  ]);
  expect([...sound.remarks()]).toEqual([
    'a.test.ts did not end without a change, either, and was not asked of each',
  ]);
});

test('what another runner finds out meanwhile counts', async () => {
  const sound = new SoundTests();
  const first = sound.isSound('a.test.ts', async () => {
    await sound.isSound('a.test.ts', () => Promise.resolve('passed'));
    return 'failed';
  });
  expect(await first).toBe(true);
});
