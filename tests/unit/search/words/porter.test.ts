import { stem } from 'porter2';
import { expect, test } from 'vitest';
import { porterStem } from '../../../../src/search/words/porter.ts';

// The package has Porter2 before the changes of Snowball 3, which concern only some beginnings and endings.
const changed =
  /^(?:past|univers|later|emerg|organ|inter)|ologists?$|^[aeo]([bdfgr])\1(?:ed|ing)$|^(?:even|inn)ing$/;

const roots =
  'run happ contract separat gener commun comput strik hop hopp fall agre tr sk yell boy enjo dr fl control abil nation ration form';
const endings =
  ' s es ed eed ing ingly edly y ies ied er ers ly li ally al ation ational ations ator ism ize ized izing ization ness ful fulness fully ' +
  'ous ously ousness ive iveness ivity ability able ible ement ment ent ant ance ence ency ancy ic ical icate icity ion sion tion e le ll';

test('every word of some roots and endings has the stem of the package', () => {
  const words = roots
    .split(' ')
    .flatMap((root) =>
      endings.split(' ').flatMap((ending) => [root + ending, `re${root}${ending}`, `${root}${ending}s`]),
    )
    .filter((word) => !changed.test(word));
  expect(words.length).toBeGreaterThan(4000);
  expect(words.filter((word) => porterStem(word) !== stem(word))).toEqual([]);
});

test.each([
  ['organization', 'organiz'],
  ['organic', 'organic'],
  ['university', 'universiti'],
  ['universe', 'univers'],
  ['geologists', 'geolog'],
  ['added', 'add'],
  ['evening', 'evening'],
  ['skies', 'sky'],
  ['succeed', 'succeed'],
  ['yes', 'yes'],
])('%s has the stem %s', (word, expected) => expect(porterStem(word)).toBe(expected));
