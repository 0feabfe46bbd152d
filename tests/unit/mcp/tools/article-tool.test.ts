import { expect, test } from 'vitest';
import { passageDigest } from '../../../../src/archive/passages/passage-digest.ts';
import { articleTool } from '../../../../src/mcp/tools/article-tool.ts';
import { answerBytes, maxAnswerBytes } from '../../../../src/mcp/tools/fit-answer.ts';
import {
  home,
  revisionDigest,
  type WrittenArticle,
  writtenSite,
} from '../../../support/asking/written-site.ts';

// All of it is fiction.
const clock: WrittenArticle = {
  title: 'The clock',
  standfirst: 'It is silent.',
  date: '1962-06-01',
  blocks: ['The clock stopped at noon.', 'Nobody mended it.'],
  rights: 'CC BY 4.0',
  corrections: ['It stopped at noon, not at one.'],
  revisions: Array.from({ length: 30 }, (_, n) => ['Changed', `day ${n}`, `Text ${n}.`] as const),
  names: { elm: 'Elm', stone: 'Ada Stone' },
};

const ask = (
  input: Parameters<typeof articleTool.answer>[1],
  articles: Readonly<Record<string, WrittenArticle>>,
) =>
  articleTool.answer(writtenSite({ articles, terms: ['Ask first.'] }).asked, input, '2026-11-30') as Promise<
    Readonly<Record<string, unknown>>
  >;

test('an article has all that its page tells, and each paragraph its address and digest', async () => {
  expect(await ask({ article: 'clock' }, { clock })).toEqual({
    archive: { title: 'The Example Courier', address: home, terms: ['Ask first.'] },
    article: {
      id: 'clock',
      title: 'The clock',
      address: `${home}articles/clock/`,
      date: '1962-06-01',
      edtf: '1962-06-01',
      terms: ['CC BY 4.0', 'Ask first.'],
      paragraphs: 2,
      standfirst: 'It is silent.',
      byline: ['Ada Stone'],
      language: 'en',
      note: undefined,
      withheld: [],
      corrections: ['It stopped at noon, not at one.'],
      revisions: Array.from({ length: 20 }, (_, n) => ({
        what: 'Changed',
        date: `day ${n + 10}`,
        address: `${home}articles/clock/revisions/${revisionDigest('The clock', [`Text ${n + 10}.`])}/`,
      })),
      names: [
        { id: 'elm', name: 'Elm' },
        { id: 'stone', name: 'Ada Stone' },
      ],
    },
    paragraphs: clock.blocks.map((text, index) => ({
      paragraph: `p${index + 1}`,
      digest: passageDigest(text),
      address: `${home}articles/clock/?w=${passageDigest(text)}#p${index + 1}`,
      text,
    })),
  });
});

test('an article is found by its address, and from the paragraph that is asked for; then only what a quotation needs is told', async () => {
  const answer = await ask({ article: `${home}articles/clock/#p2`, paragraph: 2 }, { clock });
  expect(answer).toMatchObject({ paragraphs: [{ paragraph: 'p2' }] });
  expect(Object.keys(answer['article'] as object)).toEqual([
    'id',
    'title',
    'address',
    'date',
    'edtf',
    'terms',
    'paragraphs',
  ]);
  expect(await ask({ article: 'clock', paragraph: 3 }, { clock })).toMatchObject({
    paragraphs: [],
    answer: 'The article has 2 paragraphs.',
  });
});

test('what is not published is no article, whatever the reason', async () => {
  const none = await ask({ article: 'never' }, { clock });
  expect(none).toMatchObject({ answer: 'There is no such article in this archive.' });
  expect(await ask({ article: 'clock' }, { clock: { ...clock, terms: 'none' } })).toEqual(none);
  expect(await ask({ article: '../clock' }, { clock })).toEqual(none);
});

test('a former id leads to the article, and never to another host or in a circle', async () => {
  const moved = (to: string) =>
    `<html><head><link rel="canonical" href="${to}"><meta http-equiv="refresh" content="0"></head></html>`;
  const { asked } = writtenSite({
    articles: { clock },
    files: {
      'articles/old/': moved(`${home}articles/clock/`),
      'articles/away/': moved('https://another.example/articles/clock/'),
      'articles/circle/': moved(`${home}articles/circle/`),
    },
  });
  expect(await articleTool.answer(asked, { article: 'old' }, '')).toMatchObject({ article: { id: 'clock' } });
  for (const article of ['away', 'circle'])
    expect(await articleTool.answer(asked, { article }, '')).toMatchObject({
      answer: 'There is no such article in this archive.',
    });
});

test.each([0, 1])(
  'a long article comes in parts, and a long paragraph too, never cut within a sign: %i',
  async (odd) => {
    // An odd number of units before it makes a cut fall within a sign, or not.
    const wave = `${'~'.repeat(odd)}${'🌊'.repeat(12_000)}`;
    const articles = {
      waves: { title: 'Waves', blocks: [wave, ...Array<string>(500).fill('A short one here.')] },
    };
    const texts = new Map<string, string>();
    let next: Readonly<Record<string, unknown>> | undefined = { article: 'waves' };
    for (let part = 0; next && part < 100; part += 1) {
      const answer = await ask(next, articles);
      expect(answerBytes(answer)).toBeLessThanOrEqual(maxAnswerBytes);
      if (part > 0) expect(answer['article']).not.toHaveProperty('names');
      for (const { paragraph, text } of answer['paragraphs'] as { paragraph: string; text: string }[]) {
        expect(text.isWellFormed()).toBe(true);
        texts.set(paragraph, (texts.get(paragraph) ?? '') + text);
      }
      next = (answer['left'] as { ask: { arguments: Record<string, unknown> } } | undefined)?.ask.arguments;
    }
    expect([...texts.values()]).toEqual(articles.waves.blocks);
  },
);
