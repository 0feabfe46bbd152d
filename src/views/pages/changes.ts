import type { Archive, Entity } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { Link } from '../../shared/base/link.ts';
import { once } from '../../shared/base/once.ts';
import { makePager, pageCount, pageNumbers, pageOf, type Pager } from '../frame/pager.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The public list of merged and renamed entities, based on their former ids. */
export interface ChangesView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly note: string;
  readonly columns: { readonly now: string; readonly formerly: string };
  /** By name; empty if there were no changes. */
  readonly rows: readonly ChangeRow[];
  readonly pager?: Pager;
  /** The link to the same data as JSON. */
  readonly data: Link;
}

/** An entity and its former ids. */
export interface ChangeRow extends Link {
  readonly kind: EntityKind;
  readonly kindText: string;
  /** `text` is a former id, `href` its address. */
  readonly former: readonly Link[];
}

const pageSizeRows = 200;

/** Returns the entities that have former ids. */
const changed = once((archive: Archive): readonly Entity[] =>
  archive.entities.filter(({ data }) => data.formerIds.length > 0),
);

/** Builds one page of the list of changes. */
export function changesView(archive: Archive, urls: Urls, number: number): ChangesView {
  const words = wordsOf(archive.site);
  const entities = changed(archive);
  const title = words.pages.changes;
  const summary = words.changes(
    entities.reduce((sum, { data }) => sum + data.formerIds.length, 0),
    entities.length,
  );
  const path = urls.changes(number);
  const name =
    number > 1 ? words.facts([title, words.page(number, pageCount(entities.length, pageSizeRows))]) : title;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description: words.sentence(words.sentenceCase(summary)),
      json: urls.json(urls.changes()),
      trail: [{ text: words.pages.entities, href: urls.entities() }],
      listing: { description: summary },
    }),
    title,
    summary: words.sentence(words.sentenceCase(summary)),
    note: words.pages.changesNote,
    columns: { now: words.pages.changesNow, formerly: words.pages.changesFormerly },
    rows: pageOf(entities, number, pageSizeRows).map(({ id, data }) => ({
      text: data.name,
      href: urls.entity(id),
      kind: data.kind,
      kindText: words.kind(data.kind),
      former: data.formerIds.map((old) => ({ text: old, href: urls.entity(old) })),
    })),
    pager: makePager(entities.length, number, (n) => urls.changes(n), words, { size: pageSizeRows }),
    data: { text: words.pages.changesData, href: urls.json(urls.changes()) },
  };
}

/** Returns the numbers of the pages; an empty list has one page. */
export function changesNumbers(archive: Archive): number[] {
  return pageNumbers(changed(archive).length, pageSizeRows);
}

/** The pages of the list of changes. */
export const changesRoute: Route<{ readonly number: number }, ChangesView> = {
  paths: (archive) =>
    changesNumbers(archive).map((number) => ({
      params: { rest: number > 1 ? `page/${number}` : undefined },
      props: { number },
    })),
  view: (archive, urls, { number }) => changesView(archive, urls, number),
};

/** Writes all changes as JSON, sorted by former id. */
export function changesJson(archive: Archive, urls: Urls): string {
  const changes = changed(archive)
    .flatMap(({ id, data }) => data.formerIds.map((former) => ({ former, id, name: data.name })))
    .toSorted((a, b) => compareText(a.former, b.former))
    .map((change) => ({ ...change, url: urls.absolute(urls.entity(change.id)) }));
  return `${JSON.stringify({ url: urls.absolute(urls.changes()), changes }, null, 2)}\n`;
}
