import { today } from '../shared/today.ts';
import { markMentionsOfCards } from './mark-mentions.ts';

const text = document.querySelector<HTMLElement>('[data-article-text]');
if (text) {
  markMentionsOfCards(text);
  // Loaded while the button is still down: some browsers copy only while they handle a press.
  text.addEventListener('pointerdown', (event) => signOf(event) && void loadCopy());
  text.addEventListener('click', (event) => void copyLink(event));
  document.addEventListener('selectionchange', quoteSelection);
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) void markQuery(query, text);
}

/** Only who presses a block's sign needs what copies the link to it. */
function loadCopy() {
  return import('./copy-block-link.ts');
}

function signOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a.anchor') : null;
}

async function copyLink(event: MouseEvent): Promise<void> {
  const sign = signOf(event);
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  (await loadCopy()).copyBlockLink(sign);
}

/** Only who selects something in the text needs what quotes it. */
function quoteSelection(): void {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
  document.removeEventListener('selectionchange', quoteSelection);
  void import('./quote-bar.ts').then(({ offerQuotes }) => offerQuotes(text));
}

const save = document.querySelector<HTMLButtonElement>('[data-save]');
if (save) {
  save.hidden = false;
  save.onclick = async () => (await import('../reading-list/save-article.ts')).saveThis(save);
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
