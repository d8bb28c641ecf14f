import { distanceTo, type Painting, type Sight } from './painter';
import type { Box, Code, Point } from './types';

/** What lies under a point of the view. */
export interface Hit {
  readonly code: Code;
  readonly part: 'dot' | 'label' | 'badge';
}

/** How far from a dot one may point and still mean it, in pixels. */
const REACH = 7;

export function hitAt(point: Point, painting: Painting, sights: ReadonlyMap<Code, Sight>): Hit | null {
  for (const [code, box] of painting.badges) {
    if (contains(box, point)) return { code, part: 'badge' };
  }
  let nearest: Hit | null = null;
  let least = REACH;
  for (const [code, sight] of sights) {
    const distance = distanceTo(sight, point);
    if (distance < least) {
      least = distance;
      nearest = { code, part: 'dot' };
    }
  }
  const label = least > 0 ? painting.labels.find((box) => contains(box, point)) : undefined;
  return label ? { code: label.code, part: 'label' } : nearest;
}

/** The units whose dots have their middle in a box. */
export function unitsIn(box: Box, sights: ReadonlyMap<Code, Sight>): Code[] {
  return [...sights.values()]
    .filter((sight) => sight.figure.kind === 'unit' && contains(box, sight))
    .map(({ figure }) => figure.code);
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
