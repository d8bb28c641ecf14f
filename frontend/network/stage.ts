import Graph from 'graphology';
import Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { Colours } from './colouring';
import { Dragging } from './dragging';
import { fit, holding, toPixel, toUnit, type Camera } from './fit';
import { Following, type Placed } from './following';
import { emphasize, graphOf, placed, type DotMeasures } from './graph';
import { hitAt, unitsIn, type Hit } from './hits';
import { Lens } from './lens';
import { Meter } from './meter';
import { NO_MARKS, type Marks } from './marks';
import { eased, motionOf, posesAt, posesOf, type Motion, type Pose } from './motion';
import type { Palette } from './palette';
import type { Painter, Painting, Sight, Sights } from './painter';
import { BLANK, circles, type Figure, type Picture } from './picture';
import { pixelsOf } from './pixels';
import type { Seen } from './seen';
import { settings } from './settings';
import type { Shown } from './snapshot';
import type { Box, Code, Point } from './types';

/** Nearer than that one does not go to a few nodes by oneself. */
const NEAR = 2.5;

/** Owns the WebGL renderer: turns a picture into sigma's graph, moves the camera, and finds what was hit. */
export class Stage {
  readonly meter = new Meter();
  private readonly sigma: Sigma;
  private picture = BLANK;
  private marks: Marks = NO_MARKS;
  private painting: Painting = { labels: [], texts: new Map(), badges: new Map() };
  private readonly following = new Following(() => this.sigma.scheduleRender());
  private seen: ReadonlyMap<Code, Sight> | null = null;
  private poses: Map<Code, Pose> = new Map();
  /** What is carried, and where it was when labels found their places. */
  private carried: { readonly code: Code; readonly from: Pose } | null = null;
  private motion: Motion | null = null;
  private running = 0;
  private colours: Colours | null = null;
  private readonly dragging: Dragging;
  private readonly lens: Lens;

  constructor(
    container: HTMLElement,
    private palette: Palette,
    private readonly painter: Painter,
    private readonly floats: () => readonly Box[],
    private readonly still: () => boolean,
    private readonly onPin: (code: Code, at: Point) => void,
    private readonly onFrame: (camera: Camera, view: Point) => void,
  ) {
    this.sigma = new Sigma(new Graph(), container, settings((ratio) => 1 / dotScale(this.lens.scaleAt(ratio))));
    this.lens = new Lens(this.sigma, container, still, () => this.wake());
    this.dragging = new Dragging(
      this.sigma,
      (code, at) => this.carry(code, at),
      (code) => this.put(code),
    );
    this.sigma.on('beforeRender', () => this.meter.begin());
    this.sigma.on('afterRender', () => this.afterRender());
  }

  /** @param seen what is to be seen; else everything, if it is fitted or was, or the same as before */
  show(picture: Picture, colours: Colours, held: Code | null, refit: boolean, seen: Seen | null = null): void {
    this.colours = colours;
    const before = this.picture;
    const { camera } = this.lens;
    this.carried = null;
    this.following.forget();
    const fitted = seen === null && (refit || this.lens.fitted || before.figures.size === 0);
    this.picture = picture;
    const target = seen ? this.lens.cameraFor(seen) : fitted ? this.fitting() : this.held(before, camera, held);
    if (before.figures.size === 0 || this.still()) {
      this.rest();
      this.lens.look(target, fitted);
    } else {
      this.move(before);
      this.lens.glide(target, fitted);
    }
    if (seen) this.lens.keep(seen);
  }

  /** What is seen, or is going to be; null: everything. */
  get sees(): Seen | null {
    return this.lens.seen;
  }

  mark(marks: Marks): void {
    const before = this.marks;
    this.marks = marks;
    this.following.forget();
    const edges =
      before.hovered === marks.hovered
        ? []
        : emphasize(this.sigma.getGraph(), before.hovered, marks.hovered, this.palette);
    this.redraw({ edges });
  }

  restyle(palette: Palette, colours: Colours): void {
    this.palette = palette;
    this.colours = colours;
    this.following.forget();
    if (!this.motion) this.rest();
  }

  /** Shows everything, or some nodes as large as that goes. */
  fit(codes?: ReadonlySet<Code>): void {
    if (!codes) this.lens.glide(this.fitting(), true);
    else if (codes.size > 0) this.lens.glide(this.fitting(codes), false);
  }

  /** Moves the view to some nodes, as near as shows all of them. */
  approach(codes: ReadonlySet<Code>): void {
    const dots = circles(this.picture, codes);
    if (dots.length > 0) this.lens.glide(fit(dots, this.lens.view, this.floats(), NEAR), false);
  }

  /** Moves the view so that a point of the picture is in its middle. */
  centre(point: Point): void {
    this.lens.look({ scale: this.lens.aim.scale, centre: point }, false);
  }

  zoom(factor: number): void {
    this.lens.zoom(factor);
  }

  /** Moves the view as little as needed for a node to be seen, and not at all if it is. */
  reveal(code: Code): void {
    const figure = this.picture.figures.get(code);
    if (!figure) return;
    const { aim: camera, view } = this.lens;
    const at = toPixel(figure.spot, camera, view);
    if (within(at.x, view.x, 0) === at.x && within(at.y, view.y, 0) === at.y) return;
    const to = { x: within(at.x, view.x, 70), y: within(at.y, view.y, 50) };
    this.lens.glide(holding(figure.spot, to, camera.scale, view), false);
  }

  resize(): void {
    const { seen, fitted } = this.lens;
    const { aim, isKept } = this.lens;
    this.following.forget();
    this.sigma.resize();
    this.lens.limit();
    this.lens.look(fitted ? this.fitting() : isKept && seen ? this.lens.cameraFor(seen) : aim, fitted);
    if (isKept && seen) this.lens.keep(seen);
    this.sigma.refresh();
  }

  hit(point: Point): Hit | null {
    return hitAt(point, this.painting, this.sights);
  }

  /** The units in a part of the view. */
  unitsIn(box: Box): Code[] {
    return unitsIn(box, this.sights);
  }

  /** Where a node stands in the view now, in pixels, for those who point at it from outside. */
  sightOf(code: Code): Sight | undefined {
    return this.sights.get(code);
  }

  /** Where all nodes stand in the view; looked at anew when asked after a frame. */
  private get sights(): ReadonlyMap<Code, Sight> {
    this.seen ??= this.look();
    return this.seen;
  }

  get labels(): Painting['labels'] {
    return this.painting.labels;
  }

  /** What the view shows now. */
  get shown(): Shown {
    const { sights, painting, picture } = this;
    return { size: this.lens.view, sights, links: picture.links, labels: painting.labels };
  }

  /** The view as pixels, as sharp as the screen has them. */
  pixels(): HTMLCanvasElement {
    return pixelsOf(this.sigma, this.palette.canvas);
  }

  /** `adds` tells whether one goes on with what was marked before. */
  onClick(click: (point: Point, adds: boolean) => void, doubleClick: (point: Point) => boolean): void {
    const tell = ({ event }: { event: MouseCoords }) => {
      const { shiftKey, ctrlKey, metaKey } = event.original;
      click(event, shiftKey || ctrlKey || metaKey);
    };
    this.sigma.on('clickNode', (payload) => {
      // With the shift key held a press never reaches what drags, which then remembers the one before.
      if (payload.event.original.shiftKey || !this.dragging.hasMoved) tell(payload);
    });
    this.sigma.on('clickStage', tell);
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
    this.following.forget();
    this.sigma.kill();
  }

  private afterRender(): void {
    const context = this.sigma.getCanvases()['labels']?.getContext('2d');
    this.seen = null;
    if (context) this.paint(context);
    this.onFrame(this.lens.camera, this.lens.view);
    this.meter.end();
  }

  private paint(context: CanvasRenderingContext2D): void {
    const { camera } = this.lens;
    const placed = this.following.from(camera, this.lens.view, this.carried !== null);
    if (placed) this.follow(context, placed, camera);
    else this.place(context, camera);
  }

  private follow(context: CanvasRenderingContext2D, placed: Placed, to: Camera): void {
    const { view } = this.lens;
    const { carried } = this;
    this.painting =
      placed.camera.scale === to.scale && !carried
        ? this.following.slide(placed, to, view, context)
        : this.painter.follow(context, placed.painting, this.picture, this.sightsIn(to), this.marks, (label) => {
            const pose = this.poses.get(label.code)!;
            const was = toPixel(carried?.code === label.code ? carried.from : pose, placed.camera, view);
            const is = toPixel(pose, to, view);
            return { x: label.x + is.x - was.x, y: label.y + is.y - was.y };
          });
    this.following.follow();
  }

  private place(context: CanvasRenderingContext2D, camera: Camera): void {
    const { view } = this.lens;
    const box = { x: 3, y: 3, width: view.x - 6, height: view.y - 6 };
    const calm = this.motion !== null;
    this.painting = this.painter.paint(context, this.picture, this.sights, this.marks, box, camera.scale, calm, this.floats());
    this.carried = null;
    if (calm) this.following.forget();
    else this.following.keep({ camera, painting: this.painting }, context);
  }

  private sightsIn(camera: Camera): Sights {
    const { view } = this.lens;
    return { get: (code) => this.sight(code, camera, view) };
  }

  private look(): ReadonlyMap<Code, Sight> {
    const { camera, view } = this.lens;
    const sights = new Map<Code, Sight>();
    for (const code of this.picture.figures.keys()) {
      const sight = this.sight(code, camera, view);
      if (sight) sights.set(code, sight);
    }
    return sights;
  }

  private sight(code: Code, camera: Camera, view: Point): Sight | undefined {
    const figure = this.picture.figures.get(code);
    const pose = this.poses.get(code);
    if (!figure || !pose) return undefined;
    const r = (figure.dot + figure.extra) * dotScale(camera.scale) * pose.share;
    const { x, y } = toPixel(pose, camera, view);
    return { x, y, r, figure };
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
    const there = { ...pose, ...toUnit(at, this.lens.camera, this.lens.view) };
    if (this.carried?.code !== code) this.carried = { code, from: pose };
    this.poses.set(code, there);
    const attributes = graph.getNodeAttributes(code);
    Object.assign(attributes, placed(attributes as DotMeasures, there));
    this.redraw({ nodes: [code], edges: graph.edges(code) });
    this.lens.fitted = false;
  }

  /** Has these drawn as they are now; everything else stays as it is, which saves going through all of it. */
  private redraw(partialGraph: { nodes?: Code[]; edges?: string[] }): void {
    this.sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  }

  private put(code: Code): void {
    const pose = this.poses.get(code);
    if (pose) this.onPin(code, { x: Math.round(pose.x), y: Math.round(pose.y) });
  }

  private move(before: Picture): void {
    const leaving = [...before.figures.values()].filter(({ code }) => !this.picture.figures.has(code));
    this.motion = motionOf(before, this.picture, leaving, this.poses);
    this.poses = new Map(this.motion.from);
    this.draw([...this.picture.figures.values(), ...leaving]);
  }

  private wake(): void {
    if (!this.running) this.running = requestAnimationFrame((now) => this.tick(now));
  }

  private tick(now: number): void {
    this.running = 0;
    const { motion } = this;
    if (motion) {
      const share = eased(now - motion.began);
      this.pose(motion, share);
      if (share === 1) this.rest();
    }
    if (this.lens.advance(now) || this.motion) this.wake();
  }

  private pose(motion: Motion, share: number): void {
    const poses = posesAt(motion, share);
    this.poses = poses;
    this.sigma.getGraph().updateEachNodeAttributes(
      (code, attributes) => Object.assign(attributes, placed(attributes as DotMeasures, poses.get(code)!)),
      { attributes: ['x', 'y', 'size'] },
    );
  }

  private fitting(codes?: ReadonlySet<Code>): Camera {
    return fit(circles(this.picture, codes), this.lens.view, this.floats());
  }

  private held(before: Picture, camera: Camera, code: Code | null): Camera {
    const was = code === null ? undefined : before.figures.get(code);
    const is = code === null ? undefined : this.picture.figures.get(code);
    if (!was || !is) return camera;
    const { view } = this.lens;
    return holding(is.spot, toPixel(was.spot, camera, view), camera.scale, view);
  }
}

function within(value: number, length: number, margin: number): number {
  return Math.min(Math.max(value, margin), Math.max(margin, length - margin));
}

/** Dots shrink with everything else, so that they never overlap, but grow less when one goes near. */
function dotScale(scale: number): number {
  return scale <= 1 ? scale : Math.pow(scale, 0.55);
}
