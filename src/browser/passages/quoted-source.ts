import type { QuotedPassage, QuotedSource } from '../../ask/check-quote.ts';
import { blockText } from './block-text.ts';

/**
 * Returns the text of an article from its page, which says whether names in it are withheld.
 *
 * @param path that of the page, below the base
 */
export function quotedSource(page: Document, path: string): QuotedSource {
  const standfirst = page.querySelector('[data-article-standfirst]')?.textContent.trim();
  const revisions = [...page.querySelectorAll('section.revisions a')].map(
    (link) => /\/revisions\/([0-9a-z]+)\/(?:index\.html)?$/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
  );
  return {
    path,
    title: page.querySelector('h1')?.textContent.trim() ?? '',
    isWhole: page.querySelector('#withheld, .withheld') === null,
    passages: [...page.querySelectorAll('article [id^="p"]')]
      .filter(({ id }) => /^p\d+$/.test(id))
      .map((block) => ({ anchor: block.id, text: blockText(block) })),
    ...(standfirst && { standfirst }),
    revisions: [...new Set(revisions.toReversed())].filter(Boolean),
  };
}

/** Returns an earlier text of an article from its page, which also shows what was deleted when the article got it. */
export function quotedRevision(page: Document): QuotedPassage[] {
  const textOf = (part: Element): string =>
    [...part.childNodes]
      .map((node) => {
        if (node.nodeType === node.TEXT_NODE) return node.nodeValue;
        const element = node as Element;
        const isRead = node.nodeType === node.ELEMENT_NODE && !element.matches('del, .hidden');
        return isRead ? textOf(element) : '';
      })
      .join('');
  const parts = page.querySelectorAll('.revision .headline, .revision .standfirst, [data-revision-text] p');
  return [...parts]
    .map((part) => ({ anchor: '', text: textOf(part).trim() }))
    .filter(({ text }) => text !== '');
}
