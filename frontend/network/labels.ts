import type { Box, Circle, Code } from './types';

/** Where a label may stand beside its dot. */
export type Side =
  | 'outward'
  | 'inward'
  | 'below'
  | 'above'
  | 'right'
  | 'left'
  | 'belowRight'
  | 'belowLeft'
  | 'aboveRight'
  | 'aboveLeft'
  | 'middle';

export interface LabelWish {
  readonly code: Code;
  /** Centre and radius of the dot in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Outward direction in radians, clockwise from the right. */
  readonly angle: number;
  readonly width: number;
  readonly height: number;
  /** The larger goes first. */
  readonly importance: number;
  /** In the order of preference. */
  readonly sides: readonly Side[];
  /** Stands even over other dots, though never over a label placed before it. */
  readonly firm: boolean;
  /** Rather than over a line it stands nowhere. */
  readonly shy?: boolean;
}

/** A dot that labels keep off; firm ones too, if it is solid. */
export interface Dot extends Circle {
  readonly solid: boolean;
}

export interface PlacedLabel extends Box {
  readonly code: Code;
  readonly side: Side;
  /** Whether a line runs below it, because there is no place off the lines. */
  readonly onLine: boolean;
}

const CLEAR = 4;
const APART = 1;
const CELL = 48;

/**
 * Places labels by importance; one that finds no free side gives way. No two results overlap, none
 * leaves the view, none but firm ones touches a dot. They keep off the lines, given as beads, where
 * they have a choice. Everything in pixels.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  dots: readonly Dot[],
  view: Box,
  floats: readonly Box[] = [],
  lines: readonly Circle[] = [],
): PlacedLabel[] {
  const taken = new Grid<Box>((box) => box);
  const covered = new Grid<Dot>(around);
  floats.forEach((float) => taken.add(float));
  dots.forEach((dot) => covered.add(dot));
  const crossed = new Grid<Circle>(around);
  lines.forEach((bead) => crossed.add(bead));
  const placed: PlacedLabel[] = [];
  for (const wish of byImportance(wishes)) {
    const label = firstFree(wish, taken, covered, crossed, view);
    if (!label) continue;
    taken.add(label);
    placed.push(label);
  }
  return placed;
}

function byImportance(wishes: readonly LabelWish[]): LabelWish[] {
  return [...wishes].sort((a, b) => b.importance - a.importance || (a.code < b.code ? -1 : 1));
}

function firstFree(
  wish: LabelWish,
  taken: Grid<Box>,
  covered: Grid<Dot>,
  crossed: Grid<Circle>,
  view: Box,
): PlacedLabel | undefined {
  let crossedOne: PlacedLabel | undefined;
  let compromise: PlacedLabel | undefined;
  for (const side of wish.sides) {
    const box = boxAt(wish, side);
    if (!inside(box, view) || taken.some(box, (other) => overlaps(box, other, APART))) continue;
    const onLine = crossed.some(box, (bead) => covers(box, bead));
    const label = { code: wish.code, side, onLine, ...box };
    if (!covered.some(box, (dot) => !isOwn(wish, dot) && covers(box, dot))) {
      if (!onLine) return label;
      if (!wish.shy) crossedOne ??= label;
    } else if (!covered.some(box, (dot) => dot.solid && !isOwn(wish, dot) && covers(box, dot))) {
      compromise ??= label;
    }
  }
  return crossedOne ?? (wish.firm ? compromise : undefined);
}

/** The box of a label on a side of its dot. */
export function boxAt(wish: LabelWish, side: Side): Box {
  const { x, y, radius, width, height } = wish;
  const away = radius + CLEAR;
  const centred = { x: x - width / 2, y: y - height / 2, width, height };
  switch (side) {
    case 'below':
      return { ...centred, y: y + away - 1 };
    case 'above':
      return { ...centred, y: y - away - height + 1 };
    case 'belowRight':
      return { ...centred, x: x - CLEAR, y: y + away - 1 };
    case 'belowLeft':
      return { ...centred, x: x + CLEAR - width, y: y + away - 1 };
    case 'aboveRight':
      return { ...centred, x: x - CLEAR, y: y - away - height + 1 };
    case 'aboveLeft':
      return { ...centred, x: x + CLEAR - width, y: y - away - height + 1 };
    case 'right':
      return { ...centred, x: x + away };
    case 'left':
      return { ...centred, x: x - away - width };
    case 'outward':
      return leaving(wish, away, wish.angle);
    case 'inward':
      return leaving(wish, away, wish.angle + Math.PI);
    case 'middle':
      return centred;
  }
}

/** Leaves the dot in a direction: to the side, flush left or right; at the poles, centred. */
function leaving({ x, y, width, height }: LabelWish, away: number, angle: number): Box {
  const across = Math.cos(angle);
  const down = Math.sin(angle);
  const sideways = Math.abs(across) > 0.34 ? Math.sign(across) : across / 0.34;
  return {
    x: x + across * away - (width * (1 - sideways)) / 2,
    y: y + down * away - (height * (1 - down)) / 2,
    width,
    height,
  };
}

export function overlaps(a: Box, b: Box, apart = 0): boolean {
  return (
    a.x < b.x + b.width + apart &&
    b.x < a.x + a.width + apart &&
    a.y < b.y + b.height + apart &&
    b.y < a.y + a.height + apart
  );
}

export function covers(box: Box, dot: Circle): boolean {
  const dx = dot.x - Math.min(Math.max(dot.x, box.x), box.x + box.width);
  const dy = dot.y - Math.min(Math.max(dot.y, box.y), box.y + box.height);
  return dx * dx + dy * dy < dot.r * dot.r;
}

function inside(box: Box, view: Box): boolean {
  return (
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height
  );
}

function isOwn(wish: LabelWish, dot: Circle): boolean {
  return dot.x === wish.x && dot.y === wish.y;
}

function around({ x, y, r }: Circle): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

/** Finds what lies near a box without looking at everything. */
class Grid<T> {
  private readonly cells = new Map<number, T[]>();

  constructor(private readonly bounds: (item: T) => Box) {}

  add(item: T): void {
    this.each(this.bounds(item), (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(item);
      else this.cells.set(key, [item]);
      return false;
    });
  }

  some(box: Box, test: (item: T) => boolean): boolean {
    return this.each(box, (key) => this.cells.get(key)?.some(test) ?? false);
  }

  private each(box: Box, visit: (key: number) => boolean): boolean {
    const right = Math.floor((box.x + box.width) / CELL);
    const bottom = Math.floor((box.y + box.height) / CELL);
    for (let column = Math.floor(box.x / CELL); column <= right; column++) {
      for (let row = Math.floor(box.y / CELL); row <= bottom; row++) {
        if (visit(column * 65_536 + row)) return true;
      }
    }
    return false;
  }
}
