import { honorifics, officeEndings, officePrefixes, roles } from '../lists/cue-words.ts';
import { givenNames } from '../lists/given-names.ts';
import type { Word } from '../text/words.ts';

/** Whether a word is a form of address; in capitals, two letters are initials: MS Example. */
export function isTitle({ lower, case: written }: Word): boolean {
  return honorifics.has(withoutStop(lower)) && !(written === 'capitals' && withoutStop(lower).length === 2);
}

/** Whether a form of address is part of a name or comes later: Port St. Mary, Hassan Sheikh Mohamud. */
export function isInsideName(words: readonly Word[], first: number, index: number): boolean {
  const lower = withoutStop(words[index]!.lower);
  if (lower === 'st') return true;
  return (
    index > first && (lower === 'justice' || (index === first + 1 && givenNames.has(words[first]!.text)))
  );
}

/** Whether a word is an office, perhaps as a compound: ex-president, singer-actor, president-elect, Lt-General. */
export function isOffice(written: string): boolean {
  const lower = withoutStop(written);
  if (roles.has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 0) return false;
  if (officeEndings.has(lower.slice(hyphen + 1))) return isOffice(lower.slice(0, hyphen));
  if (!roles.has(lower.slice(hyphen + 1))) return false;
  const before = lower.slice(0, hyphen);
  return officePrefixes.has(before) || roles.has(before);
}

function withoutStop(lower: string): string {
  return lower.replace(/\.$/, '');
}
