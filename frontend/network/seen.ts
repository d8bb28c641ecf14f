import type { Camera } from './fit';
import type { Point } from './types';

/** Which part of a picture is seen: what stands in the middle, in layout units, and how much of it, whatever the window. */
export interface Seen {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A view rests when nothing has moved for so long, in milliseconds. */
const REST = 400;

/** Short numbers: nearer than a pixel nobody sees a difference. */
export function seenFrom({ centre, scale }: Camera, unit: number): Seen {
  return { x: rounded(centre.x), y: rounded(centre.y), ratio: Number((unit / scale).toPrecision(4)) };
}

/** @param unit pixels a layout unit has at ratio 1 */
export function cameraOf({ x, y, ratio }: Seen, unit: number): Camera {
  return { centre: { x, y } satisfies Point, scale: unit / ratio };
}

/** The query of an address with another view, or with none; the rest stays letter for letter. */
export function withView(query: string, seen: Seen | null): string {
  const others = query.split(/[?&]/).filter((part) => part !== '' && !part.startsWith('view='));
  const parts = seen ? [...others, `view=${seen.x}~${seen.y}~${seen.ratio}`] : others;
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Tells where the view has come to rest, unless that is where it was. */
export class Resting {
  private told: Seen | null = null;
  private latest: Seen | null = null;
  private timer = 0;

  constructor(private readonly tell: (seen: Seen | null) => void) {}

  /** Null: all of it is seen. */
  at(seen: Seen | null): void {
    if (isSame(seen, this.latest)) return;
    this.latest = seen;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.rest(), REST);
  }

  /** From here on, without anything to tell. */
  from(seen: Seen | null): void {
    this.stop();
    this.told = seen;
    this.latest = seen;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private rest(): void {
    if (isSame(this.latest, this.told)) return;
    this.told = this.latest;
    this.tell(this.told);
  }
}

function isSame(a: Seen | null, b: Seen | null): boolean {
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.ratio === b.ratio);
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10 + 0;
}
