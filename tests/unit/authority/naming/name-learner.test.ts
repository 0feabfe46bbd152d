import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NameReview } from '../../../../src/authority/naming/name-review.ts';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { article, entity, type Files, writeContent } from '../../../support/content.ts';

/** Fictional ships, which no rule knows. */
const ships = [
  'Quenda',
  'Marrow',
  'Tollund',
  'Brise',
  'Haldane',
  'Orrery',
  'Sorrel',
  'Tansy',
  'Umber',
  'Vetch',
];

/**
 * Writes articles that mention one ship each; those with an index below `decided` list it and are reviewed.
 */
function fleet(count: number, decided: number): string {
  const files: Record<string, Files[string]> = {};
  for (const ship of ships) files[`entities/${ship.toLowerCase()}.yaml`] = entity(ship, 'product');
  for (let index = 0; index < count; index += 1) {
    const ship = ships[index % ships.length]!;
    const isDecided = index < decided;
    files[`articles/a${index}.md`] = article(
      '',
      `On day ${index} the steamer ${ship} left the harbor for home.`,
      isDecided ? { entities: `[${ship.toLowerCase()}]` } : {},
    );
    if (isDecided) files[`review/a${index}.yaml`] = 'reviewed: true\n';
  }
  files['articles/new.md'] = article('', 'On that day the steamer Vellum left the harbor for home.');
  return writeContent(files);
}

const review = (content: string) => new NameReview(openForEditing(content));

describe('a review', () => {
  test('uses the rules as long as fewer than 25 articles are decided', () => {
    const early = review(fleet(24, 24));
    expect(early.hasModel).toBe(false);
    expect(early.learn()).toEqual({ lessons: 24, uses: 'rules' });
    expect(early.propose('new').filter(({ kind }) => kind === 'product')).toEqual([]);
  });

  test('learns from 25 decided articles, and finds a name like theirs', () => {
    const learned = review(fleet(25, 25));
    expect(learned.hasModel).toBe(true);
    expect(learned.propose('new')).toMatchObject([{ words: 'Vellum', kind: 'product' }]);
  });

  test('compares rules and tagger on all names if few are new', () => {
    const { validation, uses } = review(fleet(30, 30)).learn();
    expect(validation?.fresh.rules.marked).toBeLessThan(100);
    expect(validation?.tagger).toMatchObject({ marked: 30, right: 30 });
    expect(uses).toBe('tagger');
  });

  test('measures before it takes the tagger, and again once the decided articles have grown by a quarter', () => {
    const cacheDir = temporaryFolder();
    const measured = () =>
      JSON.parse(readFileSync(join(cacheDir, 'measured.json'), 'utf8')) as { lessons: number };
    const open = (count: number) => new NameReview(openForEditing(fleet(40, count)), { cacheDir });
    expect(open(28).hasModel).toBe(true);
    expect(measured()).toMatchObject({ lessons: 28, uses: 'tagger' });
    expect(open(34).hasModel).toBe(true);
    expect(measured().lessons).toBe(28);
    expect(open(35).hasModel).toBe(true);
    expect(measured().lessons).toBe(35);
  });

  test('ticks no new name until the decided articles show that what it ticks is right', () => {
    const few = review(fleet(30, 30));
    expect(few.propose('new')).toMatchObject([{ words: 'Vellum', ticked: false }]);
    // 38 is the first number that is larger by a quarter.
    expect(few.summary().untried).toEqual({ languages: ['en'], articles: 8 });
    const enough = review(fleet(120, 120));
    expect(enough.learn().validation?.tickLevels.en).toHaveProperty('known');
  });

  test('keeps its model after a change until it learns again', () => {
    const first = review(fleet(25, 25));
    expect(first.hasModel).toBe(true);
    const after = first.reread(openForEditing(fleet(24, 3)));
    expect(after.hasModel).toBe(true);
    after.learn();
    expect(after.hasModel).toBe(false);
  });

  test('proposes the same names each time', () => {
    const content = fleet(25, 25);
    expect([...review(content).proposeAll()]).toEqual([...review(content).proposeAll()]);
  });
});
