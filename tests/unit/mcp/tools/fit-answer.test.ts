import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerBytes, fitAnswer, maxAnswerBytes } from '../../../../src/mcp/tools/fit-answer.ts';

test('an answer has as many parts as fit, and one if even that is too large', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 30 }), (sizes) => {
      const make = (count: number) => ({ parts: sizes.slice(0, count).map((size) => 'é'.repeat(size)) });
      const { parts } = fitAnswer(sizes.length, make) as ReturnType<typeof make>;
      if (parts.length > 1) expect(answerBytes({ parts })).toBeLessThanOrEqual(maxAnswerBytes);
      if (parts.length < sizes.length)
        expect(answerBytes(make(parts.length + 1))).toBeGreaterThan(maxAnswerBytes);
      expect(parts.length).toBeGreaterThanOrEqual(Math.min(1, sizes.length));
    }),
  );
});
