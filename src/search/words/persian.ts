import { fold } from './fold.ts';
import type { ArchiveWords } from './kin.ts';

// Plural endings, alone and with suffixes that may follow: kitab-ha, kitab-ha-yi, kitab-ha-yash
// (Megerdoomian, "Persian computational morphology", 2000). Letters are folded: yeh and kaf are the Arabic
// ones.
const plural = /(?<=.{2})ها(?:يي|ي|يم|يت|يش|يمان|يتان|يشان)?$/;

/** Returns a Persian word without its plural ending. */
export function stemPersian(word: string): string {
  return word.replace(plural, '');
}

// Endings that are also the last letters of many words, so that they are endings only where both words stand in the
// archive (the same): the plural of people, of Arabic nouns, indefinite or relational -i, the possessive -ash,
// comparatives. After heh the plural is -gan.
const endings = ['ان', 'يان', 'ات', 'ين', 'ي', 'ش', 'تر', 'ترين'];
const minBase = 3;
/** Nouns for people with two letters. */
const shortBases: ReadonlySet<string> = new Set(['زن']);

// Words that are not the word before their last letters, although both are common: value and currency, way and face, game
// and open, moon and fish; and verbal nouns in -esh, whose verb is not their noun.
const own: ReadonlySet<string> = new Set(
  (
    'ارزش روش بازي ماهي دانش ورزش گردش آرامش خواهش سازش چرخش پوشش سفارش گزارش كاهش بخشش كوشش پرسش رويش سوزش فروش ' +
    'نمايش آرايش افزايش آزمايش همايش ستايش گشايش گرايش پيدايش آموزش پرورش پايان جوان ميزان كشتي شادي درمان دوران باران ' +
    'سينما جريان بيان عنوان امكان زمان جهان مكان سازمان پيمان فرمان آسمان خيابان داستان استان تابستان زمستان قرآن پنهان ' +
    'دفتر دختر سيني كرسي گوشي آبي قاضي ايران تهران گيلان مازندران همدان كرمان اصفهان لبنان عمان آلمان يونان لهستان'
  )
    .split(' ')
    .map((word) => fold(word)),
);

/** Finds the words of an archive that are a Persian word with another ending. */
export async function findPersianKin(word: string, { has }: ArchiveWords): Promise<readonly string[]> {
  if (!(await has(word))) return [];
  const bases = own.has(word) ? [] : endings.flatMap((ending) => withoutEnding(word, ending));
  const known = await Promise.all(bases.map(async (base) => ((await has(base)) ? [base] : [])));
  const kin = [word, ...known.flat()].flatMap((base) => [base, ...withEndings(base)]);
  return [...new Set(kin)].filter((form) => form !== word && !own.has(form));
}

function isBase(word: string): boolean {
  return word.length >= minBase || shortBases.has(word);
}

function withoutEnding(word: string, ending: string): string[] {
  const base = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
  const silent = word.endsWith('گان') ? `${word.slice(0, -'گان'.length)}ه` : '';
  return [base, ending === 'ان' ? silent : ''].filter(isBase);
}

function withEndings(base: string): string[] {
  if (!isBase(base)) return [];
  return [
    ...endings.map((ending) => base + ending),
    ...(base.endsWith('ه') ? [`${base.slice(0, -1)}گان`] : []),
  ];
}
