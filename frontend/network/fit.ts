import { covers } from './labels';
import type { Box, Circle, Point } from './types';

/** How the layout lies in the view: `pixel = (unit - centre) * scale + middle of the view`. */
export interface Camera {
  readonly centre: Point;
  /** Pixels a layout unit. */
  readonly scale: number;
}

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room for the labels of the outermost dots. */
const LABELS: Margins = { top: 24, right: 62, bottom: 24, left: 62 };
/** A handful of dots is not blown up past this. */
const LARGEST = 1.5;
const SHRINK = 0.97;
const SMALLEST_SHARE = 0.6;
/** A view with less height than this between its floats is too low to keep off them. */
const LEAST_HEIGHT = 0.4;

/**
 * The camera that shows all dots with room for their labels, none of them below one of the floats
 * (legend, buttons) that stand in the corners. Everything in pixels but the dots, in layout units.
 */
export function fit(dots: readonly Circle[], view: Point, floats: readonly Box[], largest = LARGEST): Camera {
  const whole = fitInto(dots, view, LABELS, largest);
  for (let share = 1; share >= SMALLEST_SHARE; share *= SHRINK) {
    for (const camera of nudged(whole, share, view, dots)) {
      if (isClear(dots, camera, view, floats)) return camera;
    }
  }
  const margins = { ...LABELS, ...bands(view, floats) };
  const isTooLow = view.y - margins.top - margins.bottom < view.y * LEAST_HEIGHT;
  return isTooLow ? whole : fitInto(dots, view, margins, largest);
}

function nudged(whole: Camera, share: number, view: Point, dots: readonly Circle[]): Camera[] {
  const scale = whole.scale * share;
  const box = bounds(dots);
  const spareX = Math.max(0, view.x - LABELS.left - LABELS.right - box.width * scale) / 2;
  const spareY = Math.max(0, view.y - LABELS.top - LABELS.bottom - box.height * scale) / 2;
  const shifts = [0, -0.5, 0.5, -1, 1];
  return shifts.flatMap((dy) =>
    shifts.map((dx) => ({
      scale,
      centre: {
        x: whole.centre.x - (dx * spareX) / scale,
        y: whole.centre.y - (dy * spareY) / scale,
      },
    })),
  );
}

function fitInto(dots: readonly Circle[], view: Point, margins: Margins, largest: number): Camera {
  const box = bounds(dots);
  const width = Math.max(1, view.x - margins.left - margins.right);
  const height = Math.max(1, view.y - margins.top - margins.bottom);
  const scale = Math.min(largest, width / Math.max(1, box.width), height / Math.max(1, box.height));
  return {
    scale,
    centre: {
      x: box.x + box.width / 2 + (margins.right - margins.left) / 2 / scale,
      y: box.y + box.height / 2 + (margins.bottom - margins.top) / 2 / scale,
    },
  };
}

function bounds(dots: readonly Circle[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r } of dots) {
    left = Math.min(left, x - r);
    top = Math.min(top, y - r);
    right = Math.max(right, x + r);
    bottom = Math.max(bottom, y + r);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function isClear(dots: readonly Circle[], camera: Camera, view: Point, floats: readonly Box[]): boolean {
  return dots.every((dot) => {
    const at = { ...toPixel(dot, camera, view), r: dot.r * camera.scale + 6 };
    return floats.every((float) => !covers(float, at));
  });
}

/** Keeps off the whole width above and below where a float stands. */
function bands(view: Point, floats: readonly Box[]): { top: number; bottom: number } {
  const above = floats.filter((float) => float.y < view.y / 2).map((float) => float.y + float.height);
  const below = floats.filter((float) => float.y >= view.y / 2).map((float) => view.y - float.y);
  return { top: Math.max(LABELS.top, ...above) + 8, bottom: Math.max(LABELS.bottom, ...below) + 8 };
}

export function toPixel(point: Point, camera: Camera, view: Point): Point {
  return {
    x: (point.x - camera.centre.x) * camera.scale + view.x / 2,
    y: (point.y - camera.centre.y) * camera.scale + view.y / 2,
  };
}

export function toUnit(pixel: Point, camera: Camera, view: Point): Point {
  return {
    x: (pixel.x - view.x / 2) / camera.scale + camera.centre.x,
    y: (pixel.y - view.y / 2) / camera.scale + camera.centre.y,
  };
}

/** The same scale, moved so that a point of the layout stays at its pixel. */
export function holding(point: Point, pixel: Point, scale: number, view: Point): Camera {
  return {
    scale,
    centre: { x: point.x - (pixel.x - view.x / 2) / scale, y: point.y - (pixel.y - view.y / 2) / scale },
  };
}

/** Between two cameras, evenly in what the eye sees: share 0 is the first, 1 the second. */
export function between(from: Camera, to: Camera, share: number): Camera {
  return {
    scale: from.scale * Math.pow(to.scale / from.scale, share),
    centre: {
      x: from.centre.x + (to.centre.x - from.centre.x) * share,
      y: from.centre.y + (to.centre.y - from.centre.y) * share,
    },
  };
}
