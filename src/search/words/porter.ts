// The English algorithm of Snowball 3, known as Porter2 (https://snowballstem.org/algorithms/english/stemmer.html).
// A "y" that is a consonant is a capital letter. It is here, and not a package, because it is a fifth of the size.

const exceptions: Readonly<Record<string, string>> = {
  ...{ skis: 'ski', skies: 'sky', dying: 'die', lying: 'lie', tying: 'tie', idly: 'idl', gently: 'gentl' },
  ...{ ugly: 'ugli', early: 'earli', only: 'onli', singly: 'singl' },
};
const unchanged = /^(?:sky|news|howe|atlas|cosmos|bias|andes|evening|inning|outing|canning|herring|earring)$/;
const unchangedVerb = /^(?:proc|exc|succ)eed$/;

/** The beginning of a word that suffixes must follow. */
const first = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)|^.*?[aeiouy][^aeiouy]/;
const syllable = /^.*?[aeiouy][^aeiouy]/;
const shortSyllable = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|^past)$/;

const second: Readonly<Record<string, string>> = {
  ...{ tional: 'tion', enci: 'ence', anci: 'ance', abli: 'able', entli: 'ent', izer: 'ize', ization: 'ize' },
  ...{ ational: 'ate', ation: 'ate', ator: 'ate', alism: 'al', aliti: 'al', alli: 'al', fulness: 'ful' },
  ...{ ousli: 'ous', ousness: 'ous', iveness: 'ive', iviti: 'ive', biliti: 'ble', bli: 'ble', fulli: 'ful' },
  ...{ lessli: 'less', ogist: 'og', ogi: 'og', li: '' },
};
const third: Readonly<Record<string, string>> = {
  ...{ tional: 'tion', ational: 'ate', alize: 'al', icate: 'ic', iciti: 'ic', ical: 'ic' },
  ...{ ful: '', ness: '', ative: '' },
};
const endsWith = (suffixes: string) => new RegExp(`(?:${suffixes})$`);
const secondEnd = endsWith(Object.keys(second).join('|'));
const thirdEnd = endsWith(Object.keys(third).join('|'));
const fourthEnd = endsWith(
  'al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion',
);

/** Returns the stem of a folded English word. */
export function porterStem(written: string): string {
  if (written.length < 3) return written;
  const exception = Object.hasOwn(exceptions, written) ? exceptions[written] : undefined;
  if (exception !== undefined) return exception;
  if (unchanged.test(written)) return written;
  let word = written.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const lengthOf = (pattern: RegExp, from: number) =>
    from + (pattern.exec(word.slice(from))?.[0].length ?? word.length);
  const r1 = lengthOf(first, 0);
  const r2 = lengthOf(syllable, r1);
  /** Replaces the longest of some suffixes if it begins at a place or later. */
  const replace = (
    end: RegExp,
    to: Readonly<Record<string, string>>,
    isIn = (at: number, _: string) => at >= r1,
  ) => {
    const found = end.exec(word);
    if (found && isIn(found.index, found[0])) word = word.slice(0, found.index) + (to[found[0]] ?? '');
  };

  if (word.endsWith('sses')) word = word.slice(0, -2);
  else if (/ie[ds]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
  else if (/[^us]s$/.test(word) && /[aeiouy]/.test(word.slice(0, -2))) word = word.slice(0, -1);
  if (unchanged.test(word) || unchangedVerb.test(word)) return word;

  const eed = /eed(?:ly)?$/.exec(word);
  const ed = /(?:ed|ing)(?:ly)?$/.exec(word);
  if (eed) {
    if (eed.index >= r1) word = word.slice(0, eed.index + 2);
  } else if (ed && /[aeiouy]/.test(word.slice(0, ed.index))) {
    word = word.slice(0, ed.index);
    if (/(?:at|bl|iz)$/.test(word)) word += 'e';
    else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) {
      if (!/^[aeo]..$/.test(word)) word = word.slice(0, -1);
    } else if (r1 >= word.length && shortSyllable.test(word)) word += 'e';
  }
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');

  replace(secondEnd, second, (at, suffix) => {
    const before = word[at - 1] ?? '';
    if (at < r1) return false;
    return suffix === 'li' ? 'cdeghkmnrt'.includes(before) : suffix !== 'ogi' || before === 'l';
  });
  replace(thirdEnd, third, (at, suffix) => at >= (suffix === 'ative' ? r2 : r1));
  replace(fourthEnd, {}, (at) => at >= r2);
  if (word.endsWith('e')) {
    const at = word.length - 1;
    if (at >= r2 || (at >= r1 && !shortSyllable.test(word.slice(0, at)))) word = word.slice(0, at);
  } else if (word.endsWith('ll') && word.length - 1 >= r2) word = word.slice(0, -1);
  return word.replaceAll('Y', 'y');
}
