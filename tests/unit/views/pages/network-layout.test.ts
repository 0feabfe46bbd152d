import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../../src/views/parts/network/network-labels.ts';
import { layOut } from '../../../../src/views/parts/network/network-layout.ts';
import { labelLines, shortened } from '../../../../src/views/parts/network/text-width.ts';
import { Random } from '../../../support/random.ts';

describe('the layout', () => {
  const frame = { width: 800, height: 600, marginX: 70, marginY: 36 };
  const ring = (count: number) => Array.from({ length: count }, (_, a) => ({ a, b: (a + 1) % count }));

  test('is deterministic, in whole pixels, within its frame', () => {
    const points = layOut(40, ring(40), frame);
    expect(layOut(40, ring(40), frame)).toEqual(points);
    for (const { x, y } of points) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 70 && x <= 730 && y >= 36 && y <= 564).toBe(true);
    }
  });

  test('keeps names apart, and linked names close', () => {
    const lines = [...ring(10), ...ring(10).map(({ a, b }) => ({ a: a + 10, b: b + 10 })), { a: 0, b: 10 }];
    const points = layOut(20, lines, frame);
    const distance = (a: number, b: number) =>
      Math.hypot(points[a]!.x - points[b]!.x, points[a]!.y - points[b]!.y);
    const all = points.flatMap((_, a) => points.flatMap((_, b) => (a < b ? [distance(a, b)] : [])));
    expect(Math.min(...all)).toBeGreaterThan(24);
    const mean = (numbers: readonly number[]) =>
      numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean(lines.map(({ a, b }) => distance(a, b)))).toBeLessThan(0.6 * mean(all));
  });

  test('handles two names and no names', () => {
    expect(layOut(2, [{ a: 0, b: 1 }], frame)).toHaveLength(2);
    expect(layOut(0, [], frame)).toEqual([]);
  });
});

describe('the labels', () => {
  const size = { width: 1000, height: 800 };
  const scattered = (count: number) => {
    const random = new Random(5);
    return Array.from({ length: count }, (_, index) => ({
      x: 20 + random.below(960),
      y: 20 + random.below(760),
      lines: [`Name ${index}`],
      weight: index < 3 ? 9 : 1,
    }));
  };

  test('are all shown if there are few names', () => {
    expect(placeLabels(scattered(25), size, 25).filter(({ isHidden }) => isHidden)).toEqual([]);
  });

  test('are hidden if there is no room, except for the names with the most lines', () => {
    const labels = placeLabels(scattered(250), size, 12);
    expect(labels.slice(0, 3).some(({ isHidden }) => isHidden)).toBe(false);
    const shown = labels.filter(({ isHidden }) => !isHidden).length;
    expect(shown).toBeGreaterThan(40);
    expect(shown).toBeLessThanOrEqual(220);
  });

  test('are split into two lines of similar length if they are long', () => {
    expect(labelLines('Elm Harbour Board', 200)).toEqual(['Elm Harbour Board']);
    expect(labelLines('U.S. Immigration and Customs Enforcement', 200)).toEqual([
      'U.S. Immigration and',
      'Customs Enforcement',
    ]);
    expect(labelLines('Rindfleischetikettierungsüberwachungsgesetz', 200)).toHaveLength(1);
    const [one, two] = placeLabels(
      [
        { x: 500, y: 400, weight: 1, lines: ['A', 'B'] },
        { x: 515, y: 412, weight: 1, lines: ['C'] },
      ],
      size,
      0,
    );
    expect([one!.isHidden, two!.isHidden, one!.side]).toEqual([false, false, 'start']);
  });

  test('are shortened between characters if they are too long', () => {
    expect(shortened('Elm', 100)).toBe('Elm');
    expect(shortened('The Association of the Harbour Masters of Elm', 150)).toBe('The Association of t…');
    expect(shortened('👩‍👩‍👧‍👦'.repeat(20), 60)).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });
});
