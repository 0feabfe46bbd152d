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

/** The size of a picture and of its margins, in pixels. */
export interface DrawingArea {
  readonly width: number;
  readonly height: number;
  readonly marginX: number;
  readonly marginY: number;
}

const stepCount = 150;
const linkLength = 60;
const repulsion = 110;
/** The smallest distance between two nodes. */
const minDistancePx = 26;

/**
 * Lays out nodes so that linked ones are close and others keep their distance. The result is deterministic,
 * in whole pixels.
 *
 * @param count the number of nodes; the first start in the middle
 * @param links the links between nodes, by index
 */
export function layOut(
  count: number,
  links: readonly { readonly a: number; readonly b: number }[],
  frame: DrawingArea,
): Point[] {
  const nodes = Array.from({ length: count }, () => ({}) as SimulatedNode);
  const springs = links.map(({ a, b }): SimulationLinkDatum<SimulatedNode> => ({ source: a, target: b }));
  forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / stepCount))
    .force('link', forceLink(springs).distance(linkLength))
    .force('repulsion', repel())
    .force('x', forceX<SimulatedNode>().strength(0.05))
    .force('y', forceY<SimulatedNode>().strength(0.07))
    .tick(stepCount);
  const places = fit(nodes, frame);
  spread(places, frame);
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

/**
 * Returns a force by which all nodes repel each other. For a few hundred nodes, comparing all pairs takes a
 * tenth of the time of the library’s quadtree.
 */
function repel(): Force<SimulatedNode, undefined> {
  let nodes: readonly SimulatedNode[] = [];
  const force = (alpha: number) => {
    for (let first = 0; first < nodes.length; first += 1) {
      const a = nodes[first]!;
      for (let second = first + 1; second < nodes.length; second += 1) {
        const b = nodes[second]!;
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const weight = (repulsion * alpha) / (dx * dx + dy * dy + minDistancePx);
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

/** Scales nodes to fill the frame, each axis on its own: directions have no meaning in such a picture. */
function fit(nodes: readonly PlacedNode[], { width, height, marginX, marginY }: DrawingArea): PlacedNode[] {
  const along = (values: readonly number[], from: number, to: number) => {
    const min = Math.min(...values);
    const range = Math.max(...values) - min;
    return (value: number) => (range < 1e-6 ? (from + to) / 2 : from + ((value - min) / range) * (to - from));
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

/** Moves nodes apart that are too close to be distinguished or clicked. */
function spread(places: readonly PlacedNode[], { width, height, marginX, marginY }: DrawingArea): void {
  for (let round = 0; round < 30; round += 1) {
    let moved = false as boolean;
    places.forEach((a, index) => {
      for (const b of places.slice(index + 1)) {
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= minDistancePx) continue;
        moved = true;
        const step = (minDistancePx - distance) / 2 / Math.max(distance, 1e-6);
        // Nodes in exactly the same place have no direction to move in.
        const [sx, sy] = distance < 1e-6 ? [minDistancePx / 2, 0] : [dx * step, dy * step];
        a.x = clamp(a.x + sx, marginX, width - marginX);
        a.y = clamp(a.y + sy, marginY, height - marginY);
        b.x = clamp(b.x - sx, marginX, width - marginX);
        b.y = clamp(b.y - sy, marginY, height - marginY);
      }
    });
    if (!moved) return;
  }
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
