import type { Archive, Entity } from '../../../archive/archive.ts';
import type { EntityKind } from '../../../schema/entity-kind.ts';
import { evidenceHref, pairOf } from '../evidence/evidence.ts';
import type { Link } from '../../../shared/base/link.ts';
import { placeLabels, type Side } from './network-labels.ts';
import { layOut } from './network-layout.ts';
import { labelLines } from './text-width.ts';
import type { Urls } from '../../../shared/base/urls.ts';

/** A network drawn as names and lines; coordinates are in pixels from the upper left. */
export interface NetworkPicture {
  readonly size: 'wide' | 'medium' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Strongest first. */
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
}

/** A line between two names of a network, by their indexes, with the number of articles that they share. */
export interface NetworkLine {
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** The number of names in the smallest picture. */
export const minNamesDrawn = 25;
/** The pictures for desktop, tablet and phone: their largest widths in pixels, and their numbers of names. */
const sizes = [
  { size: 'wide', maxWidth: 1184, ratio: 0.7, maxNames: 100, maxLabelWidth: 200 },
  { size: 'medium', maxWidth: 680, ratio: 0.85, maxNames: 45, maxLabelWidth: 160 },
  { size: 'narrow', maxWidth: 328, ratio: 1.5, maxNames: minNamesDrawn, maxLabelWidth: 110 },
] as const;

/** Draws the strongest names of a network in each size; a picture has as many names as it has room for. */
export function networkPictures(
  urls: Urls,
  entities: readonly Entity[],
  lines: readonly NetworkLine[],
): NetworkPicture[] {
  return sizes.map(({ size, maxWidth, ratio, maxNames, maxLabelWidth }) => {
    const drawn = entities.slice(0, maxNames);
    const drawnLines = lines.filter(({ a, b }) => a < drawn.length && b < drawn.length);
    // About the same area for each name.
    const width = Math.min(maxWidth, Math.max(480, Math.round(Math.sqrt(drawn.length) * 160)));
    const frame = { width, height: Math.round(width * ratio) };
    const margins = { marginX: Math.round(width / 20) + 40, marginY: 40 };
    const points = layOut(drawn.length, drawnLines, { ...frame, ...margins });
    const anchors = drawn.map(({ data }, index) => ({
      ...points[index]!,
      lines: labelLines(data.name, maxLabelWidth),
      weight: -index,
    }));
    const labels = placeLabels(anchors, frame, drawn.length);
    return {
      size,
      ...frame,
      lines: drawnLines,
      names: drawn.map(({ id, data }, index) => ({
        text: data.name,
        href: urls.entity(id),
        kind: data.kind,
        ...points[index]!,
        label: anchors[index]!.lines,
        side: labels[index]!.side,
      })),
    };
  });
}

/** Returns the address of the evidence for a line. */
export function lineHref(archive: Archive, urls: Urls, one: Entity, other: Entity): string {
  return evidenceHref(archive, urls, one.id, other.id, pairOf(archive, one.id, other.id)!);
}
