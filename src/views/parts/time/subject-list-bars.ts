import { noteReads, type Recorded, recordReads } from '../../../archive/recording/reads.ts';
import type { Archive } from '../../../archive/archive.ts';
import { inReadingOrder } from '../articles/reading-order.ts';
import { type BarsView, makeBars } from './bars.ts';
import { pageSize } from '../../frame/pager.ts';
import type { Division } from './partition.ts';
import type { SubjectList } from './subject-pages.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/**
 * Draws the months of a year or the days of a month; each bar links to its own list, or to its heading in
 * this list.
 */
export function subjectListBars(archive: Archive, list: SubjectList): BarsView {
  const { subject, key, number, self } = list;
  const drawn = drawnBars.get(self.articles) ?? recordReads(() => drawBars(archive, list));
  drawnBars.set(self.articles, drawn);
  noteReads(drawn.reads);
  const { view, pages } = drawn.value;
  return {
    ...view,
    bars: view.bars.map((bar, index) => {
      const page = pages[index];
      if (page === undefined) return bar;
      return { ...bar, href: `${page === number ? '' : subject.hrefOf(key, page)}${bar.href}` };
    }),
  };
}

/** Caches the bars of a list by its articles: on all its pages they differ only in their links. */
const drawnBars = new WeakMap<Division['articles'], Recorded<DrawnBars>>();

interface DrawnBars {
  readonly view: BarsView;
  /** For each bar that links to a heading: the number of the page with that heading. */
  readonly pages: readonly (number | undefined)[];
}

function drawBars(archive: Archive, { subject, key, self, isSplit, listed }: SubjectList): DrawnBars {
  const pageOf = new Map<string, number>();
  const view = makeBars(self.articles, wordsOf(archive.site), {
    within: key,
    timesOf: subject.timesOf,
    hrefOf: (part, members) => {
      if (isSplit) return subject.hrefOf(part);
      const first = inReadingOrder(members)[0]!;
      pageOf.set(`#${part}`, Math.floor(listed.indexOf(first) / pageSize) + 1);
      return `#${part}`;
    },
  });
  return { view, pages: view.bars.map(({ href }) => (href === undefined ? undefined : pageOf.get(href))) };
}
