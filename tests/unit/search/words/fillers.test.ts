import { expect, test } from 'vitest';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';

/** Returns the words of a query that say what it is about. */
async function about(query: string, language = 'en'): Promise<string> {
  const words = query.split(' ');
  const fillers = new Set(await (await openWordRule(language)).fillers(words));
  return words.filter((_, index) => !fillers.has(index)).join(' ');
}

test.each([
  ['articles about japan', 'japan'],
  ['what happened to the price of oil in 1987', 'price oil 1987'],
  ['who will replace the mayor', 'replace mayor'],
  ['show me all the news about storms', 'storms'],
  ['mr greenspan', 'greenspan'],
  ['oil or gas', 'oil gas'],
  // Words that say what an article is about, even if they could ask.
  ['the who', 'the who'],
  ['vaccine who', 'vaccine who'],
  ['news of the world', 'world'],
  ['article five', 'article five'],
  ['japan', 'japan'],
  ['who', 'who'],
  ['or nothing', 'or nothing'],
])('%s is about %s', async (query, expected) => expect(await about(query)).toBe(expected));

test.each([
  ['de', 'was geschah mit der fahre', 'fahre'],
  ['de', 'ol oder gas', 'ol gas'],
  ['fr', 'articles sur le phare', 'phare'],
  ['es', 'que paso con el faro', 'faro'],
  ['pt', 'notícias sobre o farol', 'farol'],
  ['it', 'che cosa è successo a venezia', 'venezia'],
  ['nl', 'artikelen over de haven', 'haven'],
  ['pl', 'co się stało w porcie', 'porcie'],
  ['ru', 'что случилось с маяком', 'маяком'],
  ['tr', 'fener hakkında haberler', 'fener'],
  ['fi', 'mitä tapahtui majakka', 'majakka'],
  ['he', 'כתבות על המגדלור', 'המגדלור'],
  ['ar', 'أخبار عن الميناء', 'الميناء'],
  ['fa', 'اخبار درباره فانوس', 'فانوس'],
  ['hi', 'क्या हुआ बंदरगाह', 'बंदरगाह'],
  ['ko', '언제 등대', '등대'],
  ['ko', '등대에 대한 기사', '등대에'],
  ['hi', 'बंदरगाह के बारे में खबर', 'बंदरगाह'],
  ['xx', 'what is it', 'what is it'],
])('of %s, %s is about %s', async (language, query, expected) =>
  expect(await about(query, language)).toBe(expected),
);
