import { hasGroupWord } from './group-words.ts';

/** Words in the names of offices, desks, agencies or sections, but hardly of any person. */
const collective =
  /(?:^|[\s(/-])(?:staff|team|desk|editors?|editorial|agency|news|press|office|department|wire|bureau|correspondents?|admin|administrator|board|group|committee|inc|services?|university|institute|foundation|reuters|newsroom|writers?|reporters?|contributors?|contributing|guest|web|business|sports?|politics|opinion|column|columnist|section|special|exclusive|online|digital|network|media|radio|television|tv|channel|magazine|times|tribune|herald|gazette|journal|daily|weekly|post|courier|chronicle|observer|newspaper|newswire|associated|redaktion|agentur|rédaction|agence|redacción|agencia|redazione|agenzia|the|of|for)(?=$|[\s),./'’:-])/iu;
const particle =
  /^(?:de|del|della|der|den|di|da|dos|das|du|la|le|van|von|zu|zur|bin|bint|ibn|al|el|e|y|ter|ten)$/;

/** The most common Chinese surnames, traditional and simplified; those of two characters first. */
const hanSurnames =
  /^(?:歐陽|欧阳|司徒|司馬|司马|上官|諸葛|诸葛|端木|夏侯|皇甫|[王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许鄧邓馮冯韓韩曹曾彭蕭萧肖蔡潘田董袁于余葉叶蔣蒋杜蘇苏魏程呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦傅方白鄒邹孟熊秦邱江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾毛郝龔龚邵萬万錢钱嚴严覃武戴莫孔向湯汤溫温康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧關关翁])/u;
const hanCollective =
  /(?:組|组|報|报|社|台|臺|網|网|部|處|处|局|編輯|编辑|訊|讯|新聞|新闻|綜合|综合|專題|专题|團隊|团队|評論|评论|員|员|本報|本报|通訊|通讯)/u;
/** The most common Korean surnames. */
const hangulSurnames =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국]/u;

/**
 * Returns whether a name looks like that of a person: at least two capitalized words without office terms, or
 * in Chinese or Korean a common surname and one or two more characters. Anything else is uncertain.
 */
export function looksLikePerson(name: string): boolean {
  if (/^\p{Script=Han}+$/u.test(name))
    return name.length >= 2 && name.length <= 4 && hanSurnames.test(name) && !hanCollective.test(name);
  if (/^\p{Script=Hangul}+$/u.test(name)) return /^.{3}$/u.test(name) && hangulSurnames.test(name);
  const words = name.split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 6 &&
    !/[\d@/:;!?&(),]/.test(name.replace(/,\s*(?:jr|sr)\.?$/i, '')) &&
    !collective.test(name) &&
    !hasGroupWord(name) &&
    words.every((word) => particle.test(word) || (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) && !isAcronym(word)))
  );
}

/** Returns whether a name looks like that of an office or agency. */
export function isCollective(name: string): boolean {
  return (
    collective.test(name) ||
    hanCollective.test(name) ||
    hasGroupWord(name) ||
    name.split(/\s+/).some(isAcronym)
  );
}

/** Returns whether a word is an acronym: `CNN`, `AFP`; not `J.` or `JR`, which people have. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word) && !/^(?:I{2,3}|VI{0,3})$/.test(word);
}

/** Languages that are not written in Latin script. */
const otherScripts = /^(?:zh|ja|ko|ar|fa|he|iw|ru|uk|bg|el|th|hi|bn|ta|te|ka|hy|yi|ur|am|sr-Cyrl)(?:-|$)/i;

/**
 * Returns whether a name is in the script of its text: in a Chinese paper, a name in Latin letters may well
 * be a column.
 *
 * @param language BCP 47
 */
export function isInScriptOf(name: string, language: string | undefined): boolean {
  return (
    language === undefined || !otherScripts.test(language) || !/^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(name)
  );
}
