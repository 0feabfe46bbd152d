import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { problemText } from '../../../../src/archive/problem.ts';
import { LanguageFaults } from '../../../../src/authority/naming/language-faults.ts';
import { NameReview } from '../../../../src/authority/naming/name-review.ts';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import * as finding from '../../../../src/recognition/find-names.ts';
import { LanguageFault } from '../../../../src/recognition/language-fault.ts';
import * as rules from '../../../../src/recognition/rules/rules-for.ts';
import * as learning from '../../../../src/recognition/tagger/learn-model.ts';
import { article, entity, type Files, writeContent } from '../../../support/content.ts';
import { refuseLanguage } from '../../../support/suite/refuse-language.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

vi.mock('../../../../src/recognition/find-names.ts', { spy: true });
vi.mock('../../../../src/recognition/rules/rules-for.ts', { spy: true });
vi.mock('../../../../src/recognition/tagger/learn-model.ts', { spy: true });

// All of it is fiction.
const ships = ['Quenda', 'Marrow', 'Tollund', 'Brise', 'Haldane'];
const records: Files = Object.fromEntries(
  ships.map((ship) => [`entities/${ship.toLowerCase()}.yaml`, entity(ship, 'product')]),
);

/** Decided articles, and one that is not, in English or in a language whose articles end in `text`. */
function fleet(prefix: string, language: string, text: (ship: string) => string): Files {
  const more = `language: ${language}\n`;
  const files = ships
    .concat(ships, ships, ships, ships)
    .flatMap((ship, index) => [
      [
        `articles/${prefix}${index}.md`,
        article(more, text(ship), { entities: `[${ship.toLowerCase()}]` }),
      ] as const,
      [`review/${prefix}${index}.yaml`, 'reviewed: true\n'] as const,
    ]);
  return Object.fromEntries([...files, [`articles/${prefix}-new.md`, article(more, text('Vellum'))]]);
}

const english = { ...records, ...fleet('e', 'en', (ship) => `Today the steamer ${ship} left the harbor.`) };
const sailing = (ship: string) => `Vandaag voer het stoomschip ${ship} uit.`;
const dutch = fleet('n', 'nl', sailing);
/** The platform refuses this one. */
const nowhere = fleet('x', 'qtz', sailing);

function reviewOf(files: Files) {
  const cacheDir = temporaryFolder();
  const review = new NameReview(openForEditing(writeContent(files)), { cacheDir });
  /** What a model is made of, after the line with its digests. */
  const model = () => {
    const bytes = readFileSync(join(cacheDir, 'model.bin'));
    return bytes.subarray(bytes.indexOf(10) + 1);
  };
  const openAgain = (isFixed = false) => new NameReview(review.opened, { cacheDir, isFixed });
  return { review, cacheDir, model, openAgain };
}

const inEnglish = (review: NameReview) =>
  [...review.proposeAll()].filter(({ article: id }) => id.startsWith('e'));

const { rulesFor: actualRulesFor } = await vi.importActual<typeof rules>(
  '../../../../src/recognition/rules/rules-for.ts',
);

/** Makes the rules of Dutch fail. */
function failInDutch(message: string) {
  vi.mocked(rules.rulesFor).mockImplementation((language) => {
    if (language !== 'nl') return actualRulesFor(language);
    return () => {
      throw new Error(message);
    };
  });
}

beforeEach(() => {
  vi.mocked(rules.rulesFor).mockReset();
  vi.mocked(finding.findNames).mockReset();
  vi.mocked(learning.learnModel).mockClear();
});

describe('where articles in one language can’t be read', () => {
  beforeEach(() => {
    refuseLanguage('qtz');
  });

  test('names in another are learned and proposed as if they were not there', () => {
    const alone = reviewOf(english);
    const both = reviewOf({ ...english, ...nowhere });
    expect(inEnglish(both.review)).toEqual(inEnglish(alone.review));
    expect(inEnglish(both.review)[0]!.proposals).toMatchObject([{ words: 'Vellum', kind: 'product' }]);
    expect(both.model().equals(alone.model())).toBe(true);
  });

  test('that is told once for the language, with an id, what happened and what to do', () => {
    const { review } = reviewOf({ ...english, ...nowhere });
    review.learn();
    expect(review.propose('x-new')).toEqual([]);
    expect(review.countMentions('x0')).toBeLessThanOrEqual(1);
    const problems = review.problems();
    expect(problems).toMatchObject([
      { id: 'names-language-fault', severity: 'warning', values: { language: 'qtz' } },
    ]);
    expect(problemText(problems[0]!)).toMatchInlineSnapshot(`
      "content/articles/x-new.md  language  (warning)
        Names in the language "qtz" can’t be learned or proposed: There is nothing for qtz.
        If that is not the language of the article, correct it in its file; otherwise report this fault. Names in other languages are found as before."
    `);
  });

  test('nothing is told any more once the language is right', () => {
    const { review } = reviewOf({ ...english, 'articles/x.md': article('language: qtz\n', 'Brise.') });
    expect(review.propose('x')).toEqual([]);
    expect(review.problems()).toHaveLength(1);
    const after = review.reread(
      openForEditing(writeContent({ ...english, 'articles/x.md': article('language: nl\n', 'Brise.') })),
    );
    expect(after.problems()).toEqual([]);
  });
});

describe('where names in one language can’t be learned', () => {
  test('the model is the one that other languages have without it', () => {
    const alone = reviewOf(english);
    alone.review.prepare();
    const both = reviewOf({ ...english, ...dutch });
    failInDutch('The rules are broken.');
    expect(both.review.learn().uses).toBe('tagger');
    expect(both.model().equals(alone.model())).toBe(true);
    expect(both.review.problems()).toMatchObject([
      { values: { language: 'nl', fault: 'The rules are broken' } },
    ]);
    const [proposed] = inEnglish(both.review);
    expect(proposed!.proposals).toMatchObject([{ words: 'Vellum', kind: 'product' }]);
  });

  test('whoever uses what was learned is told as well', () => {
    const { review, openAgain } = reviewOf({ ...english, ...dutch });
    failInDutch('Broken');
    review.learn();
    vi.mocked(rules.rulesFor).mockReset();
    const again = openAgain();
    again.prepare();
    expect(again.problems()).toMatchObject([{ values: { language: 'nl', fault: 'Broken' } }]);
  });

  test('only its own articles have no proposals, if finding fails as well', () => {
    const { review } = reviewOf({ ...english, ...dutch });
    review.learn();
    failInDutch('Broken');
    expect(review.propose('n-new')).toEqual([]);
    expect(review.propose('e-new')).toHaveLength(1);
    expect(review.problems()).toMatchObject([{ file: 'content/articles/n-new.md' }]);
  });

  test('the others are measured without it, if its names can’t be found', async () => {
    const alone = reviewOf(english).review.learn().validation;
    const { findNames } = await vi.importActual<typeof finding>('../../../../src/recognition/find-names.ts');
    vi.mocked(finding.findNames).mockImplementation((...given) => {
      if (given[1] === 'nl') throw new Error('Broken');
      return findNames(...given);
    });
    const { review } = reviewOf({ ...english, ...dutch });
    expect(review.learn()).toMatchObject({ uses: 'tagger', validation: { tagger: alone!.tagger } });
    expect(review.problems()).toMatchObject([{ values: { language: 'nl', fault: 'Broken' } }]);
  });

  test('a fault of a language that nothing is in is thrown, and not tried for ever', () => {
    const faults = new LanguageFaults();
    let tries = 0;
    const work = () => {
      tries += 1;
      if (tries < 9) throw new LanguageFault('nl', new Error('Broken'));
    };
    expect(() => faults.withoutFailing([{ language: 'en' }, { language: 'nl' }], work)).toThrow('Broken');
    expect(tries).toBe(2);
  });

  test('a fault that is not of one language stops all, and is not hidden', () => {
    const { review } = reviewOf(english);
    vi.mocked(learning.learnModel).mockImplementationOnce(() => {
      throw new Error('Out of memory');
    });
    expect(() => review.learn()).toThrow('Out of memory');
  });
});

describe('what was learned', () => {
  test('is learned again if a byte of it has changed', () => {
    const { review, cacheDir, model, openAgain } = reviewOf(english);
    review.prepare();
    const whole = model();
    const file = join(cacheDir, 'model.bin');
    const bytes = readFileSync(file);
    bytes[bytes.length - 6]! ^= 1;
    writeFileSync(file, bytes);
    expect(openAgain(true).hasModel).toBe(false);
    expect(openAgain().hasModel).toBe(true);
    expect(model().equals(whole)).toBe(true);
  });

  test('is measured again if what a language needs is no number', () => {
    const { review, cacheDir, openAgain } = reviewOf(english);
    review.prepare();
    const file = join(cacheDir, 'measured.json');
    const measured = readFileSync(file, 'utf8');
    writeFileSync(file, measured.replace('"tickLevels":{', '"tickLevels":{"fr":{"fresh":"much"},'));
    expect(openAgain().hasModel).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(measured);
  });
});
