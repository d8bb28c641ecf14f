import type { Code } from '../network/types';

/** Something with a place; x to the east, y to the north. */
export interface Placed {
  readonly code: Code;
  readonly at: readonly [number, number];
}

export type Course = 'up' | 'down' | 'next' | 'previous';

const COURSES: Readonly<Record<Course, readonly [number, number]>> = {
  up: [0, 1],
  down: [0, -1],
  next: [1, 0],
  previous: [-1, 0],
};

/** How much more a step aside counts than one ahead. */
const ASIDE = 2;

/** What lies nearest in a direction: ahead rather than aside, and never more aside than ahead; or null. */
export function ahead<P extends Placed>(from: Placed, course: Course, all: readonly P[]): P | null {
  const [east, north] = COURSES[course];
  let best: P | null = null;
  let least = Infinity;
  for (const one of all) {
    const [x, y] = [one.at[0] - from.at[0], one.at[1] - from.at[1]];
    const far = x * east + y * north;
    const aside = Math.abs(x * north - y * east);
    if (far <= 0 || aside > far || one.code === from.code) continue;
    const length = far + ASIDE * aside;
    if (length < least) {
      least = length;
      best = one;
    }
  }
  return best;
}
