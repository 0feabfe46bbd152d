import { hash } from 'node:crypto';
import { posix } from 'node:path';
import {
  decisionsOnArticles,
  decisionsOnPage,
  isPaintedOver,
  shownPages,
} from '../../archive/print/shown-pages.ts';
import type { IssueRecord } from '../../archive/record.ts';
import { editable, withLineEnds } from '../../authority/edit/line-ends.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { type Planned, type Refusal, verifyPlan } from '../../authority/plans/plan.ts';
import type { FileChange } from '../../files/change-files.ts';
import type { PageBox } from '../../schema/page-box.ts';
import { parseWordTable } from '../../schema/word-table.ts';
import { privateText, type PrivateDecision } from '../decisions/private-decision.ts';
import { paintingFile, paintingsFolder, type PrivatePainting } from '../decisions/private-painting.ts';
import { bringPicturesBack } from './move-pictures.ts';
import { knownLooks, movePages, type PageLook, withLook } from './page-looks.ts';
import { changedPlaces, pagesToLookAt, type PageToLookAt } from './pages-of-decision.ts';

/** A plan of a painting, with the files of the private folder that belong to it. */
export type PlannedPainting =
  | Exclude<Planned, { readonly plan: unknown }>
  | (Extract<Planned, { readonly plan: unknown }> & { readonly privately: readonly FileChange[] });

/**
 * Returns the pages whose pictures are not published, with what is known to be painted over: where articles stand that are not
 * published and listed, and where decisions took a name out of the words.
 *
 * @param day today in the archive’s time zone, `YYYY-MM-DD`
 */
export function pagesWithoutPicture(
  opened: EditableContent,
  decisions: readonly PrivateDecision[],
  day: string,
): PageToLookAt[] {
  const { issues, articles, site } = opened.content;
  if (issues.length === 0) return [];
  const known = decisionsOnArticles(articles, { futureDates: site.futureDates, day });
  const decisionsOn = (id: (typeof articles)[number]['id']) => known.get(id);
  const pages = issues.flatMap((issue) => {
    const shown = shownPages(issue.data, decisionsOn);
    return issue.data.pages.flatMap(({ painted = [], lookedAt = [] }, index) => {
      const number = index + 1;
      if (shown.has(number)) return [];
      const open = decisionsOnPage(number, issue.data, decisionsOn).filter((one) => !lookedAt.includes(one));
      const hidden = issue.data.articles
        .filter(({ article }) => !known.has(article))
        .flatMap(({ regions }) => regions.flatMap(({ page, blocks }) => (page === number ? blocks : [])));
      const named = decisions
        .filter((decision) => open.includes(decision.number))
        .flatMap((decision) => placesOfName(opened, issue, index, decision));
      const proposed = [...hidden, ...named].filter((box) => !isPaintedOver(box, painted));
      return [{ issue, number, proposed }];
    });
  });
  return pagesToLookAt(pages);
}

/** Returns where a decision has taken the name out of the words of a page. */
function placesOfName(
  opened: EditableContent,
  issue: IssueRecord,
  index: number,
  { originals }: PrivateDecision,
): PageBox[] {
  const { words } = issue.data.pages[index]!;
  if (words === undefined) return [];
  const file = posix.join(posix.dirname(issue.file), words);
  const before = originals.find((one) => one.file === file)?.before;
  if (before === undefined) return [];
  return changedPlaces(parseWordTable(before).table, parseWordTable(opened.textOf(file)).table);
}

/**
 * Plans to paint over parts of pages that {@link stagePaintedPages} has painted, and to say that a keeper has looked at them for
 * all decisions that may be about them.
 *
 * @param known the paintings that are there
 * @param today `YYYY-MM-DD`
 */
export function planPainting(
  opened: EditableContent,
  looks: readonly PageLook[],
  known: readonly PrivatePainting[],
  { today, isPreview = false }: { readonly today: string; readonly isPreview?: boolean },
): PlannedPainting {
  const { contentDir, content } = opened;
  const found = knownLooks(contentDir, content, looks);
  const number = String(Math.max(0, ...known.map((one) => Number(one.number))) + 1);
  const moved = isPreview
    ? { changes: [], pictures: [], refusals: [] }
    : movePages(contentDir, `${paintingsFolder}/${number}`, found.known);
  const refusals = [...found.refusals, ...moved.refusals];
  if (refusals.length > 0) return { refusals };
  // Whatever is published later has its decisions already.
  const decisions = new Map(content.articles.map(({ id, data }) => [id, data.withheld]));
  const changes = [...Map.groupBy(found.known, ({ record }) => record)].flatMap(([record, own]) => {
    const before = opened.textOf(record.file);
    let text = editable(before);
    for (const look of own) {
      const numbers = decisionsOnPage(look.page, record.data, (id) => decisions.get(id));
      text = withLook(text, record, look.page, { withheld: [], lookedAt: numbers }, look);
    }
    return text === editable(before)
      ? []
      : [{ file: record.file, before, after: withLineEnds(before, text) }];
  });
  if (changes.length === 0)
    return {
      refusals: [{ message: 'Nothing is painted over, and no decision is about these pages.', advice: '' }],
    };
  const title = `Painting ${number}`;
  const planned = verifyPlan(opened, { title, changes, notes: [] });
  if ('refusals' in planned) return planned;
  const painting: PrivatePainting = {
    format: 1,
    number,
    paintedOn: today,
    pages: found.known.map(({ issue, page }) => ({ issue, page })),
    pictures: moved.pictures.map(({ file, keptAs, renamedTo = '' }) => ({ file, keptAs, renamedTo })),
    originals: changes.map(({ file, before, after }) => ({ file, before, after: hash('sha256', after) })),
  };
  return {
    ...planned,
    privately: [
      { file: paintingFile(number), before: undefined, after: privateText(painting) },
      ...moved.changes,
    ],
  };
}

/** Plans to take a painting back: the issues and their pictures become what they were. */
export function planUnpainting(opened: EditableContent, painting: PrivatePainting): PlannedPainting {
  const { number, originals } = painting;
  const refusals = originals.flatMap(({ file, after }): Refusal[] =>
    hash('sha256', opened.textOf(file)) === after
      ? []
      : [
          {
            message: `${file} was changed after painting ${number}.`,
            advice: 'Undo later decisions and paintings first. Otherwise edit it by hand.',
          },
        ],
  );
  if (refusals.length > 0) return { refusals };
  const planned = verifyPlan(opened, {
    title: `Undoing of painting ${number}`,
    changes: originals.map(({ file, before }) => ({ file, before: opened.textOf(file), after: before })),
    notes: [],
  });
  if ('refusals' in planned) return planned;
  return {
    ...planned,
    privately: [
      { file: paintingFile(number), before: privateText(painting), after: undefined },
      ...bringPicturesBack(opened.contentDir, painting),
    ],
  };
}
