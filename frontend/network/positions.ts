import type { LayoutNode } from './layout';
import type { Code, Point } from './types';

/** The longer side of everything that has a position, in layout units. */
const ACROSS = 1100;
/** Of people alone each has about that much room both ways, so that a few do not stand lost. */
const EACH = 46;
const LEAST_ACROSS = 280;
/** From a unit to what lies below it and has no position of its own. */
const NEARBY = 26;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where everything stands if villages stand where they lie: what has a position there, what lies above
 * it in the middle of that, the rest around what it lies in. O(n).
 */
export function spread(nodes: readonly LayoutNode[], positions: ReadonlyMap<Code, Point>): Map<Code, Point> {
  const own = scaled(nodes, positions);
  const places = new Map(own);
  const sums = new Map<Code, { x: number; y: number; n: number }>();
  for (const { code, parent } of [...nodes].reverse()) {
    const sum = sums.get(code);
    if (!own.has(code) && sum) places.set(code, { x: sum.x / sum.n, y: sum.y / sum.n });
    const place = places.get(code);
    if (parent === null || !place) continue;
    const above = sums.get(parent) ?? { x: 0, y: 0, n: 0 };
    sums.set(parent, { x: above.x + place.x, y: above.y + place.y, n: above.n + 1 });
  }
  const besides = new Map<Code, number>();
  for (const { code, parent } of nodes) {
    if (places.has(code)) continue;
    const middle = (parent === null ? undefined : places.get(parent)) ?? { x: 0, y: 0 };
    const before = parent === null ? 0 : (besides.get(parent) ?? 0);
    if (parent !== null) besides.set(parent, before + 1);
    const far = NEARBY * Math.sqrt(1 + before / 2);
    places.set(code, {
      x: middle.x + far * Math.cos(before * GOLDEN),
      y: middle.y + far * Math.sin(before * GOLDEN),
    });
  }
  return places;
}

function scaled(nodes: readonly LayoutNode[], positions: ReadonlyMap<Code, Point>): Map<Code, Point> {
  const known = nodes.flatMap(({ code }) => {
    const point = positions.get(code);
    return point ? [[code, point] as const] : [];
  });
  const xs = known.map(([, { x }]) => x);
  const ys = known.map(([, { y }]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const isOfPeople = nodes.every(({ level }) => level === 'member');
  const across = isOfPeople ? Math.min(ACROSS, Math.max(LEAST_ACROSS, EACH * Math.sqrt(known.length))) : ACROSS;
  const scale = across / Math.max(right - left, bottom - top, 1e-9);
  return new Map(
    known.map(([code, { x, y }]) => [
      code,
      { x: (x - (left + right) / 2) * scale, y: (y - (top + bottom) / 2) * scale },
    ]),
  );
}
