import type { Archive, Entity } from '../../../archive/archive.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import { evidenceHref, pairOf } from '../evidence/evidence.ts';
import type { Link } from '../../base/link.ts';
import { placeLabels, type Side } from './network-labels.ts';
import { layOut } from './network-layout.ts';
import { drawnNetwork, type Network } from './networks.ts';
import { labelLines } from './text-width.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** A network drawn as names and lines; coordinates are in pixels from the upper left. */
export interface NetworkPicture {
  readonly width: number;
  readonly height: number;
  /** The names that have a line, strongest first. */
  readonly names: readonly NetworkName[];
  /** Strongest first. */
  readonly lines: readonly NetworkLine[];
}

export interface NetworkName extends Link {
  readonly kind: EntityKind;
  readonly x: number;
  readonly y: number;
  /** The name in one or two lines, each shortened if it is long. */
  readonly label: readonly string[];
  readonly side: Side;
  readonly isHidden: boolean;
}

/** A line between two names; `href` is the address of the evidence. */
export interface NetworkLine {
  /** The indexes of both in the list of names. */
  readonly a: number;
  readonly b: number;
  readonly href: string;
  /** The number of shared articles. */
  readonly count: number;
  /** "together in 12 articles" */
  readonly countText: string;
}

/** Up to this many names are all labeled. */
const maxNamesAllLabeled = 30;
/** Of more names, at least this many are labeled even if they cover something. */
const minLabels = 25;
const maxLabelWidthPx = 200;
const maxWidthPx = 1184;

/** Lays out a network. */
function layOutNetwork(archive: Archive, network: Pick<Network, 'kind' | 'topic'>) {
  const { names: all, lines } = drawnNetwork(archive, network);
  const drawn = [...new Set(lines.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
  const indexOf = new Map(drawn.map((name, index) => [name, index]));
  const drawnLines = lines.map((line) => ({ ...line, a: indexOf.get(line.a)!, b: indexOf.get(line.b)! }));
  const size = sizeOf(drawn.length);
  const points = layOut(drawn.length, drawnLines, { ...size, marginX: 70, marginY: 52 });
  const weights = drawn.map(() => 0);
  for (const { a, b } of drawnLines) {
    weights[a]! += 1;
    weights[b]! += 1;
  }
  const names = drawn.map((name, index) => {
    const entity = archive.entity.get(all[name]!)!;
    return {
      entity,
      ...points[index]!,
      lines: labelLines(entity.data.name, maxLabelWidthPx),
      weight: weights[index]!,
    };
  });
  const minShown = names.length <= maxNamesAllLabeled ? maxNamesAllLabeled : minLabels;
  const labels = placeLabels(names, size, minShown);
  return {
    ...size,
    lines: drawnLines,
    names: names.map((name, index) => ({ ...name, ...labels[index]! })),
  };
}

/** Returns the size of a picture: about the same area for each name, limited by the width of the page. */
function sizeOf(names: number): { readonly width: number; readonly height: number } {
  const width = Math.min(maxWidthPx, Math.max(480, Math.round(Math.sqrt(names) * 160)));
  return { width, height: Math.round(width * (names > 100 ? 0.85 : 0.68)) };
}

/** Builds the picture of a network. */
export function networkPicture(
  archive: Archive,
  urls: Urls,
  network: Pick<Network, 'kind' | 'topic'>,
): NetworkPicture {
  const words = wordsOf(archive.site.language);
  const { width, height, names, lines } = layOutNetwork(archive, network);
  return {
    width,
    height,
    names: names.map(({ entity, x, y, lines: label, side, isHidden }) => ({
      text: entity.data.name,
      href: urls.entity(entity.id),
      kind: entity.data.kind,
      x,
      y,
      label,
      side,
      isHidden,
    })),
    lines: lines.map(({ a, b, both }) => ({
      a,
      b,
      href: lineHref(archive, urls, names[a]!.entity, names[b]!.entity),
      count: both,
      countText: words.together(both),
    })),
  };
}

/** Returns the address of the evidence for a line. */
export function lineHref(archive: Archive, urls: Urls, one: Entity, other: Entity): string {
  return evidenceHref(archive, urls, one.id, other.id, pairOf(archive, one.id, other.id)!);
}
