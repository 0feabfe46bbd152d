import { expect, test } from 'vitest';
import { passageDigest } from '../../../../src/archive/passages/passage-digest.ts';
import { citeTool } from '../../../../src/mcp/tools/cite-tool.ts';
import { home, writtenSite } from '../../../support/asking/written-site.ts';

// All of it is fiction.
const clock = {
  title: 'The clock',
  date: '1962-06-01',
  blocks: ['It stopped.', 'Nobody came.'],
  rights: 'CC0',
};
const ask = (input: { article: string; paragraph?: number }) =>
  citeTool.answer(writtenSite({ articles: { clock } }).asked, input, '2026-11-30') as Promise<{
    styles: Record<string, string>;
    formats: Record<string, string>;
  }>;

test('an article is cited in all styles and formats, with the day of access', async () => {
  const { styles, formats, ...rest } = await ask({ article: 'clock' });
  expect(rest).toEqual({
    archive: { title: 'The Example Courier', address: home },
    article: { id: 'clock', title: 'The clock', address: `${home}articles/clock/`, terms: ['CC0'] },
  });
  expect(Object.keys(styles)).toEqual(['chicagoNote', 'chicagoBibliography', 'apa', 'mla']);
  for (const [name, style] of Object.entries(styles)) {
    expect(style, name).toContain('Stone');
    expect(style, name).toContain(`${home}articles/clock/`);
    expect(style, name).toContain('2026');
  }
  expect(Object.keys(formats).toSorted()).toEqual(['biblatex', 'bibtex', 'csl', 'ris']);
  for (const text of Object.values(formats)) expect(text).toContain('The clock');
});

test('a paragraph is cited at its address, with its number and digest', async () => {
  const address = `${home}articles/clock/?w=${passageDigest('Nobody came.')}#p2`;
  const answer = await ask({ article: 'clock', paragraph: 2 });
  expect(answer).toMatchObject({ paragraph: { paragraph: 'p2', address, text: 'Nobody came.' } });
  expect(answer.styles['chicagoNote']).toMatch(/para\. 2/);
  expect(answer.styles['chicagoNote']).toContain(address);
});

test('a paragraph that the article does not have, and an article that is not published, are told', async () => {
  expect(await ask({ article: 'clock', paragraph: 3 })).toMatchObject({
    answer: 'The article has 2 paragraphs, and no number 3.',
  });
  for (const article of ['never', 'No Id'])
    expect(await ask({ article })).toMatchObject({ answer: 'There is no such article in this archive.' });
});
