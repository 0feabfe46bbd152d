import {
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type Force,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface SimulatedNode extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

export interface DrawingArea {
  readonly width: number;
  readonly height: number;
  /** What stays free at the left and right, and above and below. */
  readonly marginX: number;
  readonly marginY: number;
}

const steps = 150;
const lineLength = 60;
const push = 110;
/** Two names are never nearer to each other, in pixels. */
const minDistance = 26;

/**
 * Lays names out so that those with a line between them come near each other and the others keep apart. The same
 * names and lines give the same places: nothing in it is left to chance, and places are whole pixels.
 *
 * @param count how many names, of which the first begin in the middle
 * @param lines by the places of their names
 */
export function layOut(
  count: number,
  lines: readonly { readonly a: number; readonly b: number }[],
  frame: DrawingArea,
): Point[] {
  const nodes = Array.from({ length: count }, () => ({}) as SimulatedNode);
  const links = lines.map(({ a, b }): SimulationLinkDatum<SimulatedNode> => ({ source: a, target: b }));
  forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('line', forceLink(links).distance(lineLength))
    .force('apart', keepApart())
    .force('x', forceX<SimulatedNode>().strength(0.05))
    .force('y', forceY<SimulatedNode>().strength(0.07))
    .tick(steps);
  const places = fit(nodes, frame);
  spread(places, frame);
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/** Each pushes each away. For a few hundred, all pairs take a tenth of the time of the library’s tree of them. */
function keepApart(): Force<SimulatedNode, undefined> {
  let nodes: readonly SimulatedNode[] = [];
  const force = (alpha: number) => {
    for (let first = 0; first < nodes.length; first += 1) {
      const a = nodes[first]!;
      for (let second = first + 1; second < nodes.length; second += 1) {
        const b = nodes[second]!;
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const weight = (push * alpha) / (dx * dx + dy * dy + minDistance);
        a.vx += dx * weight;
        a.vy += dy * weight;
        b.vx -= dx * weight;
        b.vy -= dy * weight;
      }
    }
  };
  force.initialize = (given: SimulatedNode[]) => (nodes = given);
  return force;
}

interface PlacedNode {
  x: number;
  y: number;
}

/** Fills the frame: directions mean nothing in such a picture, so it may be stretched. */
function fit(nodes: readonly PlacedNode[], { width, height, marginX, marginY }: DrawingArea): PlacedNode[] {
  const along = (values: readonly number[], from: number, to: number) => {
    const least = Math.min(...values);
    const range = Math.max(...values) - least;
    return (value: number) =>
      range < 1e-6 ? (from + to) / 2 : from + ((value - least) / range) * (to - from);
  };
  const x = along(
    nodes.map((node) => node.x),
    marginX,
    width - marginX,
  );
  const y = along(
    nodes.map((node) => node.y),
    marginY,
    height - marginY,
  );
  return nodes.map((node) => ({ x: x(node.x), y: y(node.y) }));
}

/** Moves those apart that are too near to each other to be told or clicked. */
function spread(places: readonly PlacedNode[], { width, height, marginX, marginY }: DrawingArea): void {
  for (let round = 0; round < 30; round += 1) {
    let moved = false as boolean;
    places.forEach((a, index) => {
      for (const b of places.slice(index + 1)) {
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= minDistance) continue;
        moved = true;
        const step = (minDistance - distance) / 2 / Math.max(distance, 1e-6);
        // In the very same place there is no direction to move in.
        const [sx, sy] = distance < 1e-6 ? [minDistance / 2, 0] : [dx * step, dy * step];
        a.x = clamp(a.x + sx, marginX, width - marginX);
        a.y = clamp(a.y + sy, marginY, height - marginY);
        b.x = clamp(b.x - sx, marginX, width - marginX);
        b.y = clamp(b.y - sy, marginY, height - marginY);
      }
    });
    if (!moved) return;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
