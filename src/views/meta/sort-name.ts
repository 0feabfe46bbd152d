import type { EntityData } from '../../schema/entity.ts';
import { isFamilyNameFirst } from '../../text/person-name.ts';

type Filed = Pick<EntityData, 'name' | 'kind'> &
  Partial<Pick<EntityData, 'sortName' | 'familyName' | 'givenName'>>;

/**
 * Returns the name as filed and shown in an index: "Baker, James", "Deng Xiaoping", "Gaulle, Charles de",
 * "García Márquez, Gabriel", "New York Times, The".
 *
 * A record's `sortName` or `familyName` decides, if present. Otherwise library conventions apply, as far as
 * the name itself shows which parts are given names.
 *
 * @param language the archive's, as a BCP 47 code: its articles ("The", "Le") are ignored
 * @see https://www.ifla.org/publications/names-of-persons/
 */
export function sortNameOf({ name, kind, sortName, familyName, givenName }: Filed, language: string): string {
  if (sortName !== undefined) return sortName;
  if (familyName !== undefined) {
    if (name.startsWith(familyName)) return name;
    return `${familyName}, ${givenName ?? name.replace(familyName, '').trim()}`;
  }
  const bare = name.replace(/^[^\p{L}\p{N}]+/u, '');
  return kind === 'person' ? personSortName(bare, language) : withoutArticle(bare, language);
}

const generation = /,?(?<!\s)\s+(?:Jr\.?|Sr\.?|II|III|IV)$/u;
/** Particles that are filed after the given name: "Gaulle, Charles de". */
const particles = new Set(
  'af da das de degli dei del della delle den der di do dos du e la las le los of op ten ter und van von y zu zum zur'.split(
    ' ',
  ),
);
/** Particles that begin the surname: "Bin Laden, Osama". */
const leadingParticles = new Set('abu ap ben bin bint ibn'.split(' '));

function personSortName(name: string, language: string): string {
  const suffix = generation.exec(name)?.[0] ?? '';
  const words = name
    .slice(0, name.length - suffix.length)
    .split(/\s+/u)
    .filter(Boolean);
  if (words.length < 2 || isSurnameFirst(words, language)) return name;
  const start = surnameStart(words);
  if (start <= 0) return name;
  const given = words.slice(0, start);
  const surname = words.slice(start);
  while (surname.length > 1 && particles.has(surname[0]!)) given.push(surname.shift()!);
  const joined = surname.join(' ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}, ${given.join(' ')}${suffix.replace(/^,?\s+/u, ', ')}`;
}

/** Returns the index of the first word of the surname. */
function surnameStart(words: readonly string[]): number {
  const last = words.length - 1;
  const isParticle = (word: string) => particles.has(word) || leadingParticles.has(word.toLowerCase());
  // De Gaulle, Van Buren, Bin Laden: capitalized or not, particles belong to the following word.
  let start = last;
  while (start > 0 && (isParticle(words[start - 1]!) || capitalParticles.has(words[start - 1]!))) start -= 1;
  // García Márquez, Pérez de Cuéllar: two surnames.
  const before = start - 1;
  if (before >= 0 && words.length > 2 && isSpanishSurname(words[before]!)) return before;
  return start;
}

const capitalParticles = new Set("De Del Della Di Du La Le Van Von Den Der Ter Dos Da O'".split(' '));

/** Common Spanish surnames: those that end like a patronymic, and other frequent ones. */
const spanishSurnames = new Set(
  'garcia lopez gonzalez rodriguez fernandez martinez sanchez perez gomez jimenez hernandez ruiz diaz moreno munoz alvarez romero gutierrez torres ramirez ramos vazquez castillo ortega ortiz delgado castro rubio suarez vargas mendoza salinas flores rivera cruz reyes morales aguilar chavez herrera medina rojas guerrero juarez mendez dominguez velasquez cardenas'.split(
    ' ',
  ),
);

function isSpanishSurname(word: string): boolean {
  return spanishSurnames.has(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/**
 * Returns whether a name is written with the surname first in every language: "Deng Xiaoping", "Kim
 * Dae-jung", "Nguyen Van Linh".
 */
function isSurnameFirst(words: readonly string[], language: string): boolean {
  if (
    words.some((word) =>
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
    )
  )
    return true;
  if (/^(?:hu|vi)\b/.test(language) || isFamilyNameFirst(words)) return true;
  const [first = '', ...rest] = words.map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase(),
  );
  const given = rest.join('-').split(/[-']/);
  if (
    koreanSurnames.has(first) &&
    given.length === 2 &&
    given.every((part) => part.length <= 5 && koreanSyllable.test(part))
  )
    return true;
  if (
    vietnameseSurnames.has(first) &&
    rest.length >= 2 &&
    rest.every((part) => vietnameseSyllable.test(part))
  )
    return true;
  return (
    chineseSurnames.has(first) &&
    rest.length <= 2 &&
    !chineseSurnames.has(rest.at(-1)!) &&
    pinyinName.test(rest.join(''))
  );
}

const chineseSurnames = new Set(
  'bai cai cao chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guo han hao he hou hu hua huang jia jiang jin kang kong lai lei li liang liao lin liu long lu luo lü ma mao meng mo ni pan peng qian qiao qin qiu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiao xie xiong xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu zou'.split(
    ' ',
  ),
);
const pinyinSyllable =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v)';
const pinyinName = new RegExp(`^${pinyinSyllable}${pinyinSyllable}?$`);
const koreanSurnames = new Set(
  'ahn an bae chang cho choe choi chong chun chung han hong hwang jang jeon jeong jung kang kim ko kwon lee lim min moon oh paik park rhee roh ryu seo shin sohn song yang yoo yoon yun'.split(
    ' ',
  ),
);
const koreanSyllable =
  /^(?:[bcdghjklmnprstwy]{0,2})(?:yeo|eo|eu|ae|oe|oo|ou|ee|ya|ye|yo|yu|wa|wo|ui|a|e|i|o|u)(?:ng|ck|[klmnpt])?$/;
const vietnameseSurnames = new Set(
  'bui cao dang dinh do duong hoang ho huynh le ly mai ngo nguyen pham phan ta to tran trinh truong vo vu'.split(
    ' ',
  ),
);
const vietnameseSyllable =
  /^(?:ngh?|gh?|kh|nh|ph|th|tr|ch|qu|gi|[bcdhklmnrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

/** Articles, by language, that an index ignores at the beginning of a name. */
const articles: Readonly<Record<string, RegExp>> = {
  en: /^(?:The|An?)\s+(?=\S)/,
  fr: /^(?:L[ae]s?\s+|L['’])(?=\S)/,
  de: /^(?:D(?:er|ie|as)|Eine?)\s+(?=\S)/,
  es: /^(?:El|L[ao]s?)\s+(?=\S)/,
  it: /^(?:(?:Il|Lo|La|Gli|Le|I)\s+|L['’])(?=\S)/,
  nl: /^(?:De|Het|Een)\s+(?=\S)/,
  pt: /^(?:Os?|As?)\s+(?=\S)/,
};

/** Moves a leading article to the end: "New York Times, The". */
function withoutArticle(name: string, language: string): string {
  const [article] = articles[language.split('-')[0]!]?.exec(name) ?? [];
  return article ? `${name.slice(article.length)}, ${article.trim()}` : name;
}
