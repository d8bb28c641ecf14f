import EdgeCurveProgram from '@sigma/edge-curve';
import Graph from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { DotProgram } from './dot-program';
import { between, fit, holding, toPixel, type Camera } from './fit';
import { Meter } from './meter';
import { dotColour, mix, type Palette } from './palette';
import { distanceTo, Painter, type Marks, type Painting, type Sight } from './painter';
import { BLANK, circles, type Figure, type Picture } from './picture';
import type { Box, Code, Point } from './types';

/** What lies under a point of the view. */
export interface Hit {
  readonly code: Code;
  readonly part: 'dot' | 'label' | 'badge';
}

interface Pose extends Point {
  readonly share: number;
}

interface Motion {
  readonly from: ReadonlyMap<Code, Pose>;
  readonly to: ReadonlyMap<Code, Pose>;
  readonly leaving: Picture;
}

const HALF = 1000;
const REACH = 7;
const MOTION_MS = 250;
const NEAREST = 6;
const FARTHEST = 0.08;

/** Owns the WebGL renderer: turns a picture into sigma's graph, moves the camera, and finds what was hit. */
export class Stage {
  readonly meter = new Meter();
  private readonly sigma: Sigma;
  private picture = BLANK;
  private marks: Marks = { selected: null, hovered: null, cursor: null };
  private painting: Painting = { labels: [], badges: new Map() };
  private sights = new Map<Code, Sight>();
  private poses = new Map<Code, Pose>();
  private motion: Motion | null = null;
  private running = 0;
  private fitted = true;
  private ownMove = false;

  constructor(
    private readonly container: HTMLElement,
    private palette: Palette,
    private readonly painter: Painter,
    private readonly floats: () => readonly Box[],
    private readonly still: () => boolean,
  ) {
    this.sigma = new Sigma(new Graph(), container, this.settings());
    this.sigma.setCustomBBox({ x: [-HALF, HALF], y: [-HALF, HALF] });
    this.sigma.on('beforeRender', () => this.meter.begin());
    this.sigma.on('afterRender', () => this.afterRender());
    this.sigma.getCamera().on('updated', () => {
      if (!this.ownMove) this.fitted = false;
    });
  }

  private settings(): Partial<Settings> {
    return {
      allowInvalidContainer: true,
      stagePadding: 0,
      renderLabels: false,
      renderEdgeLabels: false,
      enableCameraRotation: false,
      minEdgeThickness: 0.9,
      defaultNodeType: 'dot',
      nodeProgramClasses: { dot: DotProgram },
      nodeHoverProgramClasses: { dot: DotProgram },
      edgeProgramClasses: { pair: EdgeCurveProgram },
      defaultDrawNodeHover: () => undefined,
      zIndex: true,
      zoomToSizeRatioFunction: (ratio) => 1 / dotScale(this.unit() / ratio),
      zoomDuration: 160,
      doubleClickZoomingRatio: 1,
    };
  }

  show(picture: Picture, held: Code | null, refit: boolean): void {
    this.finish();
    const before = this.picture;
    const camera = this.camera();
    const wasEmpty = before.figures.size === 0;
    this.picture = picture;
    if (wasEmpty || this.still()) {
      this.rest();
      if (refit || wasEmpty || this.fitted) this.fit(false);
      else this.look(this.held(before, camera, held), false);
      return;
    }
    const target = refit || this.fitted ? this.fitting() : this.held(before, camera, held);
    this.move(before, camera, target, refit || this.fitted);
  }

  mark(marks: Marks): void {
    const before = this.marks;
    this.marks = marks;
    if (before.hovered !== marks.hovered) this.refreshEdges(before.hovered, marks.hovered);
    this.sigma.scheduleRender();
  }

  restyle(palette: Palette): void {
    this.palette = palette;
    if (!this.motion) this.rest();
  }

  fit(smooth = true): void {
    const target = this.fitting();
    if (smooth && !this.still()) this.glide(this.camera(), target, true);
    else this.look(target, true);
  }

  zoom(factor: number): void {
    const camera = this.camera();
    const scale = Math.min(NEAREST, Math.max(FARTHEST, camera.scale * factor));
    this.glide(camera, { ...camera, scale }, false);
  }

  /** Moves the view as little as needed for a node to be seen. */
  reveal(code: Code): void {
    const figure = this.picture.figures.get(code);
    if (!figure) return;
    const camera = this.camera();
    const view = this.view();
    const at = toPixel(figure.spot, camera, view);
    const to = {
      x: Math.min(Math.max(at.x, 70), Math.max(70, view.x - 70)),
      y: Math.min(Math.max(at.y, 50), Math.max(50, view.y - 70)),
    };
    if (to.x === at.x && to.y === at.y) return;
    this.glide(camera, holding(figure.spot, to, camera.scale, view), false);
  }

  resize(): void {
    this.sigma.resize();
    if (this.fitted && !this.motion) this.fit(false);
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

  onClick(click: (point: Point) => void, doubleClick: (point: Point) => boolean): void {
    this.sigma.on('clickNode', ({ event }) => click(event));
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
    this.painting = this.painter.paint(context, this.picture, this.sights, this.marks, box, camera.scale, calm);
  }

  /** Draws the picture as it is when nothing moves. */
  private rest(): void {
    this.poses = new Map();
    for (const [code, { spot }] of this.picture.figures) this.poses.set(code, { x: spot.x, y: spot.y, share: 1 });
    this.sigma.setGraph(this.graphOf([this.picture]));
  }

  private move(before: Picture, from: Camera, to: Camera, fitted: boolean): void {
    const leaving: Picture = {
      figures: new Map([...before.figures].filter(([code]) => !this.picture.figures.has(code))),
      links: [],
    };
    const start = new Map<Code, Pose>();
    const end = new Map<Code, Pose>();
    for (const [code, figure] of this.picture.figures) {
      end.set(code, { x: figure.spot.x, y: figure.spot.y, share: 1 });
      start.set(code, this.poses.get(code) ?? { ...this.poseAbove(this.picture, figure), share: 0 });
    }
    for (const [code, figure] of leaving.figures) {
      start.set(code, this.poses.get(code)!);
      end.set(code, { ...spotAbove(before, this.picture, figure), share: 0 });
    }
    this.motion = { from: start, to: end, leaving };
    this.poses = start;
    this.sigma.setGraph(this.graphOf([this.picture, leaving]));
    this.glide(from, to, fitted);
  }

  /** Where a new node comes from: the nearest unit above it that stood there before. */
  private poseAbove(picture: Picture, figure: Figure): Point {
    let at: Figure | undefined = figure;
    while (at && !this.poses.has(at.code)) at = at.parent === null ? undefined : picture.figures.get(at.parent);
    return (at && this.poses.get(at.code)) ?? { x: 0, y: 0 };
  }

  private glide(from: Camera, to: Camera, fitted: boolean): void {
    cancelAnimationFrame(this.running);
    const began = performance.now();
    const frame = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / MOTION_MS));
      const eased = 1 - Math.pow(1 - share, 3);
      if (this.motion) this.pose(this.motion, eased);
      if (share < 1) this.running = requestAnimationFrame(frame);
      else this.finish();
      this.look(between(from, to, eased), fitted);
    };
    this.running = requestAnimationFrame(frame);
  }

  private finish(): void {
    cancelAnimationFrame(this.running);
    if (!this.motion) return;
    this.motion = null;
    this.rest();
  }

  private pose({ from, to }: Motion, share: number): void {
    const poses = new Map<Code, Pose>();
    for (const [code, end] of to) {
      const start = from.get(code)!;
      poses.set(code, {
        x: start.x + (end.x - start.x) * share,
        y: start.y + (end.y - start.y) * share,
        share: start.share + (end.share - start.share) * share,
      });
    }
    this.poses = poses;
    this.sigma.getGraph().updateEachNodeAttributes(
      (code, attributes) => {
        const pose = poses.get(code)!;
        attributes['x'] = pose.x;
        attributes['y'] = -pose.y;
        attributes['size'] = attributes['dot'] * pose.share;
        attributes['extra'] = attributes['ring'] * pose.share;
        return attributes;
      },
      { attributes: ['x', 'y', 'size'] },
    );
  }

  private graphOf(pictures: readonly Picture[]): Graph {
    const graph = new Graph({ multi: true, type: 'undirected' });
    for (const { figures } of pictures) {
      for (const figure of figures.values()) graph.addNode(figure.code, this.attributes(figure));
    }
    for (const { figures } of pictures) {
      for (const { code, parent } of figures.values()) {
        if (parent !== null && graph.hasNode(parent)) {
          graph.addEdgeWithKey(`in:${code}`, parent, code, { size: 0.9, color: this.palette.line, zIndex: 0 });
        }
      }
    }
    for (const link of this.picture.links) {
      graph.addEdgeWithKey(`to:${link.id}`, link.from, link.to, {
        type: 'pair',
        size: 1.5,
        zIndex: 1,
        color: mix(this.palette.links[link.kind] ?? this.palette.secondary, this.palette.canvas, 0.8),
        curvature: this.curvature(link.from, link.to),
      });
    }
    return graph;
  }

  private attributes(figure: Figure): Record<string, unknown> {
    const pose = this.poses.get(figure.code) ?? { ...figure.spot, share: 1 };
    const color = dotColour(this.palette, figure);
    const hollow = figure.level === 'village' || figure.kind === 'more';
    return {
      x: pose.x,
      y: -pose.y,
      dot: figure.dot,
      ring: figure.extra,
      size: figure.dot * pose.share,
      extra: figure.extra * pose.share,
      color,
      core: hollow ? this.palette.canvas : color,
      zIndex: 0,
    };
  }

  /** Bends a link towards the middle, the more the nearer its ends, so that it leaves the ring's own lines. */
  private curvature(from: Code, to: Code): number {
    const a = this.picture.figures.get(from)!.spot;
    const b = this.picture.figures.get(to)!.spot;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const reach = Math.max(1, a.distance, b.distance);
    const turn = Math.sign(a.x * b.y - a.y * b.x) || 1;
    return turn * (0.18 + 0.45 * Math.max(0, 1 - length / reach));
  }

  private refreshEdges(before: Code | null, after: Code | null): void {
    const graph = this.sigma.getGraph();
    for (const code of [before, after]) {
      if (code === null || !graph.hasNode(code)) continue;
      const on = code === after;
      graph.forEachEdge(code, (edge) => {
        if (!edge.startsWith('in:')) return;
        graph.setEdgeAttribute(edge, 'color', on ? this.palette.secondary : this.palette.line);
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

  private look({ scale, centre }: Camera, fitted: boolean): void {
    this.ownMove = true;
    this.sigma.getCamera().setState({
      x: 0.5 + centre.x / (2 * HALF),
      y: 0.5 - centre.y / (2 * HALF),
      ratio: this.unit() / scale,
    });
    this.ownMove = false;
    this.fitted = fitted;
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

/** Dots shrink with everything else, so that they never overlap, but grow less when one goes near. */
function dotScale(scale: number): number {
  return scale <= 1 ? scale : Math.pow(scale, 0.55);
}

function spotAbove(before: Picture, after: Picture, figure: Figure): Point {
  let at: Figure | undefined = figure;
  while (at && !after.figures.has(at.code)) at = at.parent === null ? undefined : before.figures.get(at.parent);
  return (at && after.figures.get(at.code)?.spot) ?? { x: 0, y: 0 };
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height;
}
