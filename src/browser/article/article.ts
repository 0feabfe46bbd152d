import { today } from '../shared/today.ts';
import { markMentionsOfCards } from './mark-mentions.ts';

const text = document.querySelector<HTMLElement>('[data-article-text]');
if (text) {
  markMentionsOfCards(text);
  // Loaded before the click, because some browsers allow copying only while they handle it.
  text.addEventListener('pointerdown', (event) => anchorOf(event) && void loadCopy());
  text.addEventListener('click', (event) => void copyLink(event));
  document.addEventListener('selectionchange', quoteSelection);
  for (const type of ['pointerover', 'focusin', 'click']) text.addEventListener(type, explainName);
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('q');
  if (query !== null) void markQuery(query, text);
  const digest = parameters.get('w');
  const block = /^#p(\d+)/.exec(location.hash)?.[1];
  if (digest !== null && block !== undefined) void tellArrival(text, digest, Number(block));
}

/** Loads the script that copies the link to a block, only when a reader presses a block’s anchor. */
function loadCopy() {
  return import('./copy-block-link.ts');
}

function anchorOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a.anchor') : null;
}

async function copyLink(event: MouseEvent): Promise<void> {
  const anchor = anchorOf(event);
  if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
  (await loadCopy()).copyBlockLink(anchor);
}

/** Loads the script that says who a name is, only when a reader points at one, taps it or moves the focus to it. */
function explainName(event: Event): void {
  const { target, type, pointerType } = event as PointerEvent;
  const isTap = pointerType === 'touch';
  // A second tap follows the link, as does a click.
  const asking = isTap ? ':not([aria-describedby])' : type === 'focusin' ? ':focus-visible' : '';
  const mention = (target as Element).closest<HTMLAnchorElement>(`a.mention${asking}`);
  if (!mention || isTap !== (type === 'click')) return;
  if (isTap) event.preventDefault();
  import('./name-card.ts').then(
    (card) => card.explainName(mention, isTap),
    () => isTap && location.assign(mention.href),
  );
}

/** Loads the script that quotes a selection, only when a reader selects text in the article. */
function quoteSelection(): void {
  const selection = getSelection();
  if (!text || !selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
  document.removeEventListener('selectionchange', quoteSelection);
  void import('./quote-bar.ts').then(({ offerQuotes }) => offerQuotes(text));
}

const save = document.querySelector<HTMLButtonElement>('[data-save]');
if (save) {
  save.hidden = false;
  save.onclick = async () => (await import('../reading-list/save-article.ts')).savePageArticle(save);
}

/** Loads the script that shows what the reader has highlighted, only if the reading list has a passage of this article. */
try {
  const list = localStorage.getItem(`backfile:reading-list:${document.documentElement.dataset['base']}`);
  const id = save?.dataset['save'] ?? '';
  if (list?.includes(`"${id}","block`)) void import('./own-marks.ts').then((marks) => marks.showOwnMarks(id));
} catch {
  // The browser stores nothing.
}

const citations = document.querySelector<HTMLDetailsElement>('details[data-cite]');
if (citations) {
  citations.addEventListener('toggle', () => void completeWhenOpen(citations), { once: true });
  if (citations.open) void completeWhenOpen(citations);
}

/** Loads the script that completes citations, only when a reader opens them. */
async function completeWhenOpen(box: HTMLElement): Promise<void> {
  const { completeCitations } = await import('./cite.ts');
  completeCitations(box, today(new Date()));
}

/** Loads the script that says what became of a passage, only when a reader follows a link to one. */
async function tellArrival(text: HTMLElement, digest: string, block: number): Promise<void> {
  await (await import('./arrival.ts')).tellArrival(text, digest, block);
}

/** Loads the script that marks the words of a search, only when a reader comes from the search. */
async function markQuery(query: string, text: HTMLElement): Promise<void> {
  const { showMarks } = await import('./marks-bar.ts');
  const heads = document.querySelectorAll<HTMLElement>('[data-article-title], [data-article-standfirst]');
  showMarks(query, [...heads, text]);
}
