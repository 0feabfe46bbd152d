import { publicationOf } from '../../fields/publication.ts';
import { childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';

/** What an entry of Atom is, where it is no article. */
export type OtherEntry = 'comment' | 'template' | 'setting' | 'other';

/** Where Blogger says what an entry of an export is. */
const bloggerKind = 'http://schemas.google.com/g/2005#kind';

/** Whether an entry comes from an export of Blogger, which has a whole site in it. */
export function isBlogger(entry: XmlElement): boolean {
  return kindOf(entry) !== undefined || childText(entry, 'blogger:type') !== undefined;
}

/**
 * Tells whether an entry is no article: a reader's comment, and what Blogger exports beside posts and pages.
 *
 * @returns undefined for an article
 * @see https://www.rfc-editor.org/rfc/rfc4685 for replies
 * @see https://developers.google.com/blogger/docs/2.0/developers_guide_protocol
 */
export function otherEntry(entry: XmlElement): OtherEntry | undefined {
  const kind = (kindOf(entry) ?? childText(entry, 'blogger:type'))?.toLowerCase();
  if (kind === 'comment' || childrenOf(entry, 'thr:in-reply-to').length > 0) return 'comment';
  if (kind === 'template') return 'template';
  if (kind === 'settings') return 'setting';
  return kind === undefined || kind === 'post' || kind === 'page' ? undefined : 'other';
}

/**
 * Why an entry is not published: `app:draft`, and the status that Blogger gives a post.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5023#section-13.1.1
 */
export function draftOfEntry(entry: XmlElement, today: string): { draft?: string; doubt?: string } {
  const [control] = childrenOf(entry, 'app:control');
  const draft = control && childText(control, 'app:draft');
  const says =
    publicationOf('draft', draft, today) ??
    publicationOf('status', childText(entry, 'blogger:status'), today);
  if (says?.type === 'unpublished') return { draft: says.reason };
  return says?.type === 'unknown' ? { doubt: says.reason } : {};
}

function kindOf(entry: XmlElement): string | undefined {
  return childrenOf(entry, 'category')
    .filter(({ attributes }) => attributes.scheme === bloggerKind)
    .map(({ attributes }) => attributes.term?.replace(/^.*#/, ''))
    .find((term) => term !== undefined);
}
