import { makeCaseTable } from './case-table.ts';

// Written for this project from the grammar of the language. Only the last word of a name is inflected. `A` stands for a after
// a, o or u, and for ä otherwise: both lines are written out.
const weak = 'n llA lle ltA ssA stA ksi';

/** Words in a vowel: ending of the base, of the genitive’s stem, and of the stem that keeps k, p and t. */
function vowelLine(base: string, stem: string, strong = base): string {
  const vowel = strong.at(-1)!;
  const weakForms = weak.split(' ').map((ending) => stem + ending);
  return `${base}: ${[...weakForms, `${strong}A`, `${strong}tA`, `${strong}${vowel}n`, `${strong}nA`, `${strong}seen`].join('/')}`;
}

const vowels = [...'aeiouyäö'];
const doubled = [...'kpt'].flatMap((letter) =>
  vowels.map((vowel) => vowelLine(`${letter}${letter}${vowel}`, letter + vowel)),
);
const nasal = ['a', 'i', 'o', 'u', 'ä', 'ö'].flatMap((vowel) => [
  vowelLine(`nk${vowel}`, `ng${vowel}`),
  vowelLine(`nt${vowel}`, `nn${vowel}`),
  vowelLine(`lt${vowel}`, `ll${vowel}`),
  vowelLine(`rt${vowel}`, `rr${vowel}`),
  vowelLine(`mp${vowel}`, `mm${vowel}`),
]);
// Common surnames and places whose stem differs.
const irregular = [
  ['urku', 'uru', 'urku'],
  ['ahti', 'ahde', 'ahte'],
  ['ehti', 'ehde', 'ehte'],
  ['iemi', 'ieme', 'ieme'],
  ['äki', 'äe', 'äke'],
  ['oki', 'oe', 'oke'],
  ['oski', 'oske', 'oske'],
  ['almi', 'alme', 'alme'],
  ['aari', 'aare', 'aare'],
  ['ärvi', 'ärve', 'ärve'],
  ['ampi', 'amme', 'ampe'],
  ['uomi', 'uome', 'uome'],
  ['esi', 'ede', 'ete'],
  ['ampere', 'amperee', 'amperee'],
].map(([base, stem, strong]) => vowelLine(base!, stem!, strong));
const inNen = `${vowelLine('nen', 'se', 'se')}/stA`;
const consonants = [...'bcdfghjklmnpqrtvwxz'].map((letter) => vowelLine(letter, `${letter}i`, `${letter}i`));
const inS = ['us:ukse', 'ys:ykse', 'as:akse', 'is:ikse', 'es:ekse', 'os:okse', 'äs:äkse'].map((pair) => {
  const [base = '', stem = ''] = pair.split(':');
  const own = vowelLine(base, stem, stem).split(': ')[1]!;
  const foreign = vowelLine(base, `${base}i`, `${base}i`).split(': ')[1]!;
  return `${base}: ${own}/${foreign}/${base}tA`;
});

const lines = [
  ...vowels.map((vowel) => vowelLine(vowel, vowel)),
  ...doubled,
  ...nasal,
  ...irregular,
  inNen,
  ...consonants,
  ...inS,
];

/** Returns `B` for a word with back vowels, `F` for one without. */
function harmonyOf(base: string): string {
  const last = /[aouäöy](?=[^aouäöy]*$)/iu.exec(base)?.[0].toLowerCase();
  return last !== undefined && 'aou'.includes(last) ? 'B' : 'F';
}

export const finnishCases = makeCaseTable({
  inflects: 'last',
  minLetters: 4,
  harmonyOf,
  names: lines
    .flatMap((line) => [`B|${line.replaceAll('A', 'a')}`, `F|${line.replaceAll('A', 'ä')}`])
    .join('\n'),
});
