import { arrivalWords as words } from '../../shared/words/en/scripts/arrival-words.ts';
import { isPassageDigest, passageDigest } from '../../archive/passages/passage-digest.ts';
import { readPage } from '../shared/site-files.ts';
import { blockText, blockDigest } from '../passages/block-text.ts';

/** No more pages than this are read to find a text that changed. */
const maxPages = 10;

/**
 * Tells a reader who followed a link to a passage if the passage has moved, has changed or is gone; nothing if it is there
 * as it was, or if the digest is not one.
 *
 * @param digest of the words to which the link was made
 * @param block the number of the block in the link, from 1
 */
export async function tellArrival(text: HTMLElement, digest: string, block: number): Promise<void> {
  if (!isPassageDigest(digest)) return;
  const linked = document.getElementById(`p${block}`);
  if (linked && blockDigest(linked) === digest) return;
  const moved = nearest(text, digest, block);
  if (moved) {
    tell(moved, words.moved(block, Number(moved.id.slice(1))));
    moved.scrollIntoView();
    return;
  }
  const note = tell(linked ?? text, linked ? words.changed : words.gone);
  const earlier = await earlierText(digest);
  if (!earlier) return;
  const link = document.createElement('a');
  link.href = earlier.href;
  link.textContent = words.earlier;
  note.append(` ${words.was(earlier.text)} `, link);
}

/** Returns the block with these words that is nearest to a place. */
function nearest(text: HTMLElement, digest: string, block: number): Element | undefined {
  const distance = ({ id }: Element) => Math.abs(Number(id.slice(1)) - block);
  return [...text.querySelectorAll('[id^="p"]')]
    .filter((one) => /^p\d+$/.test(one.id) && blockDigest(one) === digest)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Adds a line before a block, which is not part of its text. */
function tell(place: Element, sentence: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'arrival';
  note.role = 'status';
  note.textContent = sentence;
  // A line within a list or a table would not be valid.
  (place.closest('[data-article-text] > *') ?? place).before(note);
  return note;
}

/** Finds the words in the revisions that the page lists, the latest first. */
async function earlierText(digest: string): Promise<{ text: string; href: string } | undefined> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-revision]')].toReversed();
  for (const { href } of links.slice(0, maxPages)) {
    const page = await readPage(href).catch(() => undefined);
    for (const block of page?.querySelectorAll('[data-revision-text] > p') ?? []) {
      for (const other of block.querySelectorAll('del, .hidden')) other.remove();
      const text = blockText(block);
      if (passageDigest(text) === digest) return { text: text.trim(), href };
    }
  }
  return undefined;
}
