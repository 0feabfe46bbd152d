import { compareWords as words } from '../../shared/words/en/scripts/compare-words.ts';
import { pageUrls } from '../site/page-urls.ts';
import { element } from '../shared/element.ts';
import { placeBeside } from '../shared/place-beside.ts';
import { loadBarStyle } from './load-bar-style.ts';
import { type NameFacts, readNameFacts } from './name-facts.ts';

/** The delay before a card appears, so that a pointer or the Tab key can pass over names. */
const delayMs = 250;
/** How long the pointer may be between a name and its card. */
const graceMs = 200;

const cardId = 'name-card';
const found = new Map<string, Promise<NameFacts | undefined>>();
let card: HTMLElement | undefined;
/** The name whose card is shown or will be. */
let current: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows who a name in the text is, in a card below or above it, which goes with Escape, with the pointer or with the focus.
 *
 * @param isAtOnce without the delay, after a tap
 */
export function explainName(mention: HTMLAnchorElement, isAtOnce: boolean): void {
  clearTimeout(waiting);
  if (mention === current && card) return;
  hide();
  current = mention;
  watch(mention);
  waiting = setTimeout(() => void show(mention), isAtOnce ? 0 : delayMs);
}

async function show(mention: HTMLAnchorElement): Promise<void> {
  const { pathname } = new URL(mention.href);
  let facts = found.get(pathname);
  if (!facts) {
    facts = readNameFacts(pageUrls().json(pathname));
    found.set(pathname, facts);
    // Another attempt may succeed.
    facts.catch(() => found.delete(pathname));
  }
  const [known] = await Promise.all([facts.catch(() => undefined), loadBarStyle()]);
  // Meanwhile the reader may have gone on.
  if (!known || mention !== current) return;
  card = render(known, mention);
  document.body.append(card);
  mention.setAttribute('aria-describedby', cardId);
  place(card, mention);
}

function render(
  { name, description, articles, mentions, first, last }: NameFacts,
  mention: HTMLAnchorElement,
) {
  const often = articles === undefined ? undefined : words.mentionedIn(articles, mentions ?? 0);
  const when =
    first === undefined || last === undefined
      ? undefined
      : words.span(words.period(first), words.period(last));
  // The name in the text is the same link, and the Tab key is there already.
  const link = element('a', { href: mention.href, tabindex: '-1', dir: 'auto' }, name);
  const made = element(
    'div',
    { class: 'name-card', id: cardId },
    element('p', { class: 'name' }, link),
    ...(description === undefined ? [] : [element('p', { dir: 'auto' }, description)]),
    element('p', { class: 'facts-of-name' }, [often, when].filter(Boolean).join(' · ')),
  );
  made.addEventListener('pointerenter', () => clearTimeout(waiting));
  made.addEventListener('pointerleave', leave);
  return made;
}

/** Places a card below the name or, where there is no room, above it. */
function place(made: HTMLElement, mention: HTMLAnchorElement): void {
  const lines = [...mention.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (first && last) placeBeside(made, [first, last], 'below', 0);
}

/** Lets the card go when the reader leaves its name. */
function watch(mention: HTMLAnchorElement): void {
  const stop = new AbortController();
  const { signal } = stop;
  const end = (event: Event) => {
    if (
      event.type === 'pointerdown' &&
      event.composedPath().some((node) => node === card || node === mention)
    )
      return;
    hide();
  };
  mention.addEventListener('pointerleave', leave, { signal });
  mention.addEventListener('blur', end, { signal });
  document.addEventListener('pointerdown', end, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') end(event);
    },
    { signal },
  );
  release = () => stop.abort();
}

let release = () => {};

function leave({ pointerType }: PointerEvent): void {
  // A finger leaves as soon as it is lifted, and the focus stays.
  if (pointerType === 'touch' || current === document.activeElement) return;
  clearTimeout(waiting);
  waiting = setTimeout(hide, graceMs);
}

function hide(): void {
  clearTimeout(waiting);
  release();
  current?.removeAttribute('aria-describedby');
  card?.remove();
  card = undefined;
  current = undefined;
}
