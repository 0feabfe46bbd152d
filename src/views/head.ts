/** One `<meta>`: exactly one of `name` and `property` is there. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** One `<link>`. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What stands in a page's `<head>`. */
export interface Head {
  /** Of `<title>`, with the archive's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** Set on tombstones, redirects, the search page and the 404 page. */
  readonly robots?: 'noindex';
  /** Where a redirect page leads at once: for `<meta http-equiv="refresh">`. */
  readonly refresh?: string;
  /** Open Graph, Dublin Core, and what Zotero reads; the description, robots and refresh are not among them. */
  readonly metas: readonly Meta[];
  /** Feeds, the JSON twin, OpenSearch; the canonical link is not among them. */
  readonly links: readonly HeadLink[];
  /** JSON texts for `<script type="application/ld+json">`, escaped for it already: use `set:html`. */
  readonly jsonLd: readonly string[];
}
