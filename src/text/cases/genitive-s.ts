import { makeCaseTable } from './case-table.ts';

// Written for this project from the grammar of the languages. After a hissing sound, an apostrophe or nothing stands for the genitive.
function linesOf(letters: string): string {
  return [...letters].map((letter) => `${letter}: ${letter}s`).join('\n');
}

const vowels = 'aeiouyäöüåæøáéíóúèêëï';
const consonants = 'bcdfghjklmnpqrtvw';

/** Given names that are surnames with an s, as Hans Peter and Hans Peters are two men. */
const endless = new Set(
  (
    'Adam Adrian Ahler Albert Andrew Arend Arnold Behrend Bernd Brun Carsten Collin Cord Daniel David Dierk Dietrich Dirk Ebel ' +
    'Edward Eggert Ehler Engel Ernst Evan Ewald Frank Friedrich Gerd Gerrit Heinrich Hendrik Hinrich Isaac Jacob Jakob Jan ' +
    'Jansen Jasper John Jürgen Karsten Klaas Lambert Lüder Marten Martin Matthew Meinert Michael Owen Paul Peter Philip ' +
    'Phillip Pieter Reinhard Reinder Richard Robert Robin Roger Roelof Rutger Samuel Siever Simon Stephen Steven Wessel ' +
    'Wilhelm Willem William Wilm Wouter'
  ).split(' '),
);

export const germanCases = makeCaseTable({
  inflects: 'last',
  hasCapitalNouns: true,
  endless,
  notAfter: new Set(
    (
      'des eines keines dieses jenes jedes meines deines seines ihres unseres eures ' +
      'Des Eines Keines Dieses Jenes Jedes Meines Seines Ihres Unseres'
    ).split(' '),
  ),
  notBehind: new Set('die den der dem zwei drei alle beide beiden Die Den Der Alle Beide'.split(' ')),
  names: linesOf(vowels + consonants),
});

/** Danish, Norwegian and Swedish. */
export const scandinavianCases = makeCaseTable({
  inflects: 'last',
  endless,
  names: linesOf(vowels + consonants),
});

/** In Dutch, an apostrophe stands between most vowels and the s, so that a name is found without a table. */
export const dutchCases = makeCaseTable({
  inflects: 'last',
  ofPeople: true,
  endless,
  notBehind: new Set('de het een twee De Het Een'.split(' ')),
  names: linesOf(`eé${consonants}`),
});
