import { outlineArticle, outlineEvents } from './outline-article.ts';

const issue = document.querySelector<HTMLElement>('[data-issue]');
if (issue) {
  const sections = [...issue.querySelectorAll<HTMLElement>('section')];
  const figureOf = (list: Element) => list.closest('section')?.querySelector('.page-picture');
  for (const type of outlineEvents) issue.addEventListener(type, (event) => outlineArticle(event, figureOf));
  issue.addEventListener('click', (event) => void open(event, sections));
}

/** Loads the viewer, only when a reader opens a page large; if that fails, the link leads to the picture. */
async function open(event: MouseEvent, sections: readonly HTMLElement[]): Promise<void> {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-open]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const index = sections.indexOf(link.closest('section')!);
  await import('./page-viewer.ts').then(
    ({ openPageViewer }) => openPageViewer(sections, index),
    () => location.assign(link.href),
  );
}
