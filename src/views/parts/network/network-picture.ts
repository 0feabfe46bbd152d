import type { Archive, Entity } from '../../../archive/archive.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import { connectionOf, evidenceHref } from '../evidence/evidence.ts';
import type { Link } from '../../base/link.ts';
import { placeLabels, type Side } from './network-labels.ts';
import { layOut } from './network-layout.ts';
import { linesOf, type Network } from './networks.ts';
import { once } from '../../base/once.ts';
import { inLines } from './text-width.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** Names in their places, in pixels from the upper left, and the lines between them. */
export interface NetworkPicture {
  readonly width: number;
  readonly height: number;
  /** Those that have a line, the strongest first. */
  readonly names: readonly NetworkName[];
  /** The strongest first. */
  readonly lines: readonly NetworkLine[];
}

export interface NetworkName extends Link {
  readonly kind: EntityKind;
  readonly x: number;
  readonly y: number;
  /** The name in one line or two, each cut short where it is long. */
  readonly label: readonly string[];
  readonly side: Side;
  readonly isHidden: boolean;
}

/** `href` leads to the evidence. */
export interface NetworkLine {
  /** The places of the two in the list of names, from 0. */
  readonly a: number;
  readonly b: number;
  readonly href: string;
  /** How many articles they share. */
  readonly count: number;
  /** "together in 12 articles" */
  readonly countText: string;
}

/** So few names are all labelled; of more, so many are whatever they cover. */
const maxNamesForLabels = 30;
const sureLabels = 12;
const maxLabelWidth = 200;
const maxWidth = 1184;

/** What a picture shows and where, which takes long to find and is the same for each of its pages' views. */
const placed = once((network: Network) => {
  const lines = linesOf(network);
  const drawn = [...new Set(lines.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
  const placeOf = new Map(drawn.map((name, place) => [name, place]));
  const own = lines.map((line) => ({ ...line, a: placeOf.get(line.a)!, b: placeOf.get(line.b)! }));
  const size = sizeOf(drawn.length);
  const points = layOut(drawn.length, own, { ...size, marginX: 70, marginY: 52 });
  const weights = drawn.map(() => 0);
  for (const { a, b } of own) {
    weights[a]! += 1;
    weights[b]! += 1;
  }
  const names = drawn.map((name, place) => {
    const entity = network.names[name]!;
    return {
      entity,
      ...points[place]!,
      lines: inLines(entity.data.name, maxLabelWidth),
      weight: weights[place]!,
    };
  });
  const labels = placeLabels(names, size, names.length <= maxNamesForLabels ? maxNamesForLabels : sureLabels);
  return { ...size, lines: own, names: names.map((name, place) => ({ ...name, ...labels[place]! })) };
});

/** About as much room for each name, as far as the page is wide. */
function sizeOf(names: number): { readonly width: number; readonly height: number } {
  const width = Math.min(maxWidth, Math.max(480, Math.round(Math.sqrt(names) * 160)));
  return { width, height: Math.round(width * (names > 100 ? 0.85 : 0.68)) };
}

export function networkPicture(archive: Archive, urls: Urls, network: Network): NetworkPicture {
  const words = wordsOf(archive.site.language);
  const { width, height, names, lines } = placed(network);
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

/** Where to see why a line is there. */
export function lineHref(archive: Archive, urls: Urls, one: Entity, other: Entity): string {
  return evidenceHref(archive, urls, one.id, connectionOf(one, other.id)!);
}
