import { parseYaml } from '../../files/parse-yaml.ts';
import { parseDate } from '../../schema/date.ts';
import { editFrontMatter } from '../edit/edit-front-matter.ts';
import { addKey, replaceWord, type YamlPath } from '../edit/edit-yaml.ts';

/** What a keeper writes. */
export type MigratedKind = 'article' | 'entity' | 'topic' | 'page' | 'site';

/** A change of content that an earlier version of the program read, so that this one reads it with the same meaning. */
export interface Migration {
  /** `Dates of digits only get hyphens`. */
  readonly title: string;
  /**
   * Returns the text of a file as this version reads it; the same text if there is nothing to change, as after a
   * second time.
   *
   * @param text with `\n` line endings
   * @param day of the upgrade, `YYYY-MM-DD`
   */
  readonly change: (type: MigratedKind, text: string, day: string) => string;
}

const dateFields: readonly (string | number | undefined)[] = [
  'date',
  'from',
  'published',
  'retrieved',
  'to',
  'updated',
];

/** Version 0.1.0 took `20180619` for a number, and showed 1 January 1970. */
const hyphens: Migration = {
  title: 'Dates of digits only get hyphens',
  change: (type, text) => {
    if (type === 'site') return text;
    return type === 'article' || type === 'page' ? editFrontMatter(text, withHyphens) : withHyphens(text);
  },
};

function withHyphens(yaml: string): string {
  return digitDates(parseYaml(yaml).value).reduce(
    (text, [path, date]) => replaceWord(text, path, date),
    yaml,
  );
}

/** Returns the dates of digits only that are days of the calendar, with their paths. */
function digitDates(value: unknown, path: YamlPath = []): (readonly [YamlPath, string])[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) =>
      digitDates(one, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  if (typeof value !== 'string' || !/^\d{8}$/.test(value) || !dateFields.includes(path.at(-1))) return [];
  const date = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;
  return isDay(date) ? [[path, date]] : [];
}

function isDay(date: string): boolean {
  try {
    parseDate(date);
    return true;
  } catch {
    return false;
  }
}

/**
 * Version 0.1.0 published no earlier texts, so those of before the upgrade stay unpublished until the keeper says
 * otherwise. An archive that begins with a later version states `revisions`.
 */
const noOlderTexts: Migration = {
  title: 'Texts of before this upgrade are not shown (revisionsFrom)',
  change: (type, text, day) => {
    if (type !== 'site') return text;
    const settings = Object(parseYaml(text).value) as Readonly<Record<string, unknown>>;
    return 'revisions' in settings || 'revisionsFrom' in settings
      ? text
      : addKey(text, ['revisionsFrom'], day);
  },
};

/** All migrations, the earliest first. A new one that changes the meaning of files raises `contentFormat`. */
export const migrations: readonly Migration[] = [hyphens, noOlderTexts];
