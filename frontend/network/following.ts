import { toPixel, type Camera } from './fit';
import type { Painting } from './painter';
import type { Box, Code, Point } from './types';

/** What was painted above the dots when there was time to find places for it. */
export interface Placed {
  readonly camera: Camera;
  readonly painting: Painting;
}

/** The view rests when it has not moved for so long, in milliseconds, and then for so many frames. */
const REST = 150;
const FRAMES = 6;
/** What has moved by more of the view than this, or become larger or smaller by more, is placed anew at once. */
const FARTHEST = 0.25;
const ORIGIN: Point = { x: 0, y: 0 };

/** Lets labels follow their dots while the view moves, and has them placed anew when it rests. */
export class Following {
  private placed: Placed | null = null;
  private resting = 0;
  private frame = 0;
  private readonly copy = document.createElement('canvas');

  /**
   * @param anew has everything painted once more
   */
  constructor(private readonly anew: () => void) {}

  /** What labels can follow from, if since then only the view has moved, and not far, or a single dot. */
  from(camera: Camera, view: Point, isCarried: boolean): Placed | null {
    const { placed } = this;
    const moves = placed !== null && (isCarried || !isSame(placed.camera, camera));
    return moves && isNear(placed.camera, camera, view) ? placed : null;
  }

  /** Labels have found their places. */
  keep(placed: Placed, context: CanvasRenderingContext2D): void {
    this.forget();
    const { canvas } = context;
    if (canvas.width === 0 || canvas.height === 0) return;
    this.placed = placed;
    this.copy.width = canvas.width;
    this.copy.height = canvas.height;
    this.copy.getContext('2d')?.drawImage(canvas, 0, 0);
  }

  /** Something else than the view has changed. */
  forget(): void {
    this.moveOn();
    this.placed = null;
  }

  /** A frame in which labels followed. */
  follow(): void {
    this.moveOn();
    this.resting = window.setTimeout(() => this.afterFrames(FRAMES), REST);
  }

  /** Where drawing takes long, a view that still moves may have had no frame in the meantime. */
  private afterFrames(count: number): void {
    this.frame = requestAnimationFrame(() => {
      if (count > 1) this.afterFrames(count - 1);
      else this.rest();
    });
  }

  private rest(): void {
    this.forget();
    this.anew();
  }

  private moveOn(): void {
    clearTimeout(this.resting);
    cancelAnimationFrame(this.frame);
  }

  /** Paints the same elsewhere as it is, which is all that a view takes that moves and does not zoom. */
  slide({ camera, painting }: Placed, to: Camera, view: Point, context: CanvasRenderingContext2D): Painting {
    const was = toPixel(ORIGIN, camera, view);
    const is = toPixel(ORIGIN, to, view);
    const by = { x: is.x - was.x, y: is.y - was.y };
    const density = this.copy.width / view.x;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.copy, by.x * density, by.y * density);
    context.restore();
    const badges = new Map<Code, Box>();
    for (const [code, box] of painting.badges) badges.set(code, beside(box, by));
    return { ...painting, badges, labels: painting.labels.map((label) => beside(label, by)) };
  }
}

function beside<T extends Point>(one: T, by: Point): T {
  return { ...one, x: one.x + by.x, y: one.y + by.y };
}

function isSame(a: Camera, b: Camera): boolean {
  return a.scale === b.scale && a.centre.x === b.centre.x && a.centre.y === b.centre.y;
}

function isNear(a: Camera, b: Camera, view: Point): boolean {
  const across = (Math.abs(a.centre.x - b.centre.x) * b.scale) / view.x;
  const down = (Math.abs(a.centre.y - b.centre.y) * b.scale) / view.y;
  const larger = Math.abs(Math.log(b.scale / a.scale));
  return Math.max(across, down, larger) < FARTHEST;
}
