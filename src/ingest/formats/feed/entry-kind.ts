import { publicationOf } from '../../fields/publication.ts';
import { childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';

/** The kind of an Atom entry that is not an article. */
export type OtherEntry = 'comment' | 'template' | 'setting' | 'other';

/** The scheme with which Blogger marks the kind of an exported entry. */
const bloggerKind = 'http://schemas.google.com/g/2005#kind';

/** Returns whether an entry comes from a Blogger export, which contains a whole site. */
export function isBlogger(entry: XmlElement): boolean {
  return kindOf(entry) !== undefined || childText(entry, 'blogger:type') !== undefined;
}

/**
 * Returns the kind of an entry that is not an article: a reader's comment, or another part of a Blogger
 * export.
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
 * Returns why an entry is not published: `app:draft`, or the status of a Blogger post.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5023#section-13.1.1
 */
export function draftOfEntry(entry: XmlElement, today: string): { draft?: string; doubt?: string } {
  const [control] = childrenOf(entry, 'app:control');
  const draft = control && childText(control, 'app:draft');
  const publication =
    publicationOf('draft', draft, today) ??
    publicationOf('status', childText(entry, 'blogger:status'), today);
  if (publication?.type === 'unpublished') return { draft: publication.reason };
  return publication?.type === 'unknown' ? { doubt: publication.reason } : {};
}

function kindOf(entry: XmlElement): string | undefined {
  return childrenOf(entry, 'category')
    .filter(({ attributes }) => attributes.scheme === bloggerKind)
    .map(({ attributes }) => attributes.term?.replace(/^.*#/, ''))
    .find((term) => term !== undefined);
}
