import { beforeEach, expect, test, vi } from 'vitest';
import { WaitingNames } from '../../../../src/desk/server/review/waiting-names.ts';
import type { Proposal } from '../../../../src/recognition/proposals/propose-names.ts';
import { compareText } from '../../../../src/text/compare-text.ts';

vi.mock(import('../../../../src/text/compare-text.ts'), async (original) => {
  const { compareText: compare, ...others } = await original();
  return { ...others, compareText: vi.fn<typeof compare>(compare) };
});

/** How often the list looks at a proposal. */
let looks = 0;
/** The names that were sorted. */
const sorted = () => new Set(vi.mocked(compareText).mock.calls.flat());

// All of it is fiction: of these names the first three are in two articles, the others in one.
const frequent = ['Ada Vale', 'Ben Wick', 'Cora Hale'];
const rare = Array.from({ length: 50 }, (_, index) => `Elm ${index + 10}`);

function proposal(words: string): Proposal {
  return {
    words,
    get kind() {
      looks += 1;
      return 'person' as const;
    },
    ticked: false,
    at: [],
    why: 'Looks like a name.',
  };
}

function waitingNames(): WaitingNames {
  const waiting = new WaitingNames();
  waiting.set('a', [...frequent, ...rare].map(proposal));
  waiting.set('b', frequent.map(proposal));
  looks = 0;
  return waiting;
}

beforeEach(() => void vi.mocked(compareText).mockClear());

test('a part of the list is shown without sorting the names that are before and behind it', () => {
  const waiting = waitingNames();
  expect(waiting.page(0, 3)).toMatchObject({ total: 53, names: frequent.map((words) => ({ words })) });
  expect(sorted()).toEqual(new Set(frequent));
  vi.mocked(compareText).mockClear();
  expect(
    waitingNames()
      .page(3, 2)
      .names.map(({ words }) => words),
  ).toEqual(rare.slice(0, 2));
  expect(sorted()).toEqual(new Set(rare));
});

test('of all names, only those that are shown are put together from their articles', () => {
  const waiting = waitingNames();
  waiting.page(0, 1);
  const ofOne = looks;
  expect(ofOne).toBeLessThan(10);
  looks = 0;
  waiting.page(3, 1);
  expect(looks).toBeLessThanOrEqual(ofOne);
  looks = 0;
  // None has another kind than before, so that all are in the index of variants as they were.
  waiting.withInitials('xy');
  expect(looks).toBe(0);
});

test('a name whose kind may have changed is compared anew once', () => {
  const waiting = waitingNames();
  waiting.set('c', [{ ...proposal('Ada Vale'), kind: 'place' }]);
  looks = 0;
  waiting.withInitials('xy');
  expect(looks).toBeGreaterThan(0);
  looks = 0;
  waiting.withInitials('xy');
  expect(looks).toBe(0);
});
