import type { IncomingRecord } from '../../contract/incoming.ts';
import { plainText } from '../../clean/plain-text.ts';
import { childText, type XmlElement } from '../xml/xml-element.ts';

/** The elements of the three kinds of terms in an export. */
const kinds: Readonly<Record<string, { slug: string; name: string; parent?: string; description: string }>> =
  {
    'wp:category': {
      slug: 'wp:category_nicename',
      name: 'wp:cat_name',
      parent: 'wp:category_parent',
      description: 'wp:category_description',
    },
    'wp:tag': { slug: 'wp:tag_slug', name: 'wp:tag_name', description: 'wp:tag_description' },
    'wp:term': {
      slug: 'wp:term_slug',
      name: 'wp:term_name',
      parent: 'wp:term_parent',
      description: 'wp:term_description',
    },
  };

/** Taxonomies that do not describe content: menus, formats, parts of a theme. */
const otherTaxonomy = /^(?:author|post_format|nav_menu|link_category|wp_\w+)$/;

/** Returns whether a term of a taxonomy is a topic. */
export function isTopic(taxonomy: string, slug: string): boolean {
  return !otherTaxonomy.test(taxonomy) && slug !== 'uncategorized';
}

/** Reads a category with its parent, a tag, or a term of a custom taxonomy. */
export function wxrTerm(element: XmlElement): IncomingRecord[] {
  const kind = kinds[element.name];
  if (!kind) return [];
  const key = childText(element, kind.slug);
  const name = plainText(childText(element, kind.name) ?? '') || key;
  if (name === undefined || !isTopic(childText(element, 'wp:term_taxonomy') ?? '', key ?? '')) return [];
  return [
    {
      type: 'topic',
      key,
      name,
      description: plainText(childText(element, kind.description) ?? '') || undefined,
      broader: kind.parent === undefined ? undefined : childText(element, kind.parent),
    },
  ];
}
