import { dotRadius, ringExtra, room } from './dots';
import { layout, type Spot } from './layout';
import { drawn, drawnLinks, type Drawn, type Scene } from './scene';
import type { Circle, Code, SceneLink } from './types';

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
  readonly links: readonly SceneLink[];
}

export const BLANK: Picture = { figures: new Map(), links: [] };

export function pictureOf(scene: Scene): Picture {
  const nodes = drawn(scene);
  const leaves = nodes.filter(({ fold }) => fold !== 'open').length;
  const spots = layout(
    nodes.map((node) => ({
      code: node.code,
      parent: node.parent,
      level: node.level,
      radius: dotRadius(node) + ringExtra(node),
      room: room(node, leaves),
    })),
  );
  const figures = new Map(
    nodes.map((node) => [
      node.code,
      { ...node, spot: spots.get(node.code)!, dot: dotRadius(node), extra: ringExtra(node) },
    ]),
  );
  return { figures, links: drawnLinks(scene, nodes) };
}

export function circles(picture: Picture): Circle[] {
  return [...picture.figures.values()].map(({ spot }) => ({ x: spot.x, y: spot.y, r: spot.radius }));
}
