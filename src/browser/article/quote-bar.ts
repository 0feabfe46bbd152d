import { passageUrl } from '../../shared/base/urls.ts';
import { withLocator } from '../../views/meta/citations/with-locator.ts';
import { citationWords } from '../../shared/words/en/scripts/citation-words.ts';
import { quoteWords as words } from '../../shared/words/en/scripts/quote-words.ts';
import { pageUrls } from '../site/page-urls.ts';
import { announce } from '../shared/announce.ts';
import { confirmationMs, copyText } from '../shared/copy.ts';
import { element } from '../shared/element.ts';
import { pageAddress } from '../shared/page-address.ts';
import { placeBeside } from '../shared/place-beside.ts';
import { today } from '../shared/today.ts';
import { showOwnMarks } from './own-marks.ts';
import { loadBarStyle } from './load-bar-style.ts';
import { type SelectedPassage, selectedPassage } from './selected-passage.ts';

/** The distance between the bar and the selection. */
const gapPx = 8;
/** The delay before a selection is read, because it changes while the reader drags. */
const debounceMs = 150;

/** Shows a bar to quote, link to, cite or save the selected passage of a text, until the page is closed. */
export function offerQuotes(text: HTMLElement): void {
  let passage: SelectedPassage | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isNew = true;
  const button = (label: string, act: (passage: SelectedPassage, made: HTMLButtonElement) => unknown) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      // The selection may have changed since it was read.
      passage = selectedPassage(text, getSelection()) ?? passage;
      if (passage) void act(passage, made);
    });
    return made;
  };
  const copy = async (made: HTMLButtonElement, label: string, copied: string) => {
    if (!(await copyText(copied, words.copied))) return;
    made.textContent = words.copied;
    setTimeout(() => (made.textContent = label), confirmationMs);
  };
  const buttons = [
    ...(navigator.clipboard
      ? [
          button(words.copyQuote, (passage, made) => copy(made, words.copyQuote, quoteOf(passage))),
          button(words.copyLink, (passage, made) => copy(made, words.copyLink, linkTo(passage))),
        ]
      : []),
    button(words.cite, (passage) => cite(passage)),
    button(words.save, (passage, made) => save(made, passage)),
    button(words.like, findLike),
  ];
  const bar = element(
    'div',
    { class: 'marks-bar', role: 'region', 'aria-label': words.selection },
    ...buttons,
  );
  // Pressing a button would otherwise clear the selection.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());

  const show = async () => {
    await loadBarStyle();
    passage = selectedPassage(text, getSelection());
    if (!passage) {
      if (!bar.contains(document.activeElement)) bar.remove();
      return;
    }
    if (!bar.isConnected) document.body.append(bar);
    place(bar, getSelection()!.getRangeAt(0));
    if (isNew) announce(words.hint);
    isNew = false;
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void show(), debounceMs);
  });
  document.addEventListener('keydown', (event) => {
    if (!bar.isConnected || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const isWithin = bar.contains(document.activeElement);
    const isReading = document.activeElement === document.body || text.contains(document.activeElement);
    if (event.key === 'Escape') {
      if (isWithin) (document.activeElement as HTMLElement).blur();
      bar.remove();
    } else if (!isWithin && (event.key === 'F6' || (event.key === 'Tab' && isReading))) {
      event.preventDefault();
      buttons[0]!.focus();
    }
  });
  void show();
}

/** Places the bar above the selection in a wide window; in a narrow one, it stays at the foot. */
function place(bar: HTMLElement, range: Range): void {
  const isWide = matchMedia('(min-width: 48rem)').matches;
  bar.classList.toggle('beside', isWide);
  const place = range.getBoundingClientRect();
  if (isWide) placeBeside(bar, [place, place], 'above', gapPx);
  else bar.removeAttribute('style');
}

/** Returns the selected text with its citation: a Chicago note with paragraph and day of access. */
function quoteOf({ text, first }: SelectedPassage): string {
  const { note, permalink } = citation();
  const from = {
    accessed: today(new Date()),
    ...(first && { paragraph: first.block, url: passageUrl(permalink, first.block, first.digest) }),
  };
  const cited = withLocator('chicagoNote', note, permalink, from, citationWords);
  return `“${text}”\n\n${cited}`;
}

function linkTo({ first, fragment }: SelectedPassage): string {
  const address = pageAddress();
  return (first ? passageUrl(address, first.block, first.digest) : `${address}#`) + fragment;
}

/** Opens the citations of the article, which include the paragraph in the address. */
function cite({ first }: SelectedPassage): void {
  const box = document.querySelector<HTMLDetailsElement>('details[data-cite]');
  if (!box) return;
  if (first) location.hash = `p${first.block}`;
  box.open = true;
  box.scrollIntoView({ block: 'start' });
  box.querySelector('summary')?.focus();
}

/** Searches for articles like the paragraph. */
function findLike({ first }: SelectedPassage): void {
  const id = document.querySelector<HTMLElement>('[data-save]')?.dataset['save'];
  if (id && first) location.assign(pageUrls().search(`like:${id}#p${first.block}`));
}

/** Adds the paragraph to the reading list with the selected words, which are highlighted from then on. */
async function save(made: HTMLButtonElement, { first, quote }: SelectedPassage): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>('[data-save]');
  if (!button || !first) return;
  const { saveArticle } = await import('../reading-list/save-article.ts');
  made.textContent = await saveArticle(button, { ...first, ...(quote && { quote }) });
  showOwnMarks(button.dataset['save'] ?? '');
  setTimeout(() => (made.textContent = words.save), confirmationMs);
}

function citation(): { note: string; permalink: string } {
  const note = document.querySelector<HTMLElement>('#cite-chicagoNote');
  return {
    // The original text, because opening the citations adds the day of access to the shown one.
    note: note?.dataset['citeText'] ?? note?.textContent ?? '',
    permalink: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
  };
}
