import { nameForm } from '../../archive/name-forms.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

/** A word of at most so many letters, all small, is taken for an abbreviation: `usa`, `opec`. */
const abbreviation: Readonly<Partial<Record<EntityKind, number>>> = { place: 3, organization: 5 };

const collective =
  /\b(staff|team|desk|editors?|editorial|agency|news|press|office|department|wire|bureau|correspondents?|admin|administrator|board|group|committee|inc|services?|university|institute|foundation|reuters|newsroom|writers?|reporters?|contributors?|guest|web|the|of)\b/i;
const particle = /^(de|del|der|den|di|da|dos|du|la|le|van|von|zu|bin|ibn|al|el|e|y)$/;

/**
 * Writes a name as a record has it. What is a code in small letters (`el-salvador`, `usa`) is written as a name
 * is; what has a capital stays as it is.
 */
export function entityLabel(name: string, kind: EntityKind): string {
  if (!isCode(name)) return (kind === 'person' ? inOrderOfSpeech(name) : name).slice(0, 200);
  const words = name.split('-');
  if (words.length === 1 && name.length <= (abbreviation[kind] ?? 0)) return name.toUpperCase();
  return words.map(capitalize).join(' ');
}

/** Writes a term as a record has it: `open-source` and `open source` are `Open source`. */
export function topicLabel(label: string): string {
  const words = isCode(label) ? label.replaceAll('-', ' ') : label;
  return (words === words.toLowerCase() ? capitalize(words) : words).slice(0, 200);
}

/** Whether an author is a person by the look of the name: two words or more with capitals, none of an office. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 6 &&
    !/[\d@/:;!?&()]/.test(name) &&
    !collective.test(name) &&
    words.every((word) => particle.test(word) || /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
  );
}

/** `Ardal, Tove` is Tove Ardal; `Ardal, Jr.` and what has more commas stays. */
function inOrderOfSpeech(name: string): string {
  const [surname = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  const { dropped, generation } = nameForm(name, 'person');
  const isFiled = more.length === 0 && /^\p{Lu}/u.test(given) && dropped.length === 0 && !generation;
  return isFiled ? `${given} ${surname}` : name;
}

function isCode(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

function capitalize(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en') + word.slice(first.length);
}
