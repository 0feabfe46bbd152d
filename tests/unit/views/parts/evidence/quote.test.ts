import { describe, expect, test } from 'vitest';
import type { ArticleId, EntityId } from '../../../../../src/schema/id.ts';
import type { Quote } from '../../../../../src/views/parts/articles/article-item.ts';
import {
  pairBlock,
  pairQuotes,
  sharesSentence,
} from '../../../../../src/views/parts/evidence/pair-quotes.ts';
import { mentionQuotes } from '../../../../../src/views/parts/evidence/quote.ts';
import { english as words } from '../../../../../src/shared/words/en/words.ts';
import { article, entity } from '../../../../support/content.ts';
import { build } from '../../../../support/views.ts';

// Everything here is fiction.
const [acme, bolt] = ['acme', 'bolt'] as EntityId[];

async function of(body: string) {
  const { archive, urls } = await build({
    'articles/a.md': article('', body, { entities: '[acme, bolt]' }),
    'entities/acme.yaml': entity('Acme Inc.', 'organization', 'aliases: [Acme]\n'),
    'entities/bolt.yaml': entity('Bolt'),
  });
  return { urls, article: archive.article.get('a' as ArticleId)! };
}

/** Returns a quote as text, with the names in brackets. */
const text = ({ parts }: Quote) => parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

describe('the sentences that name an entity', () => {
  test('are all quoted in order, with every name marked and a link to their block', async () => {
    const { article, urls } = await of(
      'Nothing here.\n\nIt rained. In the U.S. Acme sold what Acme made. Then it stopped. Acme went.',
    );
    const quotes = mentionQuotes(urls, words, article, acme!);
    expect(quotes.map(text)).toEqual(['In the U.S. [Acme] sold what [Acme] made.', '[Acme] went.']);
    expect([quotes[0]!.href, quotes[0]!.anchor]).toEqual(['/archive/articles/a/#p2', '¶ 2']);
  });

  test('do not end within a name that ends with a period', async () => {
    const { article, urls } = await of('Then Acme Inc. Chairman Bo spoke. He sat.');
    expect(mentionQuotes(urls, words, article, acme!).map(text)).toEqual([
      'Then [Acme Inc.] Chairman Bo spoke.',
    ]);
  });

  test('are cut between words around the name if they are very long', async () => {
    const { article, urls } = await of(
      `It was ${'very '.repeat(80)}much Acme that was ${'so '.repeat(200)}big.`,
    );
    const [quote] = mentionQuotes(urls, words, article, acme!);
    expect(text(quote!)).toMatch(/^… very .* much \[Acme\] that was so .* so …$/);
    expect(text(quote!).length).toBeLessThan(340);
  });

  test('are empty if the text never mentions it', async () => {
    const { article, urls } = await of('Bolt alone.');
    expect(mentionQuotes(urls, words, article, acme!)).toEqual([]);
  });
});

describe('the evidence for a pair', () => {
  test('is every sentence that mentions both', async () => {
    const { article, urls } = await of('Acme rose. Bolt fell.\n\nLater Acme bought Bolt. It was cheap.');
    expect(sharesSentence(article, acme!, bolt!)).toBe(true);
    expect(pairQuotes(urls, words, article, acme!, bolt!).map(text)).toEqual(['Later [Acme] bought [Bolt].']);
    expect(pairBlock(article, acme!, bolt!)).toBe(2);
  });

  test('is otherwise the nearest mention of each, in reading order', async () => {
    const { article, urls } = await of(
      'Acme rose.\n\nThen nothing happened for a long while.\n\nBolt fell. It hurt.\n\nThen came Acme.\n\nAcme again.',
    );
    expect(sharesSentence(article, acme!, bolt!)).toBe(false);
    expect(pairQuotes(urls, words, article, acme!, bolt!).map(text)).toEqual([
      '[Bolt] fell.',
      'Then came [Acme].',
    ]);
    expect(pairBlock(article, acme!, bolt!)).toBe(3);
    expect(pairBlock(article, bolt!, acme!)).toBe(4);
  });

  test('is the mention of one entity if the text does not mention the other', async () => {
    const { article, urls } = await of('Only Bolt is here.');
    expect(pairQuotes(urls, words, article, acme!, bolt!).map(text)).toEqual(['Only [Bolt] is here.']);
  });
});
