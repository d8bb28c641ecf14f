import type { Colours } from './colouring';
import type { Camera } from './fit';
import type { Palette } from './palette';
import type { Picture } from './picture';
import type { Box, Point } from './types';

const WIDTH = 132;
const HEIGHT = 92;
const PAD = 7;
const DOT = 1.1;
/** More of the picture than this in view, and the small one would tell nothing. */
const MOST_IN_VIEW = 0.92;

/** The whole picture in small, with a frame around what is in view. */
export class Minimap {
  private readonly dots = document.createElement('canvas');
  private bounds: Box = { x: 0, y: 0, width: 1, height: 1 };
  private scale = 1;

  constructor(private readonly canvas: HTMLCanvasElement) {
    const density = devicePixelRatio || 1;
    for (const each of [this.dots, canvas]) {
      each.width = WIDTH * density;
      each.height = HEIGHT * density;
      each.getContext('2d')?.scale(density, density);
    }
    canvas.style.width = `${WIDTH}px`;
    canvas.style.height = `${HEIGHT}px`;
  }

  /** Draws the dots, which stay until the next picture. */
  show(picture: Picture, colours: Colours): void {
    const figures = [...picture.figures.values()];
    this.bounds = around(figures.map(({ spot }) => spot));
    this.scale = Math.min(
      (WIDTH - 2 * PAD) / Math.max(1, this.bounds.width),
      (HEIGHT - 2 * PAD) / Math.max(1, this.bounds.height),
    );
    const context = this.dots.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, WIDTH, HEIGHT);
    for (const figure of figures) {
      const { x, y } = this.small(figure.spot);
      context.fillStyle = colours.of(figure);
      context.fillRect(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
    }
  }

  /** Draws the frame; hides everything where all is in view. */
  frame(camera: Camera, view: Point, palette: Palette): void {
    const seen = {
      x: camera.centre.x - view.x / 2 / camera.scale,
      y: camera.centre.y - view.y / 2 / camera.scale,
      width: view.x / camera.scale,
      height: view.y / camera.scale,
    };
    const hidden = shareOf(this.bounds, seen) > MOST_IN_VIEW;
    this.canvas.toggleAttribute('hidden', hidden);
    const context = this.canvas.getContext('2d');
    if (hidden || !context) return;
    context.clearRect(0, 0, WIDTH, HEIGHT);
    context.drawImage(this.dots, 0, 0, WIDTH, HEIGHT);
    const corner = this.small(seen);
    context.lineWidth = 1.2;
    context.strokeStyle = palette.focus;
    context.strokeRect(corner.x, corner.y, seen.width * this.scale, seen.height * this.scale);
  }

  /** The point of the picture that a pixel of the small one stands for. */
  pointAt({ x, y }: Point): Point {
    const { left, top } = this.margins();
    return { x: (x - left) / this.scale + this.bounds.x, y: (y - top) / this.scale + this.bounds.y };
  }

  private small({ x, y }: Point): Point {
    const { left, top } = this.margins();
    return { x: (x - this.bounds.x) * this.scale + left, y: (y - this.bounds.y) * this.scale + top };
  }

  private margins(): { left: number; top: number } {
    return {
      left: (WIDTH - this.bounds.width * this.scale) / 2,
      top: (HEIGHT - this.bounds.height * this.scale) / 2,
    };
  }
}

function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How much of a box lies within another. */
function shareOf(box: Box, other: Box): number {
  const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
  const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
  if (width < 0 || height < 0) return 0;
  return (Math.max(width, 1e-9) * Math.max(height, 1e-9)) / (Math.max(box.width, 1e-9) * Math.max(box.height, 1e-9));
}
