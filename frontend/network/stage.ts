import Graph from 'graphology';
import Sigma from 'sigma';
import type { Colours } from './colouring';
import { Dragging } from './dragging';
import { between, fit, holding, toPixel, toUnit, type Camera } from './fit';
import { graphOf, isTwig, placed, type DotMeasures } from './graph';
import type { Marks } from './importance';
import { Meter } from './meter';
import { eased, motionOf, posesAt, posesOf, type Motion, type Pose } from './motion';
import type { Palette } from './palette';
import { distanceTo, Painter, type Painting, type Sight } from './painter';
import { BLANK, circles, type Figure, type Picture } from './picture';
import { settings } from './settings';
import type { Shown } from './snapshot';
import type { Box, Code, Point } from './types';

/** What lies under a point of the view. */
export interface Hit {
  readonly code: Code;
  readonly part: 'dot' | 'label' | 'badge';
}

interface Flight {
  readonly from: Camera;
  readonly to: Camera;
  readonly began: number;
}

const HALF = 1000;
const REACH = 7;
const NEAREST = 6;
const FARTHEST = 0.08;
/** Nearer than that one does not go to a few nodes by oneself. */
const NEAR = 2.5;

/** Owns the WebGL renderer: turns a picture into sigma's graph, moves the camera, and finds what was hit. */
export class Stage {
  readonly meter = new Meter();
  private readonly sigma: Sigma;
  private picture = BLANK;
  private marks: Marks = { selected: null, hovered: null, cursor: null };
  private painting: Painting = { labels: [], badges: new Map() };
  private sights = new Map<Code, Sight>();
  private poses: ReadonlyMap<Code, Pose> = new Map();
  private motion: Motion | null = null;
  private flight: Flight | null = null;
  private running = 0;
  private fitted = true;
  private ownMove = false;
  private colours: Colours | null = null;
  private readonly dragging: Dragging;

  constructor(
    private readonly container: HTMLElement,
    private palette: Palette,
    private readonly painter: Painter,
    private readonly floats: () => readonly Box[],
    private readonly still: () => boolean,
    private readonly onPin: (code: Code, at: Point) => void,
    private readonly onFrame: (camera: Camera, view: Point) => void,
  ) {
    this.sigma = new Sigma(new Graph(), container, settings((ratio) => 1 / dotScale(this.unit() / ratio)));
    this.sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
    this.dragging = new Dragging(
      this.sigma,
      (code, at) => this.carry(code, at),
      (code) => this.put(code),
    );
    this.sigma.on('beforeRender', () => this.meter.begin());
    this.sigma.on('afterRender', () => this.afterRender());
    this.sigma.getCamera().on('updated', () => {
      if (this.ownMove) return;
      this.fitted = false;
      this.flight = null;
    });
  }

  show(picture: Picture, colours: Colours, held: Code | null, refit: boolean): void {
    this.colours = colours;
    const before = this.picture;
    const camera = this.camera();
    const fitted = refit || this.fitted || before.figures.size === 0;
    this.picture = picture;
    const target = fitted ? this.fitting() : this.held(before, camera, held);
    if (before.figures.size === 0 || this.still()) {
      this.rest();
      this.look(target, fitted);
    } else {
      this.move(before);
      this.glide(target, fitted);
    }
  }

  mark(marks: Marks): void {
    const before = this.marks;
    this.marks = marks;
    if (before.hovered !== marks.hovered) this.refreshEdges(before.hovered, marks.hovered);
    this.sigma.scheduleRender();
  }

  restyle(palette: Palette, colours: Colours): void {
    this.palette = palette;
    this.colours = colours;
    if (!this.motion) this.rest();
  }

  fit(): void {
    this.glide(this.fitting(), true);
  }

  /** Moves the view to some nodes, as near as shows all of them. */
  approach(codes: ReadonlySet<Code>): void {
    const figures = new Map([...this.picture.figures].filter(([code]) => codes.has(code)));
    const dots = circles({ ...this.picture, figures });
    if (dots.length > 0) this.glide(fit(dots, this.view(), this.floats(), NEAR), false);
  }

  /** Moves the view so that a point of the picture is in its middle. */
  centre(point: Point): void {
    this.look({ scale: this.aim().scale, centre: point }, false);
  }

  zoom(factor: number): void {
    const camera = this.aim();
    this.glide({ ...camera, scale: Math.min(NEAREST, Math.max(FARTHEST, camera.scale * factor)) }, false);
  }

  /** Moves the view as little as needed for a node to be seen. */
  reveal(code: Code): void {
    const figure = this.picture.figures.get(code);
    if (!figure) return;
    const camera = this.aim();
    const view = this.view();
    const at = toPixel(figure.spot, camera, view);
    const to = { x: within(at.x, view.x, 70), y: within(at.y, view.y, 50) };
    if (to.x !== at.x || to.y !== at.y) this.glide(holding(figure.spot, to, camera.scale, view), false);
  }

  resize(): void {
    const camera = this.aim();
    this.sigma.resize();
    this.sigma.setSettings({ minCameraRatio: this.unit() / NEAREST, maxCameraRatio: this.unit() / FARTHEST });
    this.look(this.fitted ? this.fitting() : camera, this.fitted);
    this.sigma.refresh();
  }

  hit(point: Point): Hit | null {
    for (const [code, box] of this.painting.badges) {
      if (contains(box, point)) return { code, part: 'badge' };
    }
    let nearest: Hit | null = null;
    let least = REACH;
    for (const [code, sight] of this.sights) {
      const distance = distanceTo(sight, point);
      if (distance < least) {
        least = distance;
        nearest = { code, part: 'dot' };
      }
    }
    const label = least > 0 ? this.painting.labels.find((box) => contains(box, point)) : undefined;
    return label ? { code: label.code, part: 'label' } : nearest;
  }

  /** Where a node stands in the view now, in pixels, for those who point at it from outside. */
  sightOf(code: Code): Sight | undefined {
    return this.sights.get(code);
  }

  get labels(): Painting['labels'] {
    return this.painting.labels;
  }

  /** What the view shows now. */
  get shown(): Shown {
    const { sights, painting, picture } = this;
    return { size: this.view(), sights, links: picture.links, labels: painting.labels };
  }

  /** The view as pixels, as sharp as the screen has them. */
  pixels(): HTMLCanvasElement {
    const layers = Object.values(this.sigma.getCanvases());
    const all = document.createElement('canvas');
    all.width = layers[0]?.width ?? 1;
    all.height = layers[0]?.height ?? 1;
    const context = all.getContext('2d')!;
    context.fillStyle = this.palette.canvas;
    context.fillRect(0, 0, all.width, all.height);
    // What WebGL has drawn is there to be read until the browser shows it.
    this.sigma.refresh();
    for (const layer of layers) context.drawImage(layer, 0, 0, all.width, all.height);
    return all;
  }

  onClick(click: (point: Point) => void, doubleClick: (point: Point) => boolean): void {
    this.sigma.on('clickNode', ({ event }) => {
      if (!this.dragging.hasMoved) click(event);
    });
    this.sigma.on('clickStage', ({ event }) => click(event));
    this.sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      doubleClick(payload.event);
    });
    this.sigma.on('doubleClickStage', (payload) => {
      payload.preventSigmaDefault();
      doubleClick(payload.event);
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.running);
    this.sigma.kill();
  }

  private afterRender(): void {
    const context = this.sigma.getCanvases()['labels']?.getContext('2d');
    if (context) this.paint(context);
    this.onFrame(this.camera(), this.view());
    this.meter.end();
  }

  private paint(context: CanvasRenderingContext2D): void {
    const camera = this.camera();
    const view = this.view();
    const size = dotScale(camera.scale);
    this.sights = new Map();
    for (const figure of this.picture.figures.values()) {
      const pose = this.poses.get(figure.code);
      if (!pose) continue;
      const r = (figure.dot + figure.extra) * size * pose.share;
      this.sights.set(figure.code, { ...toPixel(pose, camera, view), r, figure });
    }
    const box = { x: 3, y: 3, width: view.x - 6, height: view.y - 6 };
    const calm = this.motion !== null;
    this.painting = this.painter.paint(context, this.picture, this.sights, this.marks, box, camera.scale, calm, this.floats());
  }

  /** Draws the picture as it is when nothing moves. */
  private rest(): void {
    this.motion = null;
    this.poses = posesOf(this.picture);
    this.draw([...this.picture.figures.values()]);
  }

  private draw(figures: readonly Figure[]): void {
    if (!this.colours) return;
    this.sigma.setGraph(graphOf(figures, this.picture.links, this.poses, this.palette, this.colours));
  }

  /** Moves a node along with the pointer; nothing else moves. */
  private carry(code: Code, at: Point): void {
    const pose = this.poses.get(code);
    const graph = this.sigma.getGraph();
    if (!pose || this.motion || !graph.hasNode(code)) return;
    const there = { ...pose, ...toUnit(at, this.camera(), this.view()) };
    this.poses = new Map(this.poses).set(code, there);
    graph.updateNodeAttributes(code, (attributes) => ({ ...attributes, ...placed(attributes as DotMeasures, there) }));
    this.fitted = false;
  }

  private put(code: Code): void {
    const pose = this.poses.get(code);
    if (pose) this.onPin(code, { x: Math.round(pose.x), y: Math.round(pose.y) });
  }

  private move(before: Picture): void {
    const leaving = [...before.figures.values()].filter(({ code }) => !this.picture.figures.has(code));
    this.motion = motionOf(before, this.picture, leaving, this.poses);
    this.poses = this.motion.from;
    this.draw([...this.picture.figures.values(), ...leaving]);
  }

  /** Where the camera is going, or is. */
  private aim(): Camera {
    return this.flight?.to ?? this.camera();
  }

  private glide(to: Camera, fitted: boolean): void {
    if (this.still()) {
      this.look(to, fitted);
      return;
    }
    this.fitted = fitted;
    this.flight = { from: this.camera(), to, began: performance.now() };
    if (!this.running) this.running = requestAnimationFrame((now) => this.tick(now));
  }

  private tick(now: number): void {
    this.running = 0;
    const { motion, flight } = this;
    if (motion) {
      const share = eased(now - motion.began);
      this.pose(motion, share);
      if (share === 1) this.rest();
    }
    if (flight) {
      const share = eased(now - flight.began);
      this.turn(between(flight.from, flight.to, share));
      if (share === 1) this.flight = null;
    }
    if (this.motion || this.flight) this.running = requestAnimationFrame((next) => this.tick(next));
  }

  private pose(motion: Motion, share: number): void {
    const poses = posesAt(motion, share);
    this.poses = poses;
    this.sigma.getGraph().updateEachNodeAttributes(
      (code, attributes) => Object.assign(attributes, placed(attributes as DotMeasures, poses.get(code)!)),
      { attributes: ['x', 'y', 'size'] },
    );
  }

  private refreshEdges(before: Code | null, after: Code | null): void {
    const graph = this.sigma.getGraph();
    for (const code of [before, after]) {
      if (code === null || !graph.hasNode(code)) continue;
      const on = code === after;
      graph.forEachEdge(code, (edge) => {
        if (!isTwig(edge)) return;
        graph.updateEdgeAttribute(edge, 'color', () => (on ? this.palette.secondary : graph.getEdgeAttribute(edge, 'rest')));
      });
    }
  }

  private fitting(): Camera {
    return fit(circles(this.picture), this.view(), this.floats());
  }

  private held(before: Picture, camera: Camera, code: Code | null): Camera {
    const was = code === null ? undefined : before.figures.get(code);
    const is = code === null ? undefined : this.picture.figures.get(code);
    if (!was || !is) return camera;
    const view = this.view();
    return holding(is.spot, toPixel(was.spot, camera, view), camera.scale, view);
  }

  private camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return {
      scale: this.unit() / ratio,
      centre: { x: (x - 0.5) * 2 * HALF, y: (0.5 - y) * 2 * HALF },
    };
  }

  private look(camera: Camera, fitted: boolean): void {
    this.flight = null;
    this.fitted = fitted;
    this.turn(camera);
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

  private view(): Point {
    const { width, height } = this.sigma.getDimensions();
    return { x: width, y: height };
  }

  /** Pixels a layout unit has at sigma's camera ratio 1. */
  private unit(): number {
    const width = this.container.offsetWidth;
    const height = this.container.offsetHeight;
    return Math.max(1, Math.min(width, height)) / (2 * HALF);
  }
}

function within(value: number, length: number, margin: number): number {
  return Math.min(Math.max(value, margin), Math.max(margin, length - margin));
}

/** Dots shrink with everything else, so that they never overlap, but grow less when one goes near. */
function dotScale(scale: number): number {
  return scale <= 1 ? scale : Math.pow(scale, 0.55);
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
