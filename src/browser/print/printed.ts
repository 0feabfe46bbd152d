import { isMiddleIn, type PageBox } from '../../schema/page-box.ts';
import { clickButton } from '../shared/click-button.ts';
import { linkedBlock } from './linked-block.ts';
import { type PrintedPart, printedParts, parseBlocks } from './printed-parts.ts';
import type { BoxedPage } from './word-boxes.ts';

const svg = 'http://www.w3.org/2000/svg';
const storageKey = 'backfile:printed';
/** A window in which a picture has room beside the text: see printed.css. */
const roomy = '(min-width: 64rem)';
const section = document.querySelector<HTMLElement>('[data-printed]');
const tools = section?.querySelector<HTMLElement>('.printed-tools');
if (section && tools) offerPrinted(section, tools);

/** Shows the part of the printed page that an article takes up, where the reader wants it: above the text, beside it, or not. */
function offerPrinted(section: HTMLElement, tools: HTMLElement): void {
  const links = [...section.querySelectorAll<HTMLAnchorElement>('.printed-pages a')];
  const view = section.querySelector<HTMLElement>('.printed-view')!;
  const buttons = [...tools.querySelectorAll('button')];
  const parts = printedParts(links.map(({ dataset }) => parseBlocks(dataset['blocks']!)));
  const id = section.dataset['printed']!;
  let at = 0;
  let boxed: readonly BoxedPage[] = [];

  const stage = document.createElement('div');
  stage.className = 'printed-stage';
  stage.tabIndex = 0;
  stage.role = 'region';
  const back = clickButton(view.dataset['back']!, () => go(-1));
  const on = clickButton('', () => go(1));
  const whole = document.createElement('a');
  whole.textContent = view.dataset['whole']!;
  const steps = document.createElement('p');
  steps.className = 'printed-steps';
  steps.append(...(parts.length > 1 ? [back, on] : []), whole);
  view.append(steps, stage);

  function go(step: number): void {
    at = Math.min(Math.max(0, at + step), parts.length - 1);
    draw();
  }

  function draw(): void {
    const part = parts[at]!;
    const next = parts[at + 1];
    const link = links[part.page]!;
    back.disabled = at === 0;
    on.disabled = !next;
    on.textContent = view.dataset[next && next.page !== part.page ? 'page' : 'column']!;
    whole.href = link.href;
    stage.setAttribute('aria-label', link.querySelector('img')!.alt);
    stage.replaceChildren(pictureOf(part, link, boxed[part.page]?.boxes ?? []));
    stage.scrollTo(0, 0);
  }

  function show(place: string): void {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['show'] === place));
    section.classList.toggle('above', place === 'above');
    section.classList.toggle('beside', place === 'beside');
    view.hidden = place === '';
    if (place === '') return;
    draw();
    if (/[?&]q=/.test(location.search) || linkedBlock() !== undefined) void boxWords();
  }

  /** Boxes the words with which the reader came, and shows the first of them, only once the reader asks for the page. */
  async function boxWords(): Promise<void> {
    const { readWordBoxes } = await import('./word-boxes.ts');
    boxed = await readWordBoxes(
      id,
      links.map(({ dataset }) => dataset['boxes']),
    );
    const isPassage = boxed.some(({ passage }) => passage.length > 0);
    const goals = boxed.map(({ passage, boxes }) => (isPassage ? passage : boxes)[0]);
    const page = goals.findIndex((goal) => goal !== undefined);
    if (page < 0) return;
    // A passage is read in its column; of the words of a search, as many are shown as there are.
    const isThere = (part: PrintedPart) => part.page === page && isMiddleIn(goals[page]!, part.view);
    at = isPassage ? parts.findLastIndex(isThere) : parts.findIndex((part) => part.page === page);
    draw();
    reveal(stage);
  }

  for (const button of buttons) {
    const place = button.dataset['show']!;
    button.onclick = () => {
      show(place);
      try {
        localStorage.setItem(storageKey, place);
      } catch {
        // It holds on this page.
      }
    };
  }
  tools.hidden = false;
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(storageKey);
  } catch {
    // The browser stores nothing.
  }
  // A link to a passage opens the page there, where there is room beside the text; who has chosen is asked no more.
  const opensAtPassage = linkedBlock() !== undefined && matchMedia(roomy).matches;
  show(kept ?? (opensAtPassage ? 'beside' : ''));
  addEventListener('hashchange', () => {
    if (!view.hidden && linkedBlock() !== undefined) void boxWords();
  });
}

/** Brings the first boxed word into sight within its frame; the text beside it stays where the reader is. */
function reveal(stage: HTMLElement): void {
  const word = stage.querySelector('.word')?.getBoundingClientRect();
  if (!word) return;
  const frame = stage.getBoundingClientRect();
  if (word.bottom > frame.bottom || word.top < frame.top)
    stage.scrollTop += word.top - frame.top - frame.height / 4;
}

/** Draws a part of a page: its picture, with all that is not of the article paler, and some words boxed. */
function pictureOf(
  { view, isRegion }: PrintedPart,
  { dataset, firstElementChild }: HTMLAnchorElement,
  words: readonly PageBox[],
): SVGSVGElement {
  const [width = '0', height = '0'] = dataset['size']!.split(' ');
  // A column is shown so large that the small picture would be blurred.
  const href = (!isRegion && dataset['large']) || (firstElementChild as HTMLImageElement).src;
  const picture = shape('svg', { viewBox: view.join(' '), 'aria-hidden': 'true' });
  const holes = parseBlocks(dataset['blocks']!).map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h-${w}z`);
  picture.append(
    shape('image', { href, width, height }),
    shape('path', { class: 'others', d: `M0 0h${width}v${height}H0z${holes.join('')}` }),
    ...words.map(([x, y, w, h]) => shape('path', { class: 'word', d: `M${x} ${y}h${w}v${h}h-${w}z` })),
  );
  return picture;
}

function shape<Name extends 'svg' | 'image' | 'path'>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
