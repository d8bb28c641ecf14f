import { dotRadius, ringExtra, room } from './dots';
import { taskOf, type ForceTask } from './force';
import { layout, type LayoutNode, type Spot } from './layout';
import type { DrawnLink } from './links';
import { spread } from './positions';
import { rows } from './rows';
import { drawn, drawnLinks, type Drawn, type Scene } from './scene';
import type { Circle, Code, Point } from './types';

export type Arrangement = 'radial' | 'hierarchy' | 'force' | 'position';

/** A node with its place; lengths in layout units. */
export interface Figure extends Drawn {
  readonly spot: Spot;
  readonly dot: number;
  /** What the ring of a closed node adds to the dot. */
  readonly extra: number;
}

/** All there is to draw of a scene, settled before anything is drawn. */
export interface Picture {
  readonly figures: ReadonlyMap<Code, Figure>;
  readonly links: readonly DrawnLink[];
}

export const BLANK: Picture = { figures: new Map(), links: [] };

/** How the nodes of a picture are placed. */
export interface Places {
  readonly arrangement: Arrangement;
  /** Where what attracts each other has come to rest; those of others have no place yet. */
  readonly settled: ReadonlyMap<Code, Point>;
  /** Where things lie, in any unit: x to the east, y to the south. */
  readonly positions: ReadonlyMap<Code, Point>;
  /** Where people put things by hand. */
  readonly pins: ReadonlyMap<Code, Point>;
}

export const RINGS: Places = {
  arrangement: 'radial',
  settled: new Map(),
  positions: new Map(),
  pins: new Map(),
};

export function pictureOf(scene: Scene, places: Places = RINGS): Picture {
  const nodes = drawn(scene);
  const spots = spotsOf(layoutNodes(nodes), places);
  const figures = new Map(
    nodes.map((node) => [
      node.code,
      { ...node, spot: spots.get(node.code)!, dot: dotRadius(node), extra: ringExtra(node) },
    ]),
  );
  return { figures, links: drawnLinks(scene, nodes) };
}

/** What has to be worked out for a picture of what attracts each other. */
export function forceTaskOf(scene: Scene): ForceTask {
  const nodes = drawn(scene);
  const sized = layoutNodes(nodes);
  return taskOf(sized, drawnLinks(scene, nodes), layout(sized));
}

function layoutNodes(nodes: readonly Drawn[]): LayoutNode[] {
  const leaves = nodes.filter(({ fold }) => fold !== 'open').length;
  return nodes.map((node) => ({
    code: node.code,
    parent: node.parent,
    level: node.level,
    radius: dotRadius(node) + ringExtra(node),
    room: room(node, leaves),
  }));
}

function spotsOf(nodes: readonly LayoutNode[], { arrangement, settled, positions, pins }: Places): Map<Code, Spot> {
  const spots = arranged(nodes, arrangement, settled, positions);
  for (const [code, { x, y }] of pins) {
    const spot = spots.get(code);
    if (spot) spots.set(code, { ...spot, x, y, angle: Math.atan2(y, x), distance: Math.hypot(x, y) });
  }
  return spots;
}

function arranged(
  nodes: readonly LayoutNode[],
  arrangement: Arrangement,
  settled: ReadonlyMap<Code, Point>,
  positions: ReadonlyMap<Code, Point>,
): Map<Code, Spot> {
  switch (arrangement) {
    case 'hierarchy':
      return rows(nodes);
    case 'force':
      return nodes.every(({ code }) => settled.has(code)) ? at(nodes, settled) : layout(nodes);
    case 'position':
      return positions.size > 0 ? at(nodes, spread(nodes, positions)) : layout(nodes);
    case 'radial':
      return layout(nodes);
  }
}

function at(nodes: readonly LayoutNode[], points: ReadonlyMap<Code, Point>): Map<Code, Spot> {
  return new Map(
    nodes.map(({ code, radius }) => {
      const { x, y } = points.get(code)!;
      return [code, { x, y, radius, angle: Math.atan2(y, x), distance: Math.hypot(x, y) }];
    }),
  );
}

/** Where everything stands, or only some of it. */
export function circles(picture: Picture, codes?: ReadonlySet<Code>): Circle[] {
  const figures = [...picture.figures.values()].filter(({ code }) => codes?.has(code) ?? true);
  return figures.map(({ spot }) => ({ x: spot.x, y: spot.y, r: spot.radius }));
}
