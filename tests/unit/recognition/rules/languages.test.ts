import { describe, expect, test } from 'vitest';
import { findNames, readSentences } from '../../../../src/recognition/find-names.ts';

// All texts are fiction. Before anything is decided, names are found by the words of the language alone.

function namesIn(language: string, text: string): string[] {
  const sentences = readSentences(['', text], language);
  return findNames(sentences, language, new Map()).map(
    ({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`,
  );
}

describe.each<[language: string, text: string, names: readonly string[]]>([
  [
    'es',
    'El alcalde de Lugo, Juan Quevedal, visitó ayer el Ministerio de Asuntos Exteriores. Después habló con la ministra Marta Solvera en Madrid.',
    [
      'Lugo: place',
      'Juan Quevedal: person',
      'Ministerio de Asuntos Exteriores: organization',
      'Marta Solvera: person',
      'Madrid: place',
    ],
  ],
  [
    'es',
    'Según el Consejo Superior de Deportes Emilio Solvera no viajará con su equipo a Suecia porque llueve. Solvera lo confirmó.',
    [
      'Consejo Superior de Deportes: organization',
      'Emilio Solvera: person',
      'Suecia: place',
      'Solvera: person',
    ],
  ],
  [
    'pt',
    'O presidente da Câmara de Viseu, Rui Quintelhas, falou com a ministra Inês Valdoura em Lisboa. A Universidade de Coimbra não respondeu.',
    [
      'Câmara de Viseu: organization',
      'Rui Quintelhas: person',
      'Inês Valdoura: person',
      'Lisboa: place',
      'Universidade de Coimbra: organization',
    ],
  ],
  [
    'it',
    'Il sindaco Marco Quintavella è arrivato a Torino. Nell’ufficio dell’Istituto Galvani ha incontrato Elena Bardiera.',
    [
      'Marco Quintavella: person',
      'Torino: place',
      'Istituto Galvani: organization',
      'Elena Bardiera: person',
    ],
  ],
  [
    'it',
    'Il traghetto è affondato presso Capo Bardiera, in Sicilia, e ieri le onde hanno colpito Capo Quintavella.',
    // A word that stands before people as well is a part of the name of a place.
    ['Capo Bardiera: place', 'Sicilia: place', 'Capo Quintavella: place'],
  ],
  [
    'fr',
    'Le maire de Nantes, Jean Quintelier, est parti d’Allemagne pour l’Espagne. À Paris, la ministre Claire Vaudremont l’attendait.',
    [
      'Nantes: place',
      'Jean Quintelier: person',
      'Allemagne: place',
      'Espagne: place',
      'Paris: place',
      'Claire Vaudremont: person',
    ],
  ],
  [
    'nl',
    'Burgemeester Jan van der Quellen sprak in Gent met minister Els Vandermolder. De Nederlandse pers zweeg.',
    ['Jan van der Quellen: person', 'Gent: place', 'Els Vandermolder: person'],
  ],
  [
    'de',
    'Bürgermeister Karl Quellhorst fuhr am Montag nach Kassel. Die Glocke der Kirche und das Boot am Ufer blieben zurück. Die SPD schwieg.',
    ['Karl Quellhorst: person', 'Kassel: place', 'SPD: organization'],
  ],
  ['fa', 'دکتر رضا کویلی در تهران گفت که باران می‌بارد.', ['رضا کویلی: person', 'تهران: place']],
  [
    'zh',
    '王小明先生昨天在上海说，船已经开了。北京大学没有回答。',
    ['王小明: person', '上海: place', '北京大学: organization'],
  ],
])('%s: %s', (language, text, names) => {
  test('has exactly these names', () => {
    expect(namesIn(language, text)).toEqual(names);
  });
});

test('in German no noun is a name because an office precedes it, and a name is', () => {
  expect(
    namesIn('de', 'Gestern wollte der Direktor Verwaltung und Gebäude endlich wieder trennen lassen.'),
  ).toEqual([]);
  expect(namesIn('de', 'Am Abend sah der Direktor Quellhorst das alte Haus zum ersten Mal.')).toEqual([
    'Quellhorst: person',
  ]);
});

test('in Chinese an office before a surname is enough, and the name ends before a small word', () => {
  expect(namesIn('zh', '昨天总理李明在上海。')).toEqual(['李明: person', '上海: place']);
  expect(namesIn('zh', '昨天总理李小明走了。')).toEqual(['李小明: person']);
  expect(namesIn('zh', '昨天李小明走了。')).toEqual([]);
});

test('a name never contains the elided word before it, and one that begins with such a word is whole', () => {
  expect(namesIn('it', 'Ieri il treno per L’Aquila è partito dall’Umbria.')).toEqual([
    'L’Aquila: place',
    'Umbria: place',
  ]);
});

test('names in a list have the kind of the ones that are known', () => {
  expect(namesIn('es', 'Los vecinos de Villoria, Burgos y Soria llegaron.')).toEqual([
    'Villoria: place',
    'Burgos: place',
    'Soria: place',
  ]);
});

test.each([
  ['es', 'El lunes por la mañana la lluvia cayó sobre el puerto y nadie salió a pescar.'],
  ['fr', 'Le lundi matin, la pluie tombait sur le port et personne ne sortait.'],
  ['de', 'Am Morgen fiel der Regen auf den Hafen, und die Fischer blieben in der Stube.'],
  ['nl', 'Op maandag viel de regen op de haven en niemand ging vissen.'],
  ['it', 'Lunedì mattina la pioggia cadeva sul porto e nessuno usciva.'],
  ['pt', 'Na segunda-feira a chuva caía sobre o porto e ninguém saía.'],
  ['fa', 'باران آرام می‌بارید.'],
  ['zh', '早上下雨了，没有人出门。'],
])('a text in %s without names has none', (language, text) => {
  expect(namesIn(language, text)).toEqual([]);
});

test('a language that has no folder has no rules, and the names of another one are not taken for its own', () => {
  expect(namesIn('fi', 'Pormestari Matti Meikäläinen saapui Turkuun.')).toEqual([]);
});
