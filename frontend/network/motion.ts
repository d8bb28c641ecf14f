import type { Figure, Picture } from './picture';
import type { Code, Point } from './types';

export const MOTION_MS = 250;

/** Where a node stands for the moment, and how much of its size it has. */
export interface Pose extends Point {
  readonly share: number;
}

/** The way from one picture to the next. */
export interface Motion {
  readonly from: ReadonlyMap<Code, Pose>;
  readonly to: ReadonlyMap<Code, Pose>;
  readonly began: number;
}

export function posesOf(picture: Picture): Map<Code, Pose> {
  return new Map([...picture.figures].map(([code, { spot }]) => [code, { x: spot.x, y: spot.y, share: 1 }]));
}

/** The new grow out of the unit above them, the leaving shrink into it, the others go where they belong. */
export function motionOf(
  before: Picture,
  after: Picture,
  leaving: readonly Figure[],
  poses: ReadonlyMap<Code, Pose>,
): Motion {
  const from = new Map<Code, Pose>();
  const to = posesOf(after);
  for (const figure of after.figures.values()) {
    from.set(figure.code, poses.get(figure.code) ?? { ...above(after, poses, figure), share: 0 });
  }
  const ends = posesOf(after);
  for (const figure of leaving) {
    from.set(figure.code, poses.get(figure.code) ?? { x: figure.spot.x, y: figure.spot.y, share: 1 });
    to.set(figure.code, { ...above(before, ends, figure), share: 0 });
  }
  return { from, to, began: performance.now() };
}

export function posesAt({ from, to }: Motion, share: number): Map<Code, Pose> {
  const poses = new Map<Code, Pose>();
  for (const [code, end] of to) {
    const start = from.get(code)!;
    poses.set(code, {
      x: start.x + (end.x - start.x) * share,
      y: start.y + (end.y - start.y) * share,
      share: start.share + (end.share - start.share) * share,
    });
  }
  return poses;
}

/** Starts fast and comes to rest at 1. */
export function eased(ms: number): number {
  const share = Math.min(1, Math.max(0, ms / MOTION_MS));
  return 1 - Math.pow(1 - share, 3);
}

/** Where the nearest unit above a node stands, of those that have a place. */
function above(picture: Picture, poses: ReadonlyMap<Code, Pose>, figure: Figure): Point {
  let at: Figure | undefined = figure;
  while (at && !poses.has(at.code)) at = at.parent === null ? undefined : picture.figures.get(at.parent);
  const { x, y } = (at && poses.get(at.code)) ?? { x: 0, y: 0 };
  return { x, y };
}
