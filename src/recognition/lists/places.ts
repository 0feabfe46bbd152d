import { listText } from './list-text.ts';

// Time zones whose names rarely refer to those places.
const misleading = new Set(
  'Wake Midway Center Easter Christmas Chatham Knox Truk Casey Davis Palmer Troll'.split(' '),
);

let names: ReadonlySet<string> | undefined;

/** Countries, regions and larger cities, by their English names. */
export function placeNames(): ReadonlySet<string> {
  names ??= new Set([
    ...listText('places.txt').split(/[|\r\n]+/),
    ...listText('../languages/en/countries.txt').split(/[|\r\n]+/),
    ...timeZoneCities(),
  ]);
  return names;
}

/** Returns the names of all countries in a language. */
export function countryNames(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const found: string[] = [];
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = /^(?:QO|ZZ|UN|EU|EZ|X.)$/.test(code) ? undefined : display.of(code);
      if (name)
        found.push(name.replace(/ \([^()]*\)$/, ''), name.replaceAll('&', 'and').replace(/^St\. /, 'Saint '));
    }
  }
  return [...new Set(found)];
}

function timeZoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => zone.split('/'))
    .filter((parts) => parts.length > 1 && parts[0] !== 'Etc')
    .map((parts) => parts.at(-1)!.replaceAll('_', ' '))
    .filter((name) => !misleading.has(name));
}
