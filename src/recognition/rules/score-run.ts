import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import {
  articles,
  determiners,
  directions,
  eventHeads,
  honorifics,
  knownOrganizations,
  knownProducts,
  lawHeads,
  nameParticles,
  neverAlone,
  neverNames,
  organizationEndings,
  organizationHeads,
  organizationNouns,
  organizationSuffixes,
  placeBeginnings,
  placeContextPrepositions,
  placeEndings,
  placeHeads,
  placeNouns,
  placePrepositions,
  roleModifiers,
  roles,
  speechVerbs,
  streetEnds,
  stylePossessors,
  styles,
  weakPlacePrepositions,
} from '../lists/cue-words.ts';
import { censusSurnames } from '../lists/census-names.ts';
import { givenNames } from '../lists/given-names.ts';
import { isGivenName } from '../lists/is-given-name.ts';
import { placeNames } from '../lists/places.ts';
import { commonSurnames } from '../lists/surnames.ts';
import type { Word } from '../text/words.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import { scoreAbbreviation, scoreVersion } from './score-abbreviation.ts';
import { isOrigin, type Run } from './trim-run.ts';

/** Returns the evidence in the words of a run, independent of their context. */
export function scoreWords(run: readonly Word[], counts: CaseCounts): Evidence {
  const score: Evidence = noEvidence();
  const first = run[0]!;
  const last = run.at(-1)!;
  const text = nameOf(run);
  const isSingle = run.length === 1;
  const isPlace = placeNames().has(text) || (first.text === 'The' && placeNames().has(nameOf(run.slice(1))));
  if (isPlace) score.place += 4;
  if (knownOrganizations.has(text)) score.organization += 5;
  if (knownProducts.has(text)) score.product += 5;
  if (organizationSuffixes.has(last.lower) && !isSingle) score.organization += 4;
  const ofAt = run.findIndex(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on');
  const head = ofAt > 0 ? run[ofAt - 1]! : last;
  if (!isSingle && !isPlace) {
    if (eventHeads.has(last.lower)) score.event += 4;
    if (lawHeads.has(last.lower)) score.law += 4;
    if (organizationHeads.has(head.lower)) score.organization += placeHeads.has(head.lower) ? 1.5 : 3;
    else if (placeHeads.has(head.lower)) score.place += 3;
    if (placeBeginnings.has(first.lower) && !organizationHeads.has(head.lower)) score.place += 3;
    if (directions.has(first.lower) && placeNames().has(nameOf(run.slice(1)))) score.place += 4;
    else if (directions.has(first.lower)) score.place += 1;
    const isNamed = run.slice(0, -1).some((word) => isOrigin(word) || placeNames().has(word.text));
    if (isNamed && score.place < 2) score.organization += 1.5;
  }
  scorePerson(score, run, isPlace, counts);
  if (isSingle) scoreSingle(score, first, isPlace, counts);
  else if (run.length >= 4 && score.person < 2) score.organization += 1;
  if (run.every(({ lower }) => roles.has(lower) || roleModifiers.has(lower) || honorifics.has(lower)))
    score.none += 5;
  if (isStyle(run) || isPeople(run)) score.none += 5;
  const generic = run.every((word) => word.case === 'capitalized' && lowerShare(counts, word.lower) > 0.6);
  if (generic && !isPlace) score.none += isOnlyOrdinary(run, counts) ? 3.2 : isSingle ? 2.5 : 1.6;
  return score;
}

/** Whether an archive hardly ever capitalizes the two words of a run: Social Media, Contact Center. */
function isOnlyOrdinary(run: readonly Word[], counts: CaseCounts): boolean {
  return run.length === 2 && run.every(({ lower }) => lowerShare(counts, lower) > 0.8);
}

/** Whether it is a form of address that names nobody by itself: His Majesty, Their Royal Highnesses. */
function isStyle(run: readonly Word[]): boolean {
  return stylePossessors.has(run[0]!.lower) && styles.has(run.at(-1)!.lower);
}

/** Whether a run ends with a people, and is no longer than its first words: Native Americans. */
function isPeople(run: readonly Word[]): boolean {
  const last = run.at(-1)!;
  return run.length <= 3 && last.text.endsWith('s') && isOrigin(last);
}

export function nameOf(run: readonly Word[]): string {
  return run.length === 1 ? run[0]!.text : run.map(({ text }) => text).join(' ');
}

function scorePerson(score: Evidence, run: readonly Word[], isPlace: boolean, counts: CaseCounts): void {
  const first = run[0]!;
  const last = run.at(-1)!;
  if (run.length === 1) {
    if (givenNames.has(first.text)) score.person += 1.5;
    if (commonSurnames.has(first.text)) score.person += 1;
    return;
  }
  const hasHead =
    run.some(({ lower }) => organizationHeads.has(lower) || placeHeads.has(lower)) ||
    run.some(({ text }) => text === '&' || text === 'of');
  // San Felipe is a place, whatever else San and Felipe are.
  const isGiven = (index: number) => !placeBeginnings.has(first.lower) && givenNames.has(run[index]!.text);
  if (isGiven(0) && run.length <= 4) score.person += hasHead ? 1.5 : 3;
  else if (run.length <= 4 && !hasHead && isGiven(1)) score.person += 1.5;
  if (commonSurnames.has(last.text) || (commonSurnames.has(first.text) && run.length <= 3))
    score.person += hasHead ? 0.3 : 1.5;
  if (hasHead || isPlace) return;
  if (run.slice(0, -1).some((word) => word.case === 'initial')) score.person += 2.5;
  if (run.slice(1, -1).some(({ lower }) => nameParticles.has(lower))) score.person += 1;
  if (/^(?:jr|sr)\.?$|^i{2,3}$|^iv$/.test(last.lower)) score.person += 2;
  if (/-\p{Ll}/u.test(last.text) || /^(?:al|el)-/.test(last.lower)) score.person += 2.3;
  if (/^(?:Mc|Mac|O')\p{Lu}/u.test(last.text)) score.person += 2;
  // A name that ends in a word which the archive writes small is a person’s only if it begins like one: Patent Search.
  // So is one that begins with such a word, and ends in no known surname: Mobile Web.
  const isOrdinary =
    !isGivenName(first.text) &&
    (lowerShare(counts, last.lower) > 0.5 ||
      (lowerShare(counts, first.lower) > 0.6 && !isSurname(last.text)));
  if (
    run.length <= 3 &&
    run.every((word) => word.case === 'capitalized' || word.case === 'initial' || word.case === 'lower') &&
    !isCoined(first.text)
  )
    score.person += isOrdinary ? -0.6 : 1.2;
  if (run.length > 1 && run.every((word) => word.case === 'capitals')) score.organization += 0.5;
}

/** Whether capitals inside a word make it a coined name, and no person’s: HarborNet, but not MacVale. */
function isCoined(text: string): boolean {
  return /[a-z][A-Z]/.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Al|O')/.test(text);
}

function isSurname(text: string): boolean {
  return commonSurnames.has(text) || censusSurnames.has(text);
}

function scoreSingle(score: Evidence, word: Word, isPlace: boolean, counts: CaseCounts): void {
  const { text, lower } = word;
  if (neverNames.has(text) || isOrigin(word)) score.none += 6;
  if (isPlace || knownOrganizations.has(text) || knownProducts.has(text)) return;
  if (neverAlone.has(lower) || eventHeads.has(lower) || lawHeads.has(lower)) score.none += 4;
  if (word.case === 'initial') score.none += 5;
  if (word.case === 'capitals') {
    if (text.length >= 2 && text.length <= 6) score.organization += 2.5;
    if (/^[IVXLC]+$/.test(text)) score.none += 3;
    if (/\d/.test(text)) score.none += 1.5;
  }
  if (organizationHeads.has(lower) || placeHeads.has(lower) || roles.has(lower)) score.none += 3;
  if (endsIn(lower, placeEndings)) score.place += 1;
  if (endsIn(lower, organizationEndings)) score.organization += 1.2;
  if (isCoined(text)) score.organization += 1.5;
  if (lowerShare(counts, lower) > 0.3) score.none += 1.5;
}

/** Whether a word of more than five letters ends in one of some endings. */
function endsIn(lower: string, endings: ReadonlySet<string>): boolean {
  return lower.length > 5 && [...endings].some((ending) => lower.endsWith(ending));
}

/** Returns the evidence in the context of a run. */
export function scoreContext(score: Evidence, words: readonly Word[], run: Run, counts: CaseCounts): void {
  const { first, last } = run;
  const before = words[first - 1];
  const before2 = words[first - 2];
  const after = words[last + 1];
  const after2 = words[last + 2];
  const length = last - first + 1;
  if (run.title) scoreTitled(score, words, run);
  scoreAbbreviation(score, words, run);
  scoreVersion(score, words, run);
  if (isEndOfPurpose(words, run, counts)) score.none += 4;
  if (isAddress(words, run)) score.none += 6;
  if (isDateline(words, run)) score.place += 6;
  if (before?.lower === 'of' && before2 && placeHeads.has(before2.lower) && before2.case === 'lower')
    score.place += 2;
  if (before) {
    const { lower } = before;
    if (lower === 'the') {
      score.person -= 2;
      score.organization += length === 1 && words[first]!.case !== 'capitals' ? 0.5 : 0.7;
    } else if (placePrepositions.has(lower) && length <= 3) score.place += 2;
    else if (lower === 'at' && length <= 3) {
      score.place += 0.8;
      score.person -= 1;
      score.organization += 0.6;
    } else if (weakPlacePrepositions.has(lower) && length <= 2) score.place += 0.5;
    else if (lower === 'by' || lower === 'with') score.person += 0.3;
    else if (determiners.has(lower)) score.none += 1;
    if (
      lower === ',' &&
      before2 &&
      !placeNames().has(before2.text) &&
      length <= 2 &&
      placeNames().has(nameOf(words.slice(first, last + 1)))
    )
      score.place += 0.5;
  }
  if (!after) return;
  const { lower } = after;
  if (speechVerbs.has(lower) && length <= 4) score.person += 1.5;
  else if (lower === 'who' || (lower === ',' && after2?.lower === 'who')) score.person += 2;
  else if (
    lower === ',' &&
    after2?.case === 'number' &&
    /^\d\d$/.test(after2.text) &&
    words[last + 3]?.text === ','
  )
    score.person += 2.5;
  else if (lower === '(' && after2 && placeNames().has(after2.text)) score.person += 1.5;
  else if (lower === ',' && after2 && placeNames().has(after2.text) && isPlaceContext(before))
    score.place += 1.5;
  else if (
    lower === ',' &&
    after2 &&
    (roles.has(after2.lower) ||
      (articles.has(after2.lower) && words[last + 4] && roles.has(words[last + 3]!.lower)))
  )
    score.person += 1;
  if (
    lower === "'s" &&
    after2 &&
    (organizationHeads.has(after2.lower) || roles.has(after2.lower)) &&
    length <= 2
  )
    score.place += 0.4;
  if (placeNouns.has(lower) || placeNouns.has(lower.replace(/s$/, ''))) score.place += 1.5;
  if (organizationNouns.has(lower)) score.organization += 1.2;
}

/** Whether a number before it, and a street’s last word, make it an address: 12 Harbor St. NW. */
function isAddress(words: readonly Word[], { first, last }: Run): boolean {
  return first < last && words[first - 1]?.case === 'number' && streetEnds.has(words[last]!.lower);
}

/** Whether it is the place in capitals with which a report begins: LISBON — … */
function isDateline(words: readonly Word[], { first, last }: Run): boolean {
  const run = words.slice(first, last + 1);
  return (
    first === 0 &&
    run.length <= 3 &&
    run.every((word) => word.case === 'capitals' && word.text.length > 3) &&
    /^(?:[–—:]|--?)$/.test(words[last + 1]?.text ?? '')
  );
}

/** A title outweighs a surname that is also a word for a place: Mayor Ada Castle, Mr Park. */
function scoreTitled(score: Evidence, words: readonly Word[], { first, last, title }: Run): void {
  score.person += title === 'honorific' ? 4 : 3.5;
  const surname = words[last]!;
  if (!placeHeads.has(surname.lower) && !organizationHeads.has(surname.lower)) return;
  const [given, length] = [words[first]!, last - first + 1];
  const mayBeGiven =
    ['capitalized', 'initial'].includes(given.case) && !placeNames().has(given.text) && !isOrigin(given);
  if (length > 1 && length <= 3 && mayBeGiven && !organizationHeads.has(surname.lower)) {
    score.person += 1.5;
    score.place -= 3;
  } else if (first === last && title === 'honorific') score.none = Math.min(score.none, 1);
}

/** Whether ordinary words in capitals after “for” end a longer name: Food for Poor Readers. */
function isEndOfPurpose(words: readonly Word[], { first, last }: Run, counts: CaseCounts): boolean {
  const before2 = words[first - 2];
  return (
    words[first - 1]?.lower === 'for' &&
    before2?.case === 'capitalized' &&
    words
      .slice(first, last + 1)
      .every(
        ({ text, lower }) =>
          !givenNames.has(text) && !placeNames().has(text) && lowerShare(counts, lower) > 0.2,
      )
  );
}

function isPlaceContext(before: Word | undefined): boolean {
  return before !== undefined && (placeContextPrepositions.has(before.lower) || before.text === '(');
}
