import { curvature } from './graph';
import type { DrawnLink } from './links';
import type { Picture } from './picture';
import type { Circle, Code, Point } from './types';

const STEP = 9;
const RADIUS = 5;
/** With more lines there is no place off all of them, and looking for it takes long. */
const MOST_LINES = 200;

/** The lines of the links as rows of beads, for labels to keep off; in pixels. */
export function beadsOf(picture: Picture, at: ReadonlyMap<Code, Circle>): Circle[] {
  if (picture.links.length > MOST_LINES) return [];
  return picture.links.flatMap(({ from, to, lane }) => {
    const [a, b] = [at.get(from), at.get(to)];
    const [first, second] = [picture.figures.get(from), picture.figures.get(to)];
    return a && b && first && second ? thread(a, b, curvature(first.spot, second.spot, lane)) : [];
  });
}

/** The curve that the program for links draws: quadratic, its control point beside the middle. */
function thread(a: Point, b: Point, bend: number): Circle[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const control = { x: (a.x + b.x) / 2 + dy * bend, y: (a.y + b.y) / 2 - dx * bend };
  const count = Math.max(2, Math.ceil(Math.hypot(dx, dy) / STEP));
  return Array.from({ length: count - 1 }, (_, i) => {
    const share = (i + 1) / count;
    const rest = 1 - share;
    return {
      x: rest * rest * a.x + 2 * rest * share * control.x + share * share * b.x,
      y: rest * rest * a.y + 2 * rest * share * control.y + share * share * b.y,
      r: RADIUS,
    };
  });
}

/** The point of a link's curve half way along, in pixels; undefined where one of its ends is not seen. */
export function middleOf(link: DrawnLink, picture: Picture, at: ReadonlyMap<Code, Circle>): Point | undefined {
  const [a, b] = [at.get(link.from), at.get(link.to)];
  const [first, second] = [picture.figures.get(link.from), picture.figures.get(link.to)];
  if (!a || !b || !first || !second) return undefined;
  const bend = curvature(first.spot, second.spot, link.lane);
  return { x: (a.x + b.x) / 2 + ((b.y - a.y) * bend) / 2, y: (a.y + b.y) / 2 - ((b.x - a.x) * bend) / 2 };
}
