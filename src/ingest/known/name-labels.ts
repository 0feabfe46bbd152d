import { nameForm } from '../../archive/name-forms.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

/** A word of at most so many letters, all small, is taken for an abbreviation: `usa`, `opec`. */
const abbreviation: Readonly<Partial<Record<EntityKind, number>>> = { place: 3, organization: 5 };

/**
 * Writes a name as a record has it. What is a code in small letters (`el-salvador`, `usa`) is written as a name
 * is; what has a capital stays as it is.
 */
export function entityLabel(name: string, kind: EntityKind): string {
  if (!isCode(name)) return (kind === 'person' ? inOrderOfSpeech(name) : name).slice(0, 200);
  const words = name.split(/[-_]/);
  if (words.length === 1 && name.length <= (abbreviation[kind] ?? 0)) return name.toUpperCase();
  return words.map(capitalize).join(' ');
}

/** Writes a term as a record has it: `open-source` and `open source` are `Open source`; a host's name stays. */
export function topicLabel(label: string): string {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(label)) return label.slice(0, 200);
  const words = isCode(label) ? label.replaceAll(/[-_]/g, ' ') : label;
  return (words === words.toLowerCase() ? capitalize(words) : words).slice(0, 200);
}

/** `Ardal, Tove` is Tove Ardal; `Ardal, Jr.` and what has more commas stays. */
function inOrderOfSpeech(name: string): string {
  const [surname = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  const { dropped, generation } = nameForm(name, 'person');
  const isFiled = more.length === 0 && /^\p{Lu}/u.test(given) && dropped.length === 0 && !generation;
  return isFiled ? `${given} ${surname}` : name;
}

/** Whether a name is a code: `el-salvador`, `mira_solano`. */
export function isCode(name: string): boolean {
  return /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name);
}

/** Whether a label was made of a code so short that it may be an abbreviation: `coe`, `imf`. */
export function mayBeAcronym(stated: string): boolean {
  return /^[a-z]{2,4}$/.test(stated);
}

function capitalize(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en') + word.slice(first.length);
}
