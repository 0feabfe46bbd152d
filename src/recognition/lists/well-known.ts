import { knownOrganizations } from './cue-words.ts';
import { hasFolder, hasScoredRules, languageCues } from './language-cues.ts';
import { placeNames } from './places.ts';

/** English names of places that other languages write as well are longer: Bari, but not Ems. */
const minLetters = 4;

/**
 * Whether the short lists of a language have a place or an organization. English names of places count in all languages,
 * because news write many of them alike.
 *
 * @param language a BCP 47 code
 */
export function isWellKnown(words: string, kind: string, language: string): boolean {
  const [code = ''] = language.split('-');
  const cues = hasFolder(code) && !hasScoredRules(code) ? languageCues(code) : undefined;
  if (kind === 'organization') return (cues?.organizations ?? knownOrganizations).has(words);
  if (kind !== 'place') return false;
  return (
    (cues?.places.has(words) ?? false) || (placeNames().has(words) && (!cues || words.length >= minLetters))
  );
}
