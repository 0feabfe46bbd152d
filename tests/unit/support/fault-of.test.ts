import { expect, test } from 'vitest';
import { faultOf } from '../../support/suite/fault-of.ts';

test('the error by which work fails is returned as it is', async () => {
  const fault = new RangeError('The line was cut.');
  expect(await faultOf(Promise.reject(fault))).toBe(fault);
});

test('work that does not fail, or fails with nothing, does not pass for work that fails', async () => {
  for (const [work, message] of [
    [Promise.resolve('done'), 'It did not fail.'],
    // eslint-disable-next-line typescript/prefer-promise-reject-errors -- what a test must notice
    [Promise.reject(undefined), 'It threw no error, but undefined.'],
    // eslint-disable-next-line typescript/prefer-promise-reject-errors -- what a test must notice
    [Promise.reject('a text'), 'It threw no error, but a text.'],
  ] as const) {
    const caught = await faultOf(work).catch((error: unknown) => error);
    expect(caught).toEqual(new Error(message));
  }
});
