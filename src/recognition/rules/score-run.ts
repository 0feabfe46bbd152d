import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import {
  commonAcronyms,
  directions,
  eventHeads,
  functionWords,
  honorifics,
  knownOrganizations,
  lawHeads,
  nameParticles,
  neverAlone,
  neverNames,
  organizationHeads,
  organizationSuffixes,
  placeBeginnings,
  placeHeads,
  roleModifiers,
  roles,
  speechVerbs,
  stateCodes,
} from '../lists/cue-words.ts';
import { givenNames } from '../lists/given-names.ts';
import { isGivenName } from '../lists/is-given-name.ts';
import { placeNames } from '../lists/places.ts';
import { commonSurnames } from '../lists/surnames.ts';
import type { Word } from '../text/words.ts';
import { isOrigin, type Run } from './trim-run.ts';

/** The evidence for each kind, and for no name. */
export interface Evidence {
  person: number;
  organization: number;
  place: number;
  event: number;
  law: number;
  product: number;
  none: number;
}

export function noEvidence(): Evidence {
  return { person: 0, organization: 0, place: 0, event: 0, law: 0, product: 0, none: 0 };
}

/** Returns the evidence in the words of a run, independent of their context. */
export function scoreWords(run: readonly Word[], counts: CaseCounts): Evidence {
  const score: Evidence = noEvidence();
  const first = run[0]!;
  const last = run.at(-1)!;
  const text = nameOf(run);
  const isSingle = run.length === 1;
  const isPlace = placeNames().has(text);
  if (isPlace) score.place += 4;
  if (knownOrganizations.has(text)) score.organization += 5;
  if (organizationSuffixes.has(last.lower) && !isSingle) score.organization += 4;
  const ofAt = run.findIndex(({ lower }) => lower === 'of' || lower === 'for' || lower === 'on');
  const head = ofAt > 0 ? run[ofAt - 1]! : last;
  if (!isSingle && !isPlace) {
    if (eventHeads.has(last.lower)) score.event += 4;
    if (lawHeads.has(last.lower)) score.law += 4;
    if (organizationHeads.has(head.lower)) score.organization += placeHeads.has(head.lower) ? 1.5 : 3;
    else if (placeHeads.has(head.lower)) score.place += 3;
    if (placeBeginnings.has(first.lower) && !organizationHeads.has(head.lower)) score.place += 2;
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
  const generic = run.every((word) => word.case === 'capitalized' && lowerShare(counts, word.lower) > 0.6);
  if (generic && !isPlace) score.none += isSingle ? 2.5 : 1;
  return score;
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
  if (givenNames.has(first.text) && run.length <= 4) score.person += hasHead ? 1.5 : 3;
  else if (run.length <= 4 && !hasHead && givenNames.has(run[1]!.text)) score.person += 1.5;
  if (commonSurnames.has(last.text) || (commonSurnames.has(first.text) && run.length <= 3))
    score.person += hasHead ? 0.3 : 1.5;
  if (hasHead || isPlace) return;
  if (run.slice(0, -1).some((word) => word.case === 'initial')) score.person += 2.5;
  if (run.slice(1, -1).some(({ lower }) => nameParticles.has(lower))) score.person += 1;
  if (/^(?:jr|sr)\.?$|^i{2,3}$|^iv$/.test(last.lower)) score.person += 2;
  if (/-\p{Ll}/u.test(last.text) || /^(?:al|el)-/.test(last.lower)) score.person += 1;
  if (/^(?:Mc|Mac|O')\p{Lu}/u.test(last.text)) score.person += 2;
  // A name that ends in a word which the archive writes small is a person’s only if it begins like one: Patent Search.
  const isOrdinary = lowerShare(counts, last.lower) > 0.7 && !isGivenName(first.text);
  if (
    run.length <= 3 &&
    run.every((word) => word.case === 'capitalized' || word.case === 'initial' || word.case === 'lower')
  )
    score.person += isOrdinary ? -0.3 : 1.2;
  if (run.length > 1 && run.every((word) => word.case === 'capitals')) score.organization += 0.5;
}

function scoreSingle(score: Evidence, word: Word, isPlace: boolean, counts: CaseCounts): void {
  const { text, lower } = word;
  if (neverNames.has(text) || isOrigin(word)) score.none += 6;
  if (isPlace || knownOrganizations.has(text)) return;
  if (neverAlone.has(lower) || eventHeads.has(lower) || lawHeads.has(lower)) score.none += 4;
  if (word.case === 'initial') score.none += 5;
  if (word.case === 'capitals') {
    if (text.length >= 2 && text.length <= 6) score.organization += 2.5;
    if (/^[IVXLC]+$/.test(text)) score.none += 3;
    if (/\d/.test(text)) score.none += 1.5;
  }
  if (organizationHeads.has(lower) || placeHeads.has(lower) || roles.has(lower)) score.none += 3;
  if (
    /(?:stan|land|burg|berg|grad|abad|pur|ville|town|shire|ford|polis|city|istan)$/.test(lower) &&
    lower.length > 5
  )
    score.place += 1;
  if (/(?:corp|soft|tech|net|com|bank|tel|air|tek)$/.test(lower) && lower.length > 5)
    score.organization += 1.2;
  if (/[a-z][A-Z]/.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Al|O')/.test(text)) score.organization += 1.5;
  if (lowerShare(counts, lower) > 0.3) score.none += 1.5;
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
  if (before) {
    const { lower } = before;
    if (lower === 'the') {
      score.person -= 1.5;
      score.organization += length === 1 && words[first]!.case !== 'capitals' ? 0.5 : 0.7;
    } else if (
      ['in', 'near', 'outside', 'across', 'throughout', 'around', 'inside', 'toward', 'towards'].includes(
        lower,
      ) &&
      length <= 3
    )
      score.place += 1.5;
    else if (lower === 'at' && length <= 3) {
      score.place += 0.5;
      score.organization += 0.3;
    } else if (['from', 'to', 'of'].includes(lower) && length <= 2) score.place += 0.5;
    else if (lower === 'by' || lower === 'with') score.person += 0.3;
    else if (['a', 'an', 'this', 'that', 'every', 'each', 'no', 'any', 'some', 'my', 'your'].includes(lower))
      score.none += 1;
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
      (['the', 'a', 'an'].includes(after2.lower) && words[last + 4] && roles.has(words[last + 3]!.lower)))
  )
    score.person += 1;
  if (
    lower === "'s" &&
    after2 &&
    (organizationHeads.has(after2.lower) || roles.has(after2.lower)) &&
    length <= 2
  )
    score.place += 0.4;
  if (
    /^(?:province|city|district|county|region|village|town|state|island|river|airport|prefecture|municipality|street|governorate|area)s?$/.test(
      lower,
    )
  )
    score.place += 1.5;
  if (
    /^(?:shares|officials|employees|executives|stock|group|party|lawmakers|spokesman|spokeswoman|spokesperson|unit|subsidiary|profits|airlines|newspaper|forces|rebels|fighters|militants|users|customers)$/.test(
      lower,
    )
  )
    score.organization += 1.2;
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

/** Abbreviations that name nobody: a state after its town, an office or a technique, what the text spells out in lower case. */
function scoreAbbreviation(score: Evidence, words: readonly Word[], { first, last }: Run): void {
  const { text, lower, case: written } = words[first]!;
  if (first !== last || written !== 'capitals') return;
  const [before, before2] = [words[first - 1], words[first - 2]];
  if (stateCodes.has(text) && before?.text === ',' && before2?.case === 'capitalized') score.none += 6;
  const isKnown = placeNames().has(text) || knownOrganizations.has(text);
  if (!isKnown && (commonAcronyms.has(lower) || functionWords.has(lower))) score.none += 4;
  if (/^(?:my|your|his|her|its|our|their)$/.test(before?.lower ?? '')) score.none += 2.5;
  if (before?.text === '(' && isSpelledSmall(words, first)) score.none += 6;
}

/** Whether an acronym in parentheses has the initials of the words in lower case before it. */
function isSpelledSmall(words: readonly Word[], at: number): boolean {
  const letters = words[at]!.lower.replace(/[^a-z]/g, '');
  const before = words
    .slice(Math.max(0, at - 1 - 3 * letters.length), at - 1)
    .filter((word) => word.case !== 'sign' && !functionWords.has(word.lower))
    .slice(-letters.length);
  return (
    before.length === letters.length &&
    before.slice(1).every((word) => word.case === 'lower') &&
    before.every(({ lower }, index) => lower.startsWith(letters[index]!))
  );
}

/** What has the number of a version behind it is a product: Harbor Painter 2.0 in a sentence, but not the result of a match. */
function scoreVersion(score: Evidence, words: readonly Word[], { first, last }: Run): void {
  const [before, after, after2] = [words[first - 1], words[last + 1], words[last + 2]];
  if (!after || !before || before.case !== 'lower' || !/^\d{1,2}(?:\.\d+){0,2}$/.test(after.text)) return;
  if (
    after2 &&
    (after2.case !== 'sign' || !/^[,.;:)!?]$/.test(after2.text)) &&
    !functionWords.has(after2.lower)
  )
    return;
  const isDecimal = after.text.includes('.');
  if (first === last && !isDecimal) return;
  score.person -= 3;
  score.place -= 2;
  score.product += isDecimal ? 5 : 4;
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
  return (
    before !== undefined && ['in', 'at', 'from', 'near', 'of', 'to', 'outside', '('].includes(before.lower)
  );
}
