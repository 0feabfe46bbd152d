import { describe, expect, test } from 'vitest';
import { rankDistinctive } from '../../../../../src/views/parts/time/rank-distinctive.ts';
import { article, entity, type Files } from '../../../../support/content.ts';
import { build } from '../../../../support/views.ts';

/**
 * A hundred fictional articles: `everywhere` is in 60 of them, `flood` in 12, eight of which are among the
 * first ten.
 */
function floods(): Files {
  const files: Record<string, string> = {
    'entities/everywhere.yaml': entity('Everywhere', 'place'),
    'entities/flood.yaml': entity('The Flood', 'event'),
  };
  for (let number = 0; number < 100; number += 1) {
    const names = [
      ...(number % 5 < 3 ? ['everywhere'] : []),
      ...(number < 8 || (number >= 50 && number < 54) ? ['flood'] : []),
    ];
    files[`articles/story-${String(number).padStart(3, '0')}.md`] = article('', 'Fiction.', {
      date: number < 10 ? '1923-05-02' : '1924',
      entities: `[${names.join(', ')}]`,
    });
  }
  return files;
}

describe('the distinctive names of some articles', () => {
  test('are those more frequent there than in the rest, with the counts that show it', async () => {
    const { archive } = await build(floods());
    const ranked = rankDistinctive(
      archive.articles.slice(0, 10),
      ({ data }) => data.entities.map(({ id }) => id),
      (id) => archive.entity.get(id)!.articles.length,
      archive.articles.length,
    );
    expect(ranked.map(({ id, count, all }) => [id, count, all])).toEqual([
      ['flood', 8, 12],
      ['everywhere', 6, 60],
    ]);
    // Calculated by hand from [8, 10, 12, 100]: see association.test.ts. Six of ten is what 60 of a hundred
    // predict.
    expect(ranked[0]!.strength).toBeCloseTo(30.65, 1);
    expect(ranked[1]!.strength).toBe(0);
    expect(ranked[0]!.newest.id).toBe('story-007');
  });
});
