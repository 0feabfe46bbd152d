import type { Archive, Article } from '../../../archive/archive.ts';
import { linkKey, type LinkState } from '../../../schema/links.ts';
import { type Attributes, replaceLinks, writeAttributes } from '../../../shared/base/html-tags.ts';
import type { Link } from '../../../shared/base/link.ts';
import type { Words } from '../../../shared/words/words.ts';

/** A page elsewhere that is gone, as the article’s foot names it. */
export interface DeadLink {
  /** The id of the note, to which the mark beside the link leads. */
  readonly id: string;
  /** Its address, without `https://`. */
  readonly address: string;
  /** "not available since 12 March 2026" */
  readonly note: string;
  /** "copy of 19 June 2018" */
  readonly copy?: Link;
  /**
   * What a link to it tells software.
   *
   * @see https://robustlinks.mementoweb.org/spec/
   */
  readonly attributes: Attributes;
}

/** Marks the links of an article whose pages are gone, and lists them, that of its source last. */
export function markDeadLinks({ links }: Archive, article: Article, words: Words) {
  const dead = new Map<string, DeadLink>();
  const find = (href: string | undefined): DeadLink | undefined => {
    const key = href === undefined ? undefined : linkKey(href);
    const state = key === undefined ? undefined : links.get(key);
    if (key === undefined || state?.status !== 'gone') return undefined;
    const known = dead.get(key) ?? deadLink(state, dead.size + 1, words);
    dead.set(key, known);
    return known;
  };
  const { html } = article.body;
  const marked = html.includes('="http')
    ? replaceLinks(html, (given, content) => {
        const found = find(given.href);
        if (!found) return undefined;
        const all = writeAttributes({ ...given, ...found.attributes });
        const mark = writeAttributes({
          class: 'dead-link',
          href: `#${found.id}`,
          'aria-label': words.labels.deadLink,
        });
        return `<a${all}>${content}</a><a${mark}></a>`;
      })
    : html;
  const deadSource = find(article.data.source?.url);
  return { html: marked, deadLinks: [...dead.values()], ...(deadSource && { deadSource }) };
}

function deadLink({ url, since, copy, copied }: LinkState, number: number, words: Words): DeadLink {
  return {
    id: `dead-link-${number}`,
    address: url.replace(/^https?:\/\//i, '').replace(/\/$/, ''),
    note: words.goneSince(since),
    ...(copy !== undefined && { copy: { href: copy, text: words.webCopy(copied) } }),
    attributes: {
      'data-originalurl': url,
      'data-versionurl': copy,
      'data-versiondate': copied?.edtf,
    },
  };
}
