import type { MentionPassage } from '../../archive/find-mentions.ts';
import { surnames } from '../../text/surname.ts';
import { nameKey } from '../../text/tokens.ts';
import type { ProposalWords } from './proposal-words.ts';
import type { Wording } from './wordings.ts';

/**
 * Adds the surnames and given names of people whom an article names in full, if it also uses them alone and not as
 * ordinary words.
 */
export function addShortNames(
  wordings: Map<string, Wording>,
  passages: readonly MentionPassage[],
  lists: ProposalWords,
  language?: string,
): void {
  const people = [...wordings.values()].filter(isPersonInFull);
  for (const person of people) {
    // Any part may be used alone: Somoza for Anastasio Somoza García.
    const parts = person.words
      .split(/\s+/u)
      .slice(0, -1)
      .filter((part) => isPartAlone(part, passages, lists) && !isWrittenSmall(part, passages));
    for (const words of new Set([...surnames(person.words, language), ...parts])) {
      const key = nameKey(words);
      if (!/^\p{Lu}\p{L}/u.test(key) || wordings.has(key)) continue;
      if (key.length < 3 && lists.functionWords.has(key.toLowerCase())) continue;
      if (!passages.some(({ text }) => text.includes(words))) continue;
      wordings.set(key, {
        ...person,
        words,
        tokens: key.split(' '),
        found: 0,
        agreed: 0,
        agreedIfKnown: 0,
        entities: [],
      });
    }
  }
}

/** Whether a part of a name before the surname may stand for the person: no place, no title and no small word. */
function isPartAlone(part: string, passages: readonly MentionPassage[], lists: ProposalWords): boolean {
  const { isPlace, neverNames, namesOfDates, datePrepositions } = lists;
  const lower = part.toLowerCase();
  return !(
    isPlace(part) ||
    (neverNames.has(part) && !(namesOfDates.has(part) && !isDate(part, passages, datePrepositions))) ||
    [lists.functionWords, lists.honorifics, lists.roles].some((list) => list.has(lower))
  );
}

/** Whether an article uses a word as a day or a month somewhere: in May, 3 June, Sun 5. */
function isDate(
  word: string,
  passages: readonly MentionPassage[],
  prepositions: ReadonlySet<string>,
): boolean {
  const date = new RegExp(
    `(?:\\d|\\b(?:${[...prepositions].join('|')}))[ -]${word}\\b|\\b${word}\\.? \\d`,
    'u',
  );
  return passages.some(({ text }) => date.test(text));
}

function isWrittenSmall(word: string, passages: readonly MentionPassage[]): boolean {
  const small = word.toLowerCase();
  return passages.some(({ text }) => text.includes(small) && text.split(/[^\p{L}\p{M}]+/u).includes(small));
}

/** Whether a name is that of a person and has several words; one with a hyphen is a single word, and Ada’s Bakery nobody. */
function isPersonInFull({ kind, words }: Wording): boolean {
  return kind === 'person' && /\s/u.test(words) && !/\p{L}['’]s\s/u.test(words);
}

/** Makes people of full names that were taken for something else with little evidence, if the surname alone is clearly a person. */
export function recognizePeople(wordings: ReadonlyMap<string, Wording>, lists: ProposalWords): void {
  for (const wording of wordings.values()) {
    const { kind, words, found, agreed, entities, tokens } = wording;
    if (kind === 'person' || entities.length > 0 || agreed * 2 >= found) continue;
    if (!/^\p{Lu}\S*(?:\s\p{Lu}\S*){1,2}$/u.test(words)) continue;
    if (tokens.some((token) => isHeadWord(token.toLowerCase(), lists))) continue;
    const short = wordings.get(nameKey(words.split(/\s/u).at(-1)!));
    if (
      short?.kind === 'person' &&
      short.entities.length === 0 &&
      short.agreed * 2 >= short.found &&
      short.found >= found
    )
      wording.kind = 'person';
  }
}

function isHeadWord(
  lower: string,
  { organizationHeads, placeHeads, eventHeads, lawHeads }: ProposalWords,
): boolean {
  return [organizationHeads, placeHeads, eventHeads, lawHeads].some((list) => list.has(lower));
}

/**
 * Links the short names of an article to full names: a surname to the person, an acronym to the organization with those
 * initials. If several are possible, it chooses none.
 */
export function tieShortNames(wordings: Iterable<Wording>, lists: ProposalWords): void {
  const all = [...wordings];
  const people = distinctPeople(all.filter(isPersonInFull), lists);
  const institutions = all.filter(({ kind, tokens }) => kind !== 'person' && tokens.length > 2);
  for (const wording of all) {
    // “D.C.” is the city, whatever department has these initials.
    const isAcronym = /^\p{Lu}[\p{Lu}.&]+$/u.test(wording.words) && !lists.isPlace(wording.words);
    if (!wording.longer && isAcronym)
      tie(
        wording,
        institutions.filter(
          (one) => one !== wording && hasInitials(one.words.split(/[\s-]+/u), wording.words, lists),
        ),
        false,
        lists,
      );
    if (wording.longer) continue;
    const bearers = people.filter((person) => person !== wording && isShortFor(wording, person));
    // “Paris” in an article on Paris Hilton may still be the city.
    if (wording.kind === 'person' || isWeaker(wording, bearers, lists)) tie(wording, bearers, true, lists);
  }
}

function tie(wording: Wording, longer: readonly Wording[], isPerson: boolean, lists: ProposalWords): void {
  if (longer.length === 0) return;
  const likely = isPerson ? withoutDoubtful(longer, lists) : longer;
  if (likely.length > 1) {
    wording.rivals = likely;
    return;
  }
  wording.longer = likely[0]!;
  wording.kind = isPerson ? 'person' : likely[0]!.kind;
}

/** Leaves out names that may be no person’s if others are certain: Hussein Bridge beside Hussein Sheikh. */
function withoutDoubtful(people: readonly Wording[], lists: ProposalWords): readonly Wording[] {
  const isDoubtful = (person: Wording) => {
    const first = wordsOf(person)[0]!;
    const isUncertain = person.agreed === 0 && !person.hasTitle && person.found <= 1;
    return isUncertain && (!isGivenOrInitial(first, lists) || lists.demonyms.has(first));
  };
  const sure = people.filter((person) => !isDoubtful(person));
  return sure.length > 0 ? sure : people;
}

/**
 * Returns the full names, each person once: of “Koo Sze-yiu” and “Robert Koo Sze-yiu” the longer, but of “Ada Example”
 * and “Translator Ada Example” the shorter, as the longer begins with no given name and is no more frequent; of
 * “JP Example” and “John Example” the one without initials.
 */
function distinctPeople(people: readonly Wording[], lists: ProposalWords): Wording[] {
  const isSame = (short: Wording, long: Wording) =>
    short.tokens.length < long.tokens.length && isShortFor(short, long);
  const isOverlong = (long: Wording) =>
    !isGivenOrInitial(wordsOf(long)[0]!, lists) &&
    people.some(
      (short) =>
        isSame(short, long) && short.tokens.at(-1) === long.tokens.at(-1) && short.found >= long.found,
    );
  const names = people.filter((person) => !isOverlong(person));
  return names.filter(
    (person) => !names.some((other) => isSame(person, other) || isInitialed(person, other)),
  );
}

function isGivenOrInitial(word: string, { isGivenName }: ProposalWords): boolean {
  return isGivenName(word) || /^\p{Lu}\.?$/u.test(word);
}

/** Whether one name has initials for the given names of another: JP Example for John Peter Example. */
function isInitialed(short: Wording, long: Wording): boolean {
  const [given = '', ...rest] = wordsOf(short);
  const full = wordsOf(long);
  return (
    isInitials(given) && !isInitials(full[0]!) && rest.at(-1) === full.at(-1) && given[0] === full[0]![0]
  );
}

function isInitials(word: string): boolean {
  return /^(?:\p{Lu} ?\.? ?){1,3}$/u.test(word);
}

/** Whether a longer name contains all words of a name in sequence; a word with a hyphen is one: Li is not short for Lu Li-shih. */
function isShortFor(short: Wording, long: Wording): boolean {
  const hasHyphen = [short, long].some(({ tokens }) => tokens.includes('-'));
  const tokens = hasHyphen ? wordsOf(short) : short.tokens;
  const full = hasHyphen ? wordsOf(long) : long.tokens;
  if (tokens.length >= full.length) return false;
  for (let at = 0; at + tokens.length <= full.length; at += 1) {
    if (tokens.every((token, index) => token === full[at + index])) return true;
  }
  // Sonia Raman for Sonia Maria Raman.
  return (
    tokens.length > 1 &&
    tokens[0] === full[0] &&
    tokens.at(-1) === full.at(-1) &&
    tokens.every((token) => full.includes(token))
  );
}

function wordsOf({ words }: Wording): string[] {
  return words.split(/\s+/u).map(nameKey);
}

/**
 * Whether an acronym has the initials of all words, or of all capitalized ones; a country before them, and that it is a
 * ministry, may be left out: HHS for the U.S. Department of Health and Human Services.
 *
 * @param words of the name, as it is written
 */
export function hasInitials(words: readonly string[], acronym: string, lists: ProposalWords): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2) return false;
  const named = words.filter((word) => /^\p{L}/u.test(word));
  const abroad = withoutCountry(named, lists);
  const own = withoutMinistry(abroad, lists);
  return [named, abroad, own]
    .flatMap((part) => [part, part.filter((word) => /^\p{Lu}/u.test(word))])
    .some((part) => part.map(initialsIn).join('') === letters);
}

/** Returns the initial of a word, or all letters of initials: “U.S. Securities” is no US. */
function initialsIn(word: string): string {
  return (/^(?:\p{Lu}\.)+$/u.test(word) ? word.replaceAll('.', '') : word[0]!).toLowerCase();
}

/** Returns the words of an institution without the country before them: U.S. General Services Administration. */
function withoutCountry(words: readonly string[], { isPlace, demonyms }: ProposalWords): readonly string[] {
  const length = [2, 1].find((count) => {
    const first = words.slice(0, count).join(' ');
    return words.length > count + 1 && (isPlace(first) || demonyms.has(first));
  });
  return words.slice(length ?? 0);
}

function withoutMinistry(
  words: readonly string[],
  { ministryHeads, ofWords }: ProposalWords,
): readonly string[] {
  return words.length > 3 && ministryHeads.has(words[0]!.toLowerCase()) && ofWords.has(words[1]!)
    ? words.slice(2)
    : words;
}

/** Whether a name of another kind is more likely the surname of a person who was found with certainty. */
function isWeaker(wording: Wording, bearers: readonly Wording[], { isPlace }: ProposalWords): boolean {
  return (
    wording.agreed * 2 < wording.found &&
    wording.entities.length === 0 &&
    !isPlace(wording.words) &&
    bearers.some(
      ({ tokens, agreed, hasTitle }) => tokens.at(-1) === wording.tokens.at(-1) && (agreed > 0 || hasTitle),
    )
  );
}
