import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Body, Mention } from '../archive/body.ts';
import { findMentions, type FoundMentions, type Listing } from '../archive/find-mentions.ts';
import type { Lexicon } from '../archive/lexicon.ts';
import { sampleShingles } from '../archive/versions.ts';
import { isAttachmentLink } from '../schema/attachment.ts';
import type { EntityId } from '../schema/id.ts';
import { anchorBlocks, anchorHeadings, type AnchorWords } from './anchors.ts';
import {
  type BodyFault,
  checkImages,
  checkManualLinks,
  checkNames,
  checkRemoved,
  checkRepeatedIds,
} from './check-body.ts';
import { elementsOf } from './elements-of.ts';
import { findBlocks } from './find-blocks.ts';
import { findRemoved } from './find-removed.ts';
import { linkMentions, manualMentions, passageOf, resolveManualLinks } from './link-mentions.ts';
import { checkWithheldMarks, resolveWithheldMarks } from './mark-withheld.ts';
import { parseTree, sanitizeTree } from './safe-tree.ts';
import { keepFirstIds } from './unique-ids.ts';

/** A Markdown text, with what decides how it is rendered. */
export interface RenderInput {
  readonly markdown: string;
  /** Texts above it that count as naming an entity: the title and the standfirst. */
  readonly naming: readonly string[];
  readonly listed: readonly Listing[];
  /** The language of the text, a BCP 47 code, by whose endings names are found; without it, they are found as they are. */
  readonly language?: string;
  /** The numbers of the decisions by which a name is withheld in it. */
  readonly withheld?: readonly string[];
}

/** Settings that are the same for all texts of an archive. */
export interface RenderSettings {
  readonly lexicon: Lexicon;
  /** The address of an entity's page; `{}` stands for its id. */
  readonly entityHref: string;
  readonly words: AnchorWords;
}

export interface Rendered {
  readonly body: Body;
  readonly faults: readonly BodyFault[];
}

const writer = unified().use(rehypeStringify);

/**
 * Renders an article's Markdown (CommonMark and GFM, with raw HTML from an allow list) as safe HTML with
 * anchored blocks and linked mentions. The order matters: sanitizing after slugs would rename them, and
 * blocks are counted after sanitizing.
 */
export function render(
  { markdown, naming, listed, language, withheld = [] }: RenderInput,
  { lexicon, entityHref, words }: RenderSettings,
): Rendered {
  const hrefOf = (entity: EntityId) => entityHref.replace('{}', entity);
  const raw = parseTree(markdown);
  const removed = findRemoved(raw);
  const tree = sanitizeTree(raw);
  const repeated = keepFirstIds(tree);
  repairFootnoteLinks(tree);
  const images = findImages(tree);

  const blocks = findBlocks(tree);
  const found = findMentions(
    [...naming.map((text) => ({ text, closed: [] })), ...blocks.map(passageOf)],
    listed,
    lexicon,
    language,
  );
  const inBlocks = found.filter(({ passage }) => passage >= naming.length);
  const mentions = blocks.flatMap((block, index) => {
    const here = inBlocks.filter(
      ({ passage, entities }) => passage === index + naming.length && entities.length === 1,
    );
    const all = [
      ...here.map((match) => mentionOf(match, index + 1, block.text)),
      ...manualMentions(block, index + 1),
    ];
    return all.toSorted((a, b) => a.offset - b.offset);
  });
  const faults = [
    ...checkRemoved(removed),
    ...checkRepeatedIds(repeated),
    ...checkImages(images),
    ...checkManualLinks(tree, listed, lexicon),
    ...checkWithheldMarks(tree, withheld),
    ...checkNames(listed, lexicon, found, mentions, blocks, naming.length),
  ];

  blocks.forEach((block, index) =>
    linkMentions(
      block,
      mentions.filter((mention) => mention.block === index + 1),
      hrefOf,
    ),
  );
  resolveManualLinks(tree, (id) => lexicon.record.has(id), hrefOf);
  resolveWithheldMarks(tree, words.withheld);
  const headings = anchorHeadings(tree, words);
  anchorBlocks(blocks);
  const texts = blocks.map(({ text }) => text);
  return {
    body: {
      html: writer.stringify(tree),
      blocks: texts,
      headings,
      mentions: mentions.filter(({ entity }) => lexicon.record.has(entity)),
      images: [...new Set(images.map((image) => String(image.properties.src ?? '')).filter(Boolean))],
      files: findFileLinks(tree),
      shingles: sampleShingles(texts),
    },
    faults,
  };
}

function mentionOf({ entities, start, end }: FoundMentions, block: number, text: string): Mention {
  return { entity: entities[0]!, block, offset: start, length: end - start, words: text.slice(start, end) };
}

/**
 * Finds the images, and removes the address of each that would be loaded from another host: `//host/x.png`.
 */
function findImages(tree: Root): Element[] {
  const images: Element[] = [];
  for (const element of elementsOf(tree)) {
    if (element.tagName !== 'img') continue;
    if (/^\s*[\\/]{2}/.test(String(element.properties.src))) delete element.properties.src;
    images.push(element);
  }
  return images;
}

function findFileLinks(tree: Root): string[] {
  const targets = elementsOf(tree).flatMap(({ tagName, properties }) =>
    tagName === 'a' ? [String(properties.href ?? '')] : [],
  );
  return [...new Set(targets.filter(isAttachmentLink))];
}

/** Updates links within the text to ids that sanitizing renamed from `x` to `user-content-x`. */
function repairFootnoteLinks(tree: Root): void {
  const elements = elementsOf(tree);
  const ids = new Set(elements.map(({ properties }) => properties.id));
  for (const { properties } of elements) {
    const href = properties.href;
    if (typeof href !== 'string' || !href.startsWith('#')) continue;
    const renamed = `user-content-${href.slice(1)}`;
    if (ids.has(renamed)) properties.href = `#${renamed}`;
  }
}
