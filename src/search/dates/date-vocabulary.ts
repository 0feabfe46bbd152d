import { fold } from '../words/fold.ts';

/** What a word beside a date says about it. */
export type DateRole =
  | 'of'
  | 'in'
  | 'before'
  | 'after'
  | 'since'
  | 'until'
  | 'between'
  | 'and'
  | 'to'
  | 'early'
  | 'mid'
  | 'late'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'year'
  | 'ago'
  | 'from'
  | 'days';

// A word has its role only beside a date, so that the words of all languages can stand in one table.
const written: Readonly<Record<DateRole, string>> = {
  of: 'of il lo gli ה के की का de del du den the des der dem della dei do da dos das el la le les i van het',
  in: 'in im en em nel nell nella w we в во في در में into during on am an au aux no na al on op dnia',
  before: 'before vor avant antes prima przed до раньше ennen voor לפני قبل पहले',
  after: 'after nach après después depois dopo po после na jälkeen אחרי بعد sonra',
  since: 'vuodesta since seit depuis desde dal dalla od с со sinds vanaf מאז منذ lähtien alkaen beri',
  until:
    'vuoteen until till through thru bis jusqu jusque hasta fino até ate do tot по עד حتى تا asti saakka kadar',
  between: 'between zwischen entre tra fra między pomiędzy между tussen בין بين',
  and: 'ile ל and und et y e i a и en ve ja ו و और',
  to: 'ל to until till through thru bis à au aux a al hasta até ate ao do до tot עד إلى الى حتى تا по से 至 到 から 부터',
  early: 'early beginning start anfang début principios inicio início inizio początek начало begin alku başı',
  mid: 'mi mid middle mitte milieu mediados meados metà połowa середина midden',
  late: 'fim late end ende fin finales finais fine koniec конец eind loppu sonu',
  decade:
    'दशक decade décennie années annees ans années década decada años anos anni lata latach decennio jaren jahrzehnt годы годах годов עשור שנות عقد دهه dekad',
  century: 'century jahrhundert siècle siglo século secolo wiek wieku век века eeuw yüzyıl vuosisata',
  quarter: 'quarter quartal trimestre kwartał квартал kwartaal çeyrek',
  half: 'half halbjahr semestre semester semestr',
  year: 'year jahr jahre année annee año ano anno rok roku roku г год года году jaar vuosi vuonna vuotta vuoden vuosina yıl yılı yılında سنة عام سال वर्ष सन שנת שנה',
  ago: 'ago',
  from: 'from von vom du dal od из с van מ من از',
  days: 'day tag jour día dia giorno dzień день dag gün',
};

const roles = new Map<string, Set<DateRole>>();
for (const [role, words] of Object.entries(written) as [DateRole, string][])
  for (const word of words.split(' ')) {
    const folded = fold(word);
    roles.set(folded, (roles.get(folded) ?? new Set()).add(role));
  }

/** Whether a folded word has a role beside a date. */
export function hasRole(word: string | undefined, role: DateRole): boolean {
  return word !== undefined && (roles.get(word)?.has(role) ?? false);
}

/** What stands behind a date, without a space in some scripts. */
const behind: Readonly<Record<'before' | 'after' | 'since' | 'until', string>> = {
  before: '이전의 öncesi öncesinde 以前 之前 前 より前 이전 이전에 önce ennen पहले',
  after: 'sonrası sonrasında 以後 以后 之後 之后 より後 이후 이후에 sonra jälkeen बाद',
  since: 'onwards onward 以来 以來 以降 から 부터 beri lähtien alkaen',
  until: '为止 為止 まで 까지 kadar asti saakka तक',
};
const rolesBehind = new Map(
  Object.entries(behind).flatMap(([role, words]) =>
    words.split(' ').map((word) => [fold(word), role as keyof typeof behind] as const),
  ),
);

/** Returns what a folded word behind a date says about it. */
export function roleBehind(word: string | undefined): keyof typeof behind | undefined {
  return word === undefined ? undefined : rolesBehind.get(word);
}

/** The first month of the seasons of the north, whose third is two months later. */
const seasonNames: Readonly<Record<number, string>> = {
  3: '春天 春季 の春 spring frühling fruehling frühjahr printemps primavera wiosna wiosną весна весной lente voorjaar ilkbahar bahar kevät keväällä ربيع الربيع بهار אביב 春 봄 वसंत',
  6: '夏天 夏季 の夏 summer sommer été verano estate verão lato latem лето летом zomer yaz yazı kesä kesällä صيف الصيف تابستان קיץ 夏 여름',
  9: '秋天 秋季 の秋 autumn fall herbst automne otoño autunno outono jesień jesienią осень осенью herfst najaar sonbahar güz syksy syksyllä خريف الخريف پاییز סתיו 秋 가을',
  12: '冬天 冬季 の冬 winter hiver invierno inverno zima zimą зима зимой kış talvi talvella شتاء الشتاء زمستان חורף 冬 겨울',
};
const seasons = new Map(
  Object.entries(seasonNames).flatMap(([month, names]) =>
    names.split(' ').map((name) => [fold(name), Number(month)] as const),
  ),
);

/** Returns the first month of a season, by its folded name. */
export function seasonIn(word: string | undefined): number | undefined {
  return word === undefined ? undefined : seasons.get(word);
}

/** The numbers that are written as words in English, with which decades, centuries and quarters are told. */
const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const decadeNames: readonly string[] =
  'zeros tens twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Returns a number that is written as a word: `first` is 1. */
export function ordinalIn(word: string | undefined): number | undefined {
  const at = word === undefined ? -1 : ordinals.indexOf(word);
  return at < 0 ? undefined : at + 1;
}

/** Those of other languages, from the twenties; where they are no other numbers, a word before them is not needed. */
const otherDecadeNames = [
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  'vingt trente quarante cinquante soixante',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  'dwudzieste trzydzieste czterdzieste pięćdziesiąte sześćdziesiąte siedemdziesiąte osiemdziesiąte dziewięćdziesiąte',
];
const loneDecadeNames = [
  'двадцатые тридцатые сороковые пятидесятые шестидесятые семидесятые восьмидесятые девяностые',
  'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات',
  'العشرينيات الثلاثينيات الأربعينيات الخمسينيات الستينيات السبعينيات الثمانينيات التسعينيات',
];
const namesOfDecades = (lists: readonly string[]) =>
  new Map(
    lists.flatMap((names) => names.split(' ').map((name, index) => [fold(name), index * 10 + 20] as const)),
  );
const otherDecades = namesOfDecades(otherDecadeNames);
const loneDecades = namesOfDecades(loneDecadeNames);

/**
 * Returns the first year of a decade within its century: `sixties` is 60.
 *
 * @param isPrefixed whether a word before it says that it is a decade: `años sesenta`
 */
export function decadeIn(word: string | undefined, isPrefixed: boolean): number | undefined {
  if (word === undefined) return undefined;
  const at = decadeNames.indexOf(word);
  return at >= 2 ? at * 10 : (loneDecades.get(word) ?? (isPrefixed ? otherDecades.get(word) : undefined));
}

const beginnings = new Set('初 初め 始め 年初 초 başı'.split(' ').map((word) => fold(word)));
const ends = new Set('底 末 年底 年末 말 sonu'.split(' ').map((word) => fold(word)));

/** Returns which third of a year a word behind the year means: 0 for the first, 2 for the last. */
export function thirdBehind(word: string | undefined): 0 | 2 | undefined {
  if (word === undefined) return undefined;
  return beginnings.has(word) ? 0 : ends.has(word) ? 2 : undefined;
}

/** Whether a word only says something about a date beside it. */
export function hasAnyRole(word: string): boolean {
  const folded = fold(word);
  return roles.has(folded) || rolesBehind.has(folded);
}
