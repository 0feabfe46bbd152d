import { pageViewerWords as words } from '../../shared/words/en/scripts/page-viewer-words.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import { outlineArticle, outlineEvents } from './outline-article.ts';
import { fittingWidth, keepPoint, limitZoom, type PageSpace } from './page-zoom.ts';

const zoomStep = 1.4;
/** A mouse that moved farther, in CSS pixels, has dragged the page and not clicked. */
const maxClickDistance = 4;
const svg = 'http://www.w3.org/2000/svg';

/**
 * Opens a page of an issue large, in a dialog: it zooms by wheel, pinch, keys and buttons, its articles are outlined and
 * linked, and their headlines stand beside it.
 *
 * @param sections the parts of the page that show a page of print each
 * @param start the number of the one to open, from 0
 */
export function openPageViewer(sections: readonly HTMLElement[], start: number): void {
  const pages = sections.filter((section) => section.querySelector('.page-picture'));
  let current = Math.max(0, pages.indexOf(sections[start]!));
  let zoom = 1;
  let picture = element('img');
  let figure = element('figure');

  const heading = element('h2', { id: 'page-viewer-title' });
  const stage = element('div', { class: 'stage', tabindex: '0', role: 'region', 'aria-label': words.stage });
  const list = element('nav', { 'aria-label': words.articles });
  const previous = clickButton(words.previousPage, () => turn(-1));
  const next = clickButton(words.nextPage, () => turn(1));
  const smaller = clickButton('−', () => zoomBy(1 / zoomStep), { 'aria-label': words.zoomOut });
  const larger = clickButton('+', () => zoomBy(zoomStep), { 'aria-label': words.zoomIn });
  const dialog = element('dialog', { class: 'page-viewer', 'aria-labelledby': heading.id });
  dialog.append(
    element(
      'div',
      { class: 'bar' },
      heading,
      previous,
      next,
      smaller,
      larger,
      clickButton(words.wholePage, () => zoomTo(1)),
      clickButton(words.close, () => dialog.close()),
    ),
    stage,
    list,
  );

  function show(): void {
    const section = pages[current]!;
    heading.textContent = section.dataset['page'] ?? '';
    figure = section.querySelector<HTMLElement>('.page-picture')!.cloneNode(true) as HTMLElement;
    picture = figure.querySelector('img')!;
    picture.loading = 'eager';
    picture.draggable = false;
    picture.dataset['large'] = figure.querySelector('a')!.href;
    figure.querySelector('a')!.replaceWith(picture);
    const headlines = [...section.querySelectorAll<HTMLAnchorElement>('.page-articles li a')];
    for (const [index, path] of figure.querySelectorAll('path').entries()) {
      const link = document.createElementNS(svg, 'a');
      link.setAttribute('href', headlines[index]!.href);
      link.setAttribute('tabindex', '-1');
      path.replaceWith(link);
      link.append(path);
    }
    stage.replaceChildren(figure);
    const copy = section.querySelector('.page-articles ol')?.cloneNode(true);
    list.replaceChildren(...(copy ? [copy] : []));
    previous.disabled = current === 0;
    next.disabled = current === pages.length - 1;
    zoomTo(1);
    stage.scrollTo(0, 0);
  }

  function turn(step: number): void {
    const index = current + step;
    if (!pages[index]) return;
    current = index;
    show();
  }

  const space = (): PageSpace => ({
    frame: [stage.clientWidth, stage.clientHeight],
    page: [Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))],
  });

  /** @param at the point that stays where it is, from the edges of the frame; its middle by default */
  function zoomTo(wanted: number, at?: readonly [x: number, y: number]): void {
    const [x, y] = at ?? [stage.clientWidth / 2, stage.clientHeight / 2];
    const before = { left: figure.offsetLeft, width: figure.offsetWidth };
    zoom = limitZoom(wanted);
    const width = Math.floor(fittingWidth(space()) * zoom);
    figure.style.width = `${width}px`;
    const factor = before.width > 0 ? width / before.width : 1;
    const left = { before: before.left, after: figure.offsetLeft };
    stage.scrollTo(
      keepPoint(stage.scrollLeft, x, left, factor),
      keepPoint(stage.scrollTop, y, { before: 0, after: 0 }, factor),
    );
    smaller.disabled = zoom === limitZoom(0);
    larger.disabled = zoom === limitZoom(Infinity);
    if (width * devicePixelRatio > picture.naturalWidth && picture.naturalWidth > 0) loadLarge(picture);
  }

  function zoomBy(factor: number, at?: readonly [x: number, y: number]): void {
    zoomTo(zoom * factor, at);
  }

  function pointIn(event: { readonly clientX: number; readonly clientY: number }): [x: number, y: number] {
    const { left, top } = stage.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  stage.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), pointIn(event));
    },
    { passive: false },
  );
  pinch(stage, (factor, middle) => zoomBy(factor, pointIn(middle)));
  drag(stage);
  dialog.addEventListener('keydown', (event) => {
    const act = {
      '+': () => zoomBy(zoomStep),
      '=': () => zoomBy(zoomStep),
      '-': () => zoomBy(1 / zoomStep),
      '0': () => zoomTo(1),
      PageUp: () => turn(-1),
      PageDown: () => turn(1),
    }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  for (const type of outlineEvents)
    list.addEventListener(type, (event) => {
      const outline = outlineArticle(event, () => figure);
      if (type === 'focusin') outline?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  const resized = new ResizeObserver(() => zoomTo(zoom));
  dialog.addEventListener('close', () => {
    resized.disconnect();
    dialog.remove();
  });

  document.body.append(dialog);
  dialog.showModal();
  show();
  stage.focus();
  resized.observe(stage);
}

/** Loads the large picture, and shows it in place of the small one once it is there. */
function loadLarge(picture: HTMLImageElement): void {
  const { large } = picture.dataset;
  if (large === undefined) return;
  delete picture.dataset['large'];
  const loading = new Image();
  loading.onload = () => (picture.src = large);
  loading.src = large;
}

/** Calls back while two fingers move: by which factor they moved apart, and where they are. */
function pinch(
  stage: HTMLElement,
  act: (factor: number, middle: { readonly clientX: number; readonly clientY: number }) => void,
): void {
  let distance = 0;
  const apart = ([a, b]: readonly Touch[]) =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  stage.addEventListener('touchstart', ({ touches }) => (distance = apart([...touches])), { passive: true });
  stage.addEventListener(
    'touchmove',
    (event) => {
      const [a, b] = event.touches;
      const now = apart([...event.touches]);
      if (!a || !b || distance === 0) return;
      event.preventDefault();
      act(now / distance, { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 });
      distance = now;
    },
    { passive: false },
  );
}

/** Lets a mouse drag the page; a click at the end of that follows no link. */
function drag(stage: HTMLElement): void {
  let moved = 0;
  stage.addEventListener('pointerdown', ({ button, pointerType }) => {
    moved = 0;
    if (button !== 0 || pointerType !== 'mouse') return;
    const move = ({ movementX, movementY }: PointerEvent) => {
      moved += Math.abs(movementX) + Math.abs(movementY);
      stage.scrollBy({ left: -movementX, top: -movementY, behavior: 'instant' });
      stage.classList.add('dragged');
    };
    const stop = () => {
      stage.classList.remove('dragged');
      removeEventListener('pointermove', move);
    };
    addEventListener('pointermove', move);
    addEventListener('pointerup', stop, { once: true });
  });
  stage.addEventListener('dragstart', (event) => event.preventDefault());
  stage.addEventListener(
    'click',
    (event) => {
      if (moved > maxClickDistance) event.preventDefault();
    },
    true,
  );
}
