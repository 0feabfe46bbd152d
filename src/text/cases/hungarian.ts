import { makeCaseTable } from './case-table.ts';

// Written for this project from the grammar of the language. Only the last word of a name is inflected.
const endings: Readonly<Record<string, string>> = {
  B: 'nak ban ból ba hoz nál tól ra ról ig ért ként',
  F: 'nek ben ből be hez nél től re ről ig ért ként',
  R: 'nek ben ből be höz nél től re ről ig ért ként',
};
const together = { B: 'al', F: 'el', R: 'el' };
const on = { B: 'on', F: 'en', R: 'ön' };
const objects = { B: 'ot at', F: 'et', R: 'öt et' };
const short = { a: 'á', e: 'é', o: 'ó', ö: 'ő' } as Readonly<Record<string, string>>;
const consonants = 'b c d f g h j k l m n p q r s t v w x z cs dz gy ly ny sz ty zs'.split(' ');
/** After these, the object has t alone. */
const smooth = new Set('j l n r s z ly ny sz zs'.split(' '));

const lines = (['B', 'F', 'R'] as const).flatMap((harmony) => {
  const common = endings[harmony]!.split(' ');
  const ofVowel = [...'aáeéiíoóöőuúüűy'].map((vowel) => {
    const stem = short[vowel] ?? vowel;
    const forms = [...common, 't', 'n', `v${together[harmony]}`].map((ending) => stem + ending);
    return `${harmony}|${vowel}: ${forms.join('/')}`;
  });
  const ofConsonant = consonants.map((letter) => {
    const doubled = letter.charAt(0) + letter + together[harmony];
    const objectForms = smooth.has(letter) ? ['t'] : objects[harmony].split(' ');
    const forms = [...common, on[harmony], ...objectForms].map((ending) => letter + ending);
    return `${harmony}|${letter}: ${[...forms, doubled].join('/')}`;
  });
  return [...ofVowel, ...ofConsonant];
});

/** Returns `B` for a word with back vowels, `R` for one whose last vowel is rounded in front, `F` for others. */
function harmonyOf(base: string): string {
  const all = base.toLowerCase().match(/[aáoóuúeéöőüűií]/gu) ?? [];
  const last = all.at(-1) ?? 'e';
  if ('aáoóuú'.includes(last)) return 'B';
  if ('öőüű'.includes(last)) return 'R';
  // Back vowels before i and í count: Dávidnak, but Budapestnek.
  return 'iíé'.includes(last) && all.some((vowel) => 'aáoóuú'.includes(vowel)) ? 'B' : 'F';
}

export const hungarianCases = makeCaseTable({
  inflects: 'last',
  minLetters: 4,
  harmonyOf,
  names: lines.join('\n'),
});
