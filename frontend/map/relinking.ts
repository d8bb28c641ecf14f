import type Feature from 'ol/Feature';
import type MapBrowserEvent from 'ol/MapBrowserEvent';
import type Map from 'ol/Map';
import { squaredDistance } from 'ol/coordinate';
import LineString from 'ol/geom/LineString';
import PointerInteraction from 'ol/interaction/Pointer';
import type VectorSource from 'ol/source/Vector';
import type { DrawnLink } from '../network/links';
import type { Code } from '../network/types';

/** So near to the end of a line, in pixels, somebody takes hold of it. */
const REACH = 11;

/** A line whose one end was put elsewhere. */
export interface Relinked {
  /** The end that stays. */
  readonly kept: Code;
  readonly was: Code;
  readonly to: Code;
}

interface Held {
  readonly line: Feature<LineString>;
  readonly link: DrawnLink;
  readonly isFirst: boolean;
  readonly before: LineString;
}

/** Drags the ends of lines from one area to another; the line itself is drawn anew by who hears of it. */
export class Relinking extends PointerInteraction {
  private held: Held | null = null;
  private readonly lines: VectorSource<Feature<LineString>>;
  private readonly codeAt: (pixel: number[]) => Code | null;
  private readonly onRelinked: (change: Relinked) => void;

  constructor(
    lines: VectorSource<Feature<LineString>>,
    codeAt: (pixel: number[]) => Code | null,
    onRelinked: (change: Relinked) => void,
  ) {
    super();
    this.lines = lines;
    this.codeAt = codeAt;
    this.onRelinked = onRelinked;
  }

  /** Whether there is an end to take hold of. */
  isOver(map: Map, pixel: number[]): boolean {
    return this.endAt(map, pixel) !== null;
  }

  override handleDownEvent({ map, pixel }: MapBrowserEvent): boolean {
    this.held = this.endAt(map, pixel);
    return this.held !== null;
  }

  override handleDragEvent({ coordinate }: MapBrowserEvent): void {
    if (!this.held) return;
    const { line, before, isFirst } = this.held;
    const fixed = isFirst ? before.getLastCoordinate() : before.getFirstCoordinate();
    line.setGeometry(new LineString([fixed, coordinate]));
  }

  override handleUpEvent({ pixel }: MapBrowserEvent): boolean {
    if (!this.held) return false;
    const { line, link, isFirst, before } = this.held;
    this.held = null;
    line.setGeometry(before);
    const to = this.codeAt(pixel);
    if (to !== null && to !== link.from && to !== link.to) {
      const [was, kept] = isFirst ? [link.from, link.to] : [link.to, link.from];
      this.onRelinked({ kept, was, to });
    }
    return false;
  }

  /** Of several lines that end there, the one that passes nearest. */
  private endAt(map: Map, pixel: number[]): Held | null {
    const at = map.getCoordinateFromPixel(pixel);
    if (!at) return null;
    let best: Held | null = null;
    let nearest = Infinity;
    for (const line of this.lines.getFeatures()) {
      const before = line.getGeometry();
      if (!before) continue;
      const isFirst = this.isNear(map, pixel, before.getFirstCoordinate());
      if (!isFirst && !this.isNear(map, pixel, before.getLastCoordinate())) continue;
      const distance = squaredDistance(before.getClosestPoint(at), at);
      if (distance < nearest) {
        nearest = distance;
        best = { line, link: line.get('link') as DrawnLink, isFirst, before };
      }
    }
    return best;
  }

  private isNear(map: Map, pixel: number[], end: number[]): boolean {
    const there = map.getPixelFromCoordinate(end);
    return there !== null && squaredDistance(there, pixel) <= REACH * REACH;
  }
}
