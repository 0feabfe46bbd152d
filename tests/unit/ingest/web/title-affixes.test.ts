import { expect, test } from 'vitest';
import { TitleAffixes } from '../../../../src/ingest/web/pages/title-affixes.ts';

// All of it is fiction.

/** Returns the title of the first page of a site as it is without what the others share. */
function firstOf(titles: readonly string[]): string {
  const affixes = new TitleAffixes();
  for (const title of titles) affixes.add(title, 'paper.example');
  affixes.seal();
  return affixes.without(titles[0]!, 'paper.example');
}

const pages = ['Ferries run again', 'The mill is sold', 'Fog – again', 'A boat', 'Nine boats', 'Snow'];

test.for([
  ['after', (title: string) => `${title} | The Courier`],
  ['after, in other lines', (title: string) => `${title}\n  –\n The Courier`],
  ['after, without spaces', (title: string) => `${title}_日报网`],
  ['before', (title: string) => `The Courier - ${title}`],
  ['on both sides', (title: string) => `The Courier - ${title} | News`],
] as const)('the name of a site is taken from a title if most pages have it %s', ([, write]) => {
  for (const own of pages) expect(firstOf([own, ...pages.filter((one) => one !== own)].map(write))).toBe(own);
});

test('what only some pages have beside their titles is theirs', () => {
  const others = pages.map((title) => `${title} | The Courier`);
  expect(firstOf(['Fog | Part 2', ...others])).toBe('Fog | Part 2');
  expect(firstOf(pages.slice(0, 4).map((title) => `${title} | The Courier`))).toBe(
    'Ferries run again | The Courier',
  );
  const half = Array.from({ length: 8 }, (_, number) => `Boat ${number} - weather`);
  const rest = Array.from({ length: 9 }, (_, number) => `Boat ${number}`);
  expect(firstOf([...half, ...rest])).toBe('Boat 0 - weather');
});

test('a title that is the name of the site alone stays', () => {
  expect(firstOf(['The Courier', ...pages.map((title) => `${title} | The Courier`)])).toBe('The Courier');
  expect(firstOf([' | The Courier', ...pages.map((title) => `${title} | The Courier`)])).toBe(
    ' | The Courier',
  );
});
