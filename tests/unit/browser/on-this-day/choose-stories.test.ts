import { expect, test } from 'vitest';
import { chooseStories } from '../../../../src/browser/on-this-day/choose-stories.ts';

const story = (year: number, hasPicture = false) => ({ year, hasPicture });
const chosen = (stories: readonly { year: number; hasPicture: boolean }[]) =>
  chooseStories(stories, 2026).map(({ story: { year }, reason }) => `${year} ${reason}`);

test('a round anniversary leads the sheet, then the oldest and the newest', () => {
  expect(chosen([story(2020), story(1976), story(1931), story(2001), story(1950)])).toEqual([
    '1976 anniversary',
    '1931 oldest',
    '2020 newest',
  ]);
});

test('the rounder anniversary leads: a hundred years before fifty, fifty before ten', () => {
  expect(chosen([story(1926), story(1976), story(2016), story(2020)])[0]).toBe('1926 anniversary');
  expect(chosen([story(2016), story(1976), story(2020)])[0]).toBe('1976 anniversary');
  expect(chosen([story(2016), story(2001), story(2020)])[0]).toBe('2001 anniversary');
  expect(chosen([story(2016), story(2020)])[0]).toBe('2016 anniversary');
});

test('a story of this year is no anniversary', () => {
  expect(chosen([story(2026)])).toEqual(['2026 oldest']);
});

test('without an anniversary the third has a picture, or else is the furthest from both others', () => {
  expect(chosen([story(1931), story(1944), story(1972, true), story(1988), story(2019)])).toEqual([
    '1931 oldest',
    '2019 newest',
    '1972 pictured',
  ]);
  expect(chosen([story(1931), story(1944), story(1972), story(1988), story(2019)])).toEqual([
    '1931 oldest',
    '2019 newest',
    '1972 between',
  ]);
});

test('each year stands once, and a sheet of few years has few stories', () => {
  expect(chosen([story(1976)])).toEqual(['1976 anniversary']);
  expect(chosen([story(1976), story(1980)])).toEqual(['1976 anniversary', '1980 newest']);
  expect(chosen([])).toEqual([]);
});
