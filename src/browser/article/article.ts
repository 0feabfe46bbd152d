import { copyBlockLinks } from './copy-block-link.ts';
import { today } from '../shared/today.ts';
import { markMentionsOfCards } from './mark-mentions.ts';

const text = document.querySelector<HTMLElement>('[data-article-text]');
if (text) {
  markMentionsOfCards(text);
  copyBlockLinks(text);
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) void markQuery(query, text);
}

const citations = document.querySelector<HTMLDetailsElement>('details[data-cite]');
if (citations) {
  citations.addEventListener('toggle', () => void completeWhenOpen(citations), { once: true });
  if (citations.open) void completeWhenOpen(citations);
}

/** Only who opens the citations needs what completes them. */
async function completeWhenOpen(box: HTMLElement): Promise<void> {
  const { completeCitations } = await import('./cite.ts');
  completeCitations(box, today(new Date()));
}

/** Only who comes from a search needs what marks its words. */
async function markQuery(query: string, text: HTMLElement): Promise<void> {
  const { showMarks } = await import('./marks-bar.ts');
  const heads = document.querySelectorAll<HTMLElement>('[data-article-title], [data-article-standfirst]');
  showMarks(query, [...heads, text]);
}
