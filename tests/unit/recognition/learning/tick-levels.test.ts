import { describe, expect, test } from 'vitest';
import { TickEvidence } from '../../../../src/recognition/learning/tick-levels.ts';

/** Evidence from 1 to 100, with so many names of each, of which those of the weakest are wrong. */
function judged({ each = 1, wrongBelow }: { each?: number; wrongBelow: number }): TickEvidence {
  const evidence = new TickEvidence();
  for (let level = 1; level <= 100; level += 1)
    for (let time = 0; time < each; time += 1)
      evidence.add('es-MX', false, { evidence: level, isRight: level >= wrongBelow });
  return evidence;
}

describe('the least evidence from which a name is ticked', () => {
  test('is where 93 of 100 names of decided articles were right', () => {
    const { es } = judged({ wrongBelow: 50 }).levels();
    const share = 51 / (100 - es!.fresh! + 1);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(51 / (100 - es!.fresh! + 2)).toBeLessThan(0.93);
  });

  test('is that of each language, and of names that decided articles have by themselves', () => {
    const evidence = judged({ wrongBelow: 1 });
    for (let name = 0; name < 60; name += 1) evidence.add('de', true, { evidence: name, isRight: true });
    expect(evidence.levels()).toEqual({ es: { fresh: 1 }, de: { known: 0 } });
  });

  test('is missing where the decisions do not show it: where most are wrong, and where there are few', () => {
    expect(judged({ wrongBelow: 101 }).levels()).toEqual({ es: {} });
    const few = new TickEvidence();
    for (let name = 0; name < 49; name += 1) few.add('fr', false, { evidence: 9, isRight: true });
    expect(few.levels()).toEqual({ fr: {} });
    few.add('fr', false, { evidence: 9, isRight: true });
    expect(few.levels()).toEqual({ fr: { fresh: 9 } });
  });

  test('never lies between names with the same evidence', () => {
    const evidence = new TickEvidence();
    for (let name = 0; name < 60; name += 1) evidence.add('it', false, { evidence: 5, isRight: true });
    for (let name = 0; name < 10; name += 1) evidence.add('it', false, { evidence: 5, isRight: false });
    expect(evidence.levels()).toEqual({ it: {} });
  });
});
