import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';

/** Points nearer than that to the one before are left out, and islands smaller than it. In pixels. */
const tolerance = 1.5;

/**
 * Traces what a projection makes of lines and areas as the data of an SVG path: as few points as the eye needs, in
 * whole pixels, each told from the one before.
 */
export function tracePath(project: GeoProjection, object: GeoPermissibleObjects): string {
  const strokes: string[] = [];
  let line: (readonly [number, number])[] = [];
  let isArea = false;
  const endLine = () => {
    const least = isArea ? 3 : 2;
    if (line.length >= least) strokes.push(stroke(line) + (isArea ? 'z' : ''));
    line = [];
  };
  geoStream(
    object,
    project.stream({
      point: (x, y) => {
        const last = line.at(-1);
        if (!last || Math.hypot(x - last[0], y - last[1]) >= tolerance) line.push([x, y]);
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
