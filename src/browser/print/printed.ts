import type { PageBox } from '../../schema/page-box.ts';
import { clickButton } from '../shared/click-button.ts';
import { type PrintedPart, printedParts, parseBlocks } from './printed-parts.ts';

const svg = 'http://www.w3.org/2000/svg';
const storageKey = 'backfile:printed';
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
  let boxes: readonly (readonly PageBox[])[] = [];

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
    stage.replaceChildren(pictureOf(part, link, boxes[part.page] ?? []));
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
    if (location.search + location.hash !== '') void boxWords();
  }

  /** Boxes the words with which the reader came, and shows the first of them, only once the reader asks for the page. */
  async function boxWords(): Promise<void> {
    const { readWordBoxes } = await import('./word-boxes.ts');
    boxes = await readWordBoxes(
      id,
      links.map(({ dataset }) => dataset['boxes']),
    );
    const page = boxes.findIndex(({ length }) => length > 0);
    if (page < 0) return;
    at = parts.findIndex((part) => part.page === page);
    draw();
    stage.querySelector('.word')?.scrollIntoView({ block: 'nearest' });
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
  try {
    const kept = localStorage.getItem(storageKey);
    if (kept === 'above' || kept === 'beside') show(kept);
  } catch {
    // The browser stores nothing.
  }
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
