// British spellings to American ones, so that both have one stem, and irregular plurals. The rules are those of
// VarCon (Kevin Atkinson, "Variant Conversion Info", wordlist.aspell.net) that change many words; the lists have
// the commonest words of news for the others.

const pairs: readonly (readonly [british: RegExp, american: string])[] = [
  // organise, organisation, organising; but not rise, wise, noise, exercise, which are spelled one way.
  [/(?<=[a-z]{3}[^aeiou]|[aeiou][lnrt]|[aeiou]{2}l)is(e[drs]?|ers|ing|ations?|ational|able)$/, 'iz$1'],
  [/(?<=[a-z]l)ys(e[drs]?|ers|ing)$/, 'yz$1'],
  [
    /(?<=arm|behavi|cand|clam|col|demean|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig)our/,
    'or',
  ],
  [
    /(?<=^(?:cent|theat|amphitheat|(?:kilo|centi|milli)?met|(?:milli)?lit|fib|calib|meag|sab|somb|spect|lust))re$/,
    'er',
  ],
  [/(?<=^(?:cent|fib))red$/, 'ered'],
  [/(?<=^(?:cent|theat|amphitheat|(?:kilo|centi|milli)?met|(?:milli)?lit|fib|calib|sab|spect))res$/, 'ers'],
  [/(?<=^(?:def|off|pret))ence(s?|less)$/, 'ense$1'],
  [/(?<=^(?:cata|dia|ana|mono|epi|pro))logue(s?|d)$/, 'log$1'],
  // The stemmer itself undoubles the l of longer words: cancelled.
  [/(?<=^(?:dial|duel|equal|fuel|refuel|initial))l(?=ed$|ing$|ers?$)/, ''],
  [/^(un)?skilful/, '$1skillful'],
  [/^(ful|instal|enrol|distil)(?=s$|ment|$)/, '$1l'],
  [/(?<=^(?:an|orthop|p|h|leuk|encyclop|medi|arch))ae/, 'e'],
  [/(?<=^(?:f|diarrh))oe(?=t|a)/, 'e'],
];

const words: ReadonlyMap<string, string> = new Map(
  (
    'pct=percent dlrs=dollars aluminium=aluminum grey=gray greys=grays programme=program programmes=programs plough=plow ploughs=plows ' +
    'ploughed=plowed ploughing=plowing sceptic=skeptic sceptics=skeptics sceptical=skeptical scepticism=skepticism ' +
    'mould=mold moulds=molds gaol=jail jewellery=jewelry ageing=aging artefact=artifact artefacts=artifacts ' +
    'judgement=judgment judgements=judgments manoeuvre=maneuver manoeuvres=maneuvers manoeuvred=maneuvered manoeuvring=maneuvering pyjamas=pajamas tyre=tire ' +
    'tyres=tires kerb=curb licence=license licences=licenses practise=practice practised=practiced ' +
    'practising=practicing women=woman men=man children=child feet=foot teeth=tooth geese=goose mice=mouse ' +
    'oxen=ox wives=wife knives=knife thieves=thief shelves=shelf wolves=wolf loaves=loaf'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Plurals like *seamen*; but not *specimen* or *Yemen*. */
const plural = /(?<=.m)en$/;
const noPlural =
  /^(?:abdo|a|acu|albu|bitu|bre|car|cogno|cycla|dol|fora|hy|lu|o|ra|regi|se|speci|sta|tiananm|turk|ye)men$|^tiananmen$/;

/** Words that end in *-ise* in both spellings. */
const always =
  /(?:wis|pris|prais|rais)(?:e|ing)|^(?:(?:ad|de|re|super|tele|impro)vis|advertis|anis|aris|ceris|chastis|circumcis|compromis|concis|demis|despis|excis|exercis|expertis|franchis|incis|merchandis|paradis|precis|premis|promis|treatis)/;

/** Returns a folded English word in the spelling by which it is stemmed. */
export function americanSpelling(word: string): string {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  if (plural.test(word) && !noPlural.test(word)) return word.replace(plural, 'an');
  if (always.test(word)) return word;
  for (const [british, american] of pairs) if (british.test(word)) return word.replace(british, american);
  return word;
}
