import { curvature } from './graph';
import type { Picture } from './picture';
import type { Circle, Code, Point } from './types';

const STEP = 9;
const RADIUS = 5;
/** With more lines there is no place off all of them, and looking for it takes long. */
const MOST_LINES = 200;

/** The lines of the pairings as rows of beads, for labels to keep off; in pixels. */
export function beadsOf(picture: Picture, at: ReadonlyMap<Code, Circle>): Circle[] {
  if (picture.links.length > MOST_LINES) return [];
  return picture.links.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    const [first, second] = [picture.figures.get(from), picture.figures.get(to)];
    return a && b && first && second ? thread(a, b, curvature(first.spot, second.spot)) : [];
  });
}

/** The curve that the program for pairings draws: quadratic, its control point beside the middle. */
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
