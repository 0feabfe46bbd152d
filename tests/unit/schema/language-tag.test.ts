import { expect, test } from 'vitest';
import { languageTag } from '../../../src/schema/field.ts';
import { article, problemsOf } from '../../support/content.ts';

const isRead = (tag: string) => languageTag.safeParse(tag).success;

test('a language is a tag that what divides texts into words knows how to read', () => {
  const tags = ['en', 'pt-BR', 'zh-Hant', 'es-419', 'de-1901', 'ca-valencia', 'sl-rozaj-biske', 'yue'];
  for (const tag of tags) {
    expect([tag, isRead(tag)]).toEqual([tag, true]);
    expect(() => new Intl.Segmenter(tag)).not.toThrow();
  }
});

test('a tag that has the form of one, and that nothing can read, is refused', async () => {
  for (const tag of ['de-de-de', 'de-a1', 'zh-yue', 'sl-rozaj-rozaj', 'German', 'e'])
    expect([tag, isRead(tag)]).toEqual([tag, false]);
  expect(await problemsOf({ 'articles/a.md': article('language: de-de-de\n') })).toMatch(
    /a\.md:\d+ {2}language\n {2}"de-de-de" is not a language code like en, pt-BR or zh-Hant\./,
  );
});
