import type { EntityId } from '../schema/id.ts';

const opening = '<a class="mention" ';
const closing = '</a>';

/** Returns the HTML of a body with plain text in the place of links to some entities. */
export function withoutLinksTo(html: string, isGone: (entity: EntityId) => boolean): string {
  let written = '';
  let from = 0;
  for (;;) {
    const start = html.indexOf(opening, from);
    const inside = start < 0 ? -1 : html.indexOf('>', start) + 1;
    const end = inside <= 0 ? -1 : html.indexOf(closing, inside);
    if (end < 0) return written + html.slice(from);
    const entity = / data-entity="([^"]*)"/.exec(html.slice(start, inside))?.[1];
    const isLink = entity === undefined || !isGone(entity as EntityId);
    written += html.slice(from, isLink ? end : start);
    if (!isLink) written += html.slice(inside, end);
    from = isLink ? end : end + closing.length;
  }
}
