import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builderProject, runProgram } from '../support/builds/run-build.ts';
import { Random } from '../support/random.ts';
import { playToldArchives } from '../support/withheld/play-told.ts';

test(
  'in archives that know their names, no byte has a withheld one, no build stops, and few questions are asked',
  { timeout: 1_200_000 },
  () => {
    const counts = {
      archives: 0,
      namesakes: 0,
      questions: 0,
      mostQuestions: 0,
      files: 0,
      bytes: 0,
      found: 0,
    };
    const caches = join(builderProject(), '.astro/cache-elsewhere');
    expect(playToldArchives(new Random(7), { archives: 10, caches }, counts, runProgram)).toEqual([]);
    expect(counts.archives).toBe(10);
    expect(counts.namesakes).toBeGreaterThan(0);
    // The search finds names.
    expect(counts.found).toBe(10);
    expect(counts.mostQuestions).toBeLessThanOrEqual(5);
  },
);
