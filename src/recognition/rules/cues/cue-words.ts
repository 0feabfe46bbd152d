import { lowerShare, type CaseCounts } from '../../text/case-counts.ts';
import type { LanguageCues } from '../../lists/language-cues.ts';
import { placeNames } from '../../lists/places.ts';
import { isCapital, type Word } from '../../text/words.ts';

/** What languages do with capitals. */
export interface CueSettings {
  /** Whether all nouns have a capital, which then says nothing. */
  readonly hasCapitalNouns: boolean;
  /** Whether heads of institutions and places stand at the end of a name: Vlaamse *Opera*. */
  readonly hasLastHeads: boolean;
}

/** What the words of a language say of a word of a text. */
export class CueWords {
  readonly cues: LanguageCues;
  readonly settings: CueSettings;

  constructor(cues: LanguageCues, settings: CueSettings) {
    this.cues = cues;
    this.settings = settings;
  }

  isPlace(name: string): boolean {
    return this.cues.places.has(name) || (placeNames().has(name) && name.length > 3);
  }

  isGiven(word: Word): boolean {
    return this.cues.givenNames.has(word.text) || this.cues.givenNames.has(word.text.split('-')[0]!);
  }

  isHead({ lower }: Word): boolean {
    return this.cues.organizationHeads.has(lower) || this.cues.placeHeads.has(lower);
  }

  isTitleWord(word: Word | undefined): boolean {
    if (!word) return false;
    const lower = word.lower.replace(/\.$/, '');
    return (
      this.cues.honorifics.has(word.lower) || this.cues.honorifics.has(lower) || this.cues.offices.has(lower)
    );
  }

  /** Whether a word ends as nouns of the language do, or the archive writes it small. */
  isNoun({ lower }: Word, counts: CaseCounts): boolean {
    const { nounEndings } = this.cues;
    for (let size = 3; size <= 6 && size < lower.length; size += 1)
      if (nounEndings.has(lower.slice(-size))) return true;
    return lowerShare(counts, lower) > 0.5;
  }

  /** Returns the last word of the longest listed name that begins at a word; -1 if there is none. */
  lastOfListed(words: readonly Word[], first: number): number {
    let name = '';
    let found = -1;
    for (let index = first; index < words.length && index < first + 5; index += 1) {
      name += (name && ' ') + words[index]!.text;
      if (this.isPlace(name) || this.cues.organizations.has(name)) found = index;
    }
    return found;
  }

  isNameWord(word: Word | undefined): boolean {
    return (
      word !== undefined &&
      isCapital(word) &&
      !this.cues.neverNames.has(word.text) &&
      !(word.case === 'initial' && word.text.length === 1)
    );
  }
}
