import type Sigma from 'sigma';
import { between, type Camera } from './fit';
import { eased } from './motion';
import { cameraOf, seenFrom, type Seen } from './seen';
import type { Point } from './types';

interface Flight {
  readonly from: Camera;
  readonly to: Camera;
  readonly began: number;
}

/** Half the side of the square that sigma shows at its camera ratio 1, in layout units. */
export const HALF = 1000;
const NEAREST = 6;
const FARTHEST = 0.08;

/** How the view lies over the picture, and how it glides from one place to another. */
export class Lens {
  /** Whether it shows everything because it was asked to, and nobody has moved it since. */
  fitted = true;
  private flight: Flight | null = null;
  private ownMove = false;
  /** What it was told to show, if it has not moved since; it goes on to in a window of another size. */
  private told: Seen | null = null;

  /**
   * @param wake has `advance` called with the next frames
   */
  constructor(
    private readonly sigma: Sigma,
    private readonly container: HTMLElement,
    private readonly still: () => boolean,
    private readonly wake: () => void,
  ) {
    sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
    sigma.getCamera().on('updated', () => {
      if (this.ownMove) return;
      this.fitted = false;
      this.flight = null;
      this.told = null;
    });
  }

  get camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return {
      scale: this.unit() / ratio,
      centre: { x: (x - 0.5) * 2 * HALF, y: (0.5 - y) * 2 * HALF },
    };
  }

  /** Where the camera is going, or is. */
  get aim(): Camera {
    return this.flight?.to ?? this.camera;
  }

  /** What it shows for those who would come back to it; null: everything. */
  get seen(): Seen | null {
    return this.fitted ? null : (this.told ?? seenFrom(this.aim, this.unit()));
  }

  /** The camera that shows something it showed before. */
  cameraFor(seen: Seen): Camera {
    return cameraOf(seen, this.unit());
  }

  /** Shows that from now on, however large the window. */
  keep(seen: Seen): void {
    this.told = seen;
  }

  /** Whether it still shows what it was told to. */
  get isKept(): boolean {
    return this.told !== null;
  }

  /** Width and height. */
  get view(): Point {
    const { width, height } = this.sigma.getDimensions();
    return { x: width, y: height };
  }

  look(camera: Camera, fitted: boolean): void {
    this.flight = null;
    this.told = null;
    this.fitted = fitted;
    this.turn(camera);
  }

  glide(to: Camera, fitted: boolean): void {
    if (this.still()) {
      this.look(to, fitted);
      return;
    }
    this.fitted = fitted;
    this.told = null;
    this.flight = { from: this.camera, to, began: performance.now() };
    this.wake();
  }

  zoom(factor: number): void {
    const { centre, scale } = this.aim;
    this.glide({ centre, scale: Math.min(NEAREST, Math.max(FARTHEST, scale * factor)) }, false);
  }

  /** Goes on gliding; answers whether it has not arrived yet. */
  advance(now: number): boolean {
    const { flight } = this;
    if (!flight) return false;
    const share = eased(now - flight.began);
    this.turn(between(flight.from, flight.to, share));
    if (share === 1) this.flight = null;
    return this.flight !== null;
  }

  /** Keeps people from getting nearer or farther than the buttons would take them. */
  limit(): void {
    this.sigma.setSettings({ minCameraRatio: this.unit() / NEAREST, maxCameraRatio: this.unit() / FARTHEST });
  }

  /** Pixels a layout unit has at sigma's camera ratio. */
  scaleAt(ratio: number): number {
    return this.unit() / ratio;
  }

  private turn({ scale, centre }: Camera): void {
    this.ownMove = true;
    this.sigma.getCamera().setState({
      x: 0.5 + centre.x / (2 * HALF),
      y: 0.5 - centre.y / (2 * HALF),
      ratio: this.unit() / scale,
    });
    this.ownMove = false;
    this.sigma.scheduleRender();
  }

  private unit(): number {
    const { offsetWidth, offsetHeight } = this.container;
    return Math.max(1, Math.min(offsetWidth, offsetHeight)) / (2 * HALF);
  }
}
