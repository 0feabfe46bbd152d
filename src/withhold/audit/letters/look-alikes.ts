/** Letters that look like another one, with that one: a text that uses them reads the same. */
const pairs =
  // Cyrillic and Greek letters, in lower case, whose small or capital forms look like Latin ones.
  'аa вb сc еe ёe һh нh іi їi јj кk ӏl мm оo рp ԛq ѕs тt уy ԝw хx ԁd ԍg ɡg ' +
  'αa βb εe ηn ιi κk νv οo ρp τt υu χx γy μm ζz ' +
  // Small capitals and letters of phonetic alphabets.
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɩi ' +
  // Latin letters that have no decomposition.
  'ıi ȷj łl øo đd ħh ŧt ðd ŋn ƒf ɓb ɗd ƙk ƴy ǝe əe ' +
  // Arabic and Hebrew letters that have several forms.
  'ىي یي ےي کك ڪك ةه ەه ہه ھه ٱا ךכ םמ ןנ ףפ ץצ';

const expansions: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ĸ', 'k'],
];

/** What each look-alike in lower case stands for. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs.split(' ').map((pair) => [...pair] as [string, string]),
  ...expansions,
]);
