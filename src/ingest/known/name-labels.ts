import { nameForm } from '../../archive/name-forms.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

/** The maximum length of a lowercase word that is taken for an abbreviation: `usa`, `opec`. */
const maxAbbreviationUnits: Readonly<Partial<Record<EntityKind, number>>> = { place: 3, organization: 5 };

/**
 * Returns a name in the form used in records. A lowercase code (`el-salvador`, `usa`) is written as a name; a
 * name with a capital letter is kept.
 */
export function entityLabel(name: string, kind: EntityKind): string {
  if (!isCode(name)) return (kind === 'person' ? givenNameFirst(name) : name).slice(0, 200);
  const words = name.split(/[-_]/);
  if (words.length === 1 && name.length <= (maxAbbreviationUnits[kind] ?? 0)) return name.toUpperCase();
  return words.map(capitalize).join(' ');
}

/**
 * Returns a term in the form used in records: `open-source` and `open source` become `Open source`; host
 * names stay.
 */
export function topicLabel(label: string): string {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(label)) return label.slice(0, 200);
  const words = isCode(label) ? label.replaceAll(/[-_]/g, ' ') : label;
  return (words === words.toLowerCase() ? capitalize(words) : words).slice(0, 200);
}

/** Turns `Ardal, Tove` into Tove Ardal; `Ardal, Jr.` and names with more commas are kept. */
function givenNameFirst(name: string): string {
  const [surname = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  const { dropped, generation } = nameForm(name, 'person');
  const isInverted = more.length === 0 && /^\p{Lu}/u.test(given) && dropped.length === 0 && !generation;
  return isInverted ? `${given} ${surname}` : name;
}

/** Returns whether a name is a code: `el-salvador`, `mira_solano`. */
export function isCode(name: string): boolean {
  return /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(name);
}

/** Returns whether a label was made from a code short enough to be an abbreviation: `coe`, `imf`. */
export function mayBeAcronym(stated: string): boolean {
  return /^[a-z]{2,4}$/.test(stated);
}

function capitalize(word: string): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase('en') + word.slice(first.length);
}
