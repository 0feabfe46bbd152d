import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';

/** Points closer than this to the previous one are dropped, which also drops smaller islands. */
const tolerancePx = 1.5;

/**
 * Returns projected lines and areas as the data of an SVG path, simplified, in whole pixels and relative
 * coordinates.
 */
export function tracePath(project: GeoProjection, object: GeoPermissibleObjects): string {
  const strokes: string[] = [];
  let line: (readonly [number, number])[] = [];
  let isArea = false;
  const endLine = () => {
    const minPoints = isArea ? 3 : 2;
    if (line.length >= minPoints) strokes.push(stroke(line) + (isArea ? 'z' : ''));
    line = [];
  };
  geoStream(
    object,
    project.stream({
      point: (x, y) => {
        const last = line.at(-1);
        if (!last || Math.hypot(x - last[0], y - last[1]) >= tolerancePx) line.push([x, y]);
      },
      lineStart: () => (line = []),
      lineEnd: endLine,
      polygonStart: () => (isArea = true),
      polygonEnd: () => (isArea = false),
    }),
  );
  return strokes.join('');
}

function stroke(line: readonly (readonly [number, number])[]): string {
  let last = [0, 0];
  const steps = line.map((point) => {
    const [x = 0, y = 0] = point.map(Math.round);
    const step = `${x - last[0]!},${y - last[1]!}`;
    last = [x, y];
    return step;
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}`.replaceAll(/[ ,]-/g, '-');
}
