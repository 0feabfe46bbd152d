import type { EntityKind } from '../schema/entity.ts';
import type { ArticleGroup, ArticleItem } from './article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityGroup } from './entity-item.ts';
import type { Frame } from './frame.ts';
import type { CountedLink, Link, MaybeLink } from './link.ts';

/** One entity's page: the card, opened. Its years and months are lists (see list.ts). */
export interface EntityView {
  readonly frame: Frame;
  readonly id: string;
  readonly kind: EntityKind;
  /** "Organization", leading to the front of its kind. */
  readonly kindLink: Link;
  readonly name: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  /** Its roles, what it is part of, its parts, who has a role at it. */
  readonly facts: readonly Fact[];
  /** Wikidata, VIAF, …, its official sites. */
  readonly elsewhere: readonly Link[];
  /** Not the same: entities that are alike in name. */
  readonly distinctFrom: readonly Link[];
  /** "named in 12 articles, 34 times" */
  readonly summary: string;
  readonly bars: BarsView;
  /** The newest 50, by month, each with the sentence that names it. */
  readonly groups: readonly ArticleGroup[];
  /** Its years, newest first, where there are more than 50. */
  readonly years: readonly CountedLink[];
  /** The newest that it signs. */
  readonly signed: readonly ArticleItem[];
  /** "and 12 more"; left out where all are shown. */
  readonly signedMore?: string;
  /** Who and what it is named with, by kind; each leads to the evidence. */
  readonly namedWith: readonly EntityGroup[];
  /** The topics of its articles, most used first. */
  readonly topics: readonly CountedLink[];
  readonly linkForms: LinkForms;
}

/** A line such as "chief executive of Microsoft, since 2014 (source)". */
export interface Fact {
  /** "Roles", "Part of", "Parts", "People" */
  readonly label: string;
  readonly rows: readonly FactRow[];
}

export interface FactRow {
  /** Text and links that make one line, spaces included. */
  readonly parts: readonly MaybeLink[];
  /** The article that says so. */
  readonly source?: Link;
}

/** What the "link to this page" control offers. */
export interface LinkForms {
  readonly url: string;
  readonly markdown: string;
  readonly html: string;
}
