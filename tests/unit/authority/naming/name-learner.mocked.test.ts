import { expect, test, vi } from 'vitest';
import { NameReview } from '../../../../src/authority/naming/name-review.ts';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import * as measuring from '../../../../src/recognition/learning/cross-validate.ts';
import { article, entity, type Files, writeContent } from '../../../support/content.ts';

vi.mock('../../../../src/recognition/learning/cross-validate.ts', { spy: true });

/** Articles of fiction with decisions, as many as a model needs. */
const decided: Files = Object.fromEntries(
  Array.from({ length: 25 }, (_, index) => index).flatMap((index) => [
    [
      `articles/a${index}.md`,
      article('', `The steamer Quenda left on day ${index}.`, { entities: '[quenda]' }),
    ] as const,
    [`review/a${index}.yaml`, 'reviewed: true\n'] as const,
  ]),
);

test.each([
  [99, 'tagger'],
  [100, 'rules'],
])('of %i new names that were tried, those are all counted alone once there are 100: %s', (marked, uses) => {
  const counted = (right: number) => ({ marked: 200, found: 200, right });
  const fresh = (right: number) => ({ marked, found: marked, right });
  vi.mocked(measuring.crossValidate).mockReturnValueOnce({
    rules: counted(100),
    tagger: counted(190),
    fresh: { rules: fresh(marked), tagger: fresh(1) },
    tickLevels: {},
  });
  const content = writeContent({ 'entities/quenda.yaml': entity('Quenda', 'product'), ...decided });
  expect(new NameReview(openForEditing(content)).learn().uses).toBe(uses);
});
