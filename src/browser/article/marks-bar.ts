import { articleWords as words } from '../../shared/words/en/scripts/article-words.ts';
import { clickButton } from '../shared/click-button.ts';
import { element } from '../shared/element.ts';
import { readMarkTerms } from './find-marks.ts';
import { loadBarStyle } from './load-bar-style.ts';
import { markText, unmark } from './mark-text.ts';

/**
 * Marks the words of a search, and shows a bar to step through the matches.
 *
 * @param query as parsed by {@link readMarkTerms}
 */
export function showMarks(query: string, roots: readonly HTMLElement[]): void {
  const wanted = readMarkTerms(query);
  const matches = roots.flatMap((root) => markText(root, wanted));
  if (matches.length === 0) return;
  void loadBarStyle();

  let current = -1;
  const status = element('p', { role: 'status' }, words.matches(matches.length));
  const go = (step: number) => {
    matches[current]?.forEach((mark) => mark.removeAttribute('data-current'));
    // Starts at the paragraph in the address rather than at the top.
    current =
      current < 0 && step > 0
        ? firstFrom(location.hash, matches)
        : (current + step + matches.length) % matches.length;
    const marks = matches[current]!;
    marks.forEach((mark) => mark.setAttribute('data-current', ''));
    marks[0]!.scrollIntoView({ block: 'center' });
    status.textContent = words.match(current + 1, matches.length);
  };
  const bar = element(
    'div',
    { class: 'marks-bar', role: 'region', 'aria-label': words.fromSearch },
    status,
    clickButton(words.previous, () => go(current < 0 ? 0 : -1)),
    clickButton(words.next, () => go(1)),
    clickButton(words.clear, () => {
      unmark(matches.flat());
      bar.remove();
      history.replaceState(history.state, '', location.pathname + location.hash);
    }),
  );
  document.body.append(bar);
}

function firstFrom(hash: string, matches: readonly (readonly HTMLElement[])[]): number {
  const block = hash === '' ? null : document.getElementById(hash.slice(1));
  if (!block) return 0;
  const index = matches.findIndex(
    ([mark]) =>
      block.contains(mark!) ||
      Boolean(block.compareDocumentPosition(mark!) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return Math.max(index, 0);
}
