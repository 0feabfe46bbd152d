import { describe, expect, test } from 'vitest';
import { sortNameOf } from '../../../../src/views/meta/sort-name.ts';

const person = (name: string, language = 'en') => sortNameOf({ name, kind: 'person' }, language);
const organization = (name: string, language = 'en') => sortNameOf({ name, kind: 'organization' }, language);

describe('a person is sorted', () => {
  test.each([
    ['James Baker', 'Baker, James'],
    ['Satya Nadella', 'Nadella, Satya'],
    ['Reagan', 'Reagan'],
    ['Sammy Davis Jr.', 'Davis, Sammy, Jr.'],
    ['Ursula von der Leyen', 'Leyen, Ursula von der'],
    ['Charles de Gaulle', 'Gaulle, Charles de'],
    ['Vincent van Gogh', 'Gogh, Vincent van'],
    ['Martin Van Buren', 'Van Buren, Martin'],
    ['Willy De Clercq', 'De Clercq, Willy'],
    ['Osama bin Laden', 'Bin Laden, Osama'],
    ['Luiz Inácio Lula da Silva', 'Silva, Luiz Inácio Lula da'],
  ])('by surname: %s becomes %s', (name, filed) => {
    expect(person(name)).toBe(filed);
  });

  test.each([
    'Deng Xiaoping',
    'Wang Bingqian',
    'Zhao Ziyang',
    'Kim Dae-jung',
    'Roh Moo-hyun',
    'Nguyen Van Linh',
    'Hồ Chí Minh',
    '習近平',
  ])('by the name as written if the surname comes first: %s', (name) => {
    expect(person(name)).toBe(name);
  });

  test.each([
    ['Gabriel García Márquez', 'García Márquez, Gabriel'],
    ['Javier Pérez de Cuéllar', 'Pérez de Cuéllar, Javier'],
    ['Carlos Salinas de Gortari', 'Salinas de Gortari, Carlos'],
  ])('by both surnames in Spanish: %s becomes %s', (name, filed) => {
    expect(person(name)).toBe(filed);
  });

  test('by the surnames alone without a given name', () => {
    expect(person('Perez De Cuellar')).toBe('Perez De Cuellar');
  });

  test('by the leading surname in Hungarian', () => {
    expect(person('Nagy Imre', 'hu')).toBe('Nagy Imre');
    expect(person('Yasuhiro Nakasone')).toBe('Nakasone, Yasuhiro');
    expect(person('Kim Philby')).toBe('Philby, Kim');
    expect(person('Ma Rainey')).toBe('Rainey, Ma');
  });
});

test('other names are sorted with the article of the archive’s language at the end', () => {
  expect(organization('The New York Times')).toBe('New York Times, The');
  expect(organization('Le Monde', 'fr')).toBe('Monde, Le');
  expect(organization('Le Monde')).toBe('Le Monde');
  expect(organization('The')).toBe('The');
});

test('the sort name or family name of a record takes precedence', () => {
  expect(sortNameOf({ name: 'Ana de la Cruz', kind: 'person', familyName: 'de la Cruz' }, 'en')).toBe(
    'de la Cruz, Ana',
  );
  expect(sortNameOf({ name: 'Deng Xiaoping', kind: 'person', familyName: 'Deng' }, 'en')).toBe(
    'Deng Xiaoping',
  );
  expect(sortNameOf({ name: 'Bresser Pereira', kind: 'person', sortName: 'Bresser Pereira' }, 'en')).toBe(
    'Bresser Pereira',
  );
});
