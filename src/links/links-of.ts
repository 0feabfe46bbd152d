import type { Archive } from '../archive/archive.ts';
import { compareText } from '../text/compare-text.ts';
import { linkKey } from '../schema/links.ts';
import { linkTargets } from '../shared/base/html-tags.ts';

/** A page elsewhere to which an archive links. */
export interface LinkOut {
  readonly url: string;
  /** The files of the articles that link to it, in order. */
  readonly files: readonly string[];
  /** The day nearest to which a copy is wanted, `YYYY-MM-DD`: that of the oldest article, if it has one. */
  readonly day?: string;
  /** A copy that an article states. */
  readonly archived?: string;
}

/** Returns the pages elsewhere to which the texts and sources of published articles link, by address. */
export function linksOf({ articles }: Archive): LinkOut[] {
  const found = new Map<string, { url: string; files: string[]; day?: string; archived?: string }>();
  for (const { file, data, body } of articles) {
    const { url, archived } = data.source ?? {};
    const targets = [...linkTargets(body.html), ...(url === undefined ? [] : [url])];
    for (const key of new Set(targets.flatMap((target) => linkKey(target) ?? []))) {
      // Articles are sorted by date, so the first is the oldest.
      const known = found.get(key) ?? { url: key, files: [], day: data.date.earliest };
      known.files.push(file);
      if (url !== undefined && linkKey(url) === key) known.archived ??= archived;
      found.set(key, known);
    }
  }
  return [...found.values()].toSorted((a, b) => compareText(a.url, b.url));
}
