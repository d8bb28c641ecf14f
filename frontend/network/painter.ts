import { beadsOf } from './beads';
import { importance, isQuiet, isSeen, isShy, openBranches, rank, rankOf, wishFor } from './importance';
import { placeLabels, type Dot, type LabelWish, type PlacedLabel } from './labels';
import { isAt, neighbours, partners, type Marks } from './marks';
import { paintNumbers } from './numbers';
import { mix, type Palette } from './palette';
import type { Figure, Picture } from './picture';
import { paintRings } from './rings';
import { fill, type Box, type Circle, type Code, type Point, type Texts } from './types';

/** A dot as it stands on the screen, in pixels. */
export interface Sight extends Circle {
  readonly figure: Figure;
}

/** Where dots stand on the screen, by their codes. */
export type Sights = Pick<ReadonlyMap<Code, Sight>, 'get'>;

export interface Painting {
  readonly labels: readonly PlacedLabel[];
  /** What the labels say. */
  readonly texts: ReadonlyMap<Code, Text>;
  /** Where a click folds or unfolds. */
  readonly badges: ReadonlyMap<Code, Box>;
}

/** A dot that may have its name beside it. */
interface Named {
  readonly sight: Sight;
  readonly weight: number;
}

interface Style {
  readonly font: string;
  readonly height: number;
  readonly colour: string;
  /** Drawn like a button. */
  readonly framed?: boolean;
}

export interface Text extends Style {
  readonly text: string;
  readonly badge: string;
  readonly textWidth: number;
}

const FAMILY = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const BADGE_FONT = `500 10.5px ${FAMILY}`;
const BADGE_HEIGHT = 15;
const BADGE_GAP = 4;
const FRAME = 9;
const NAMES_BRANCHES = 0.9;
const FEW_BRANCHES = 16;
/** Room for the ring of what is selected. */
const SELECTED_AWAY = 5;
/** Room for the frame of what is marked, with its tick. */
const MARKED_AWAY = 10;
/** Room for the curve of the ring that the wide label of "more" lies under. */
const MORE_AWAY = 12;
/** More names than that no view has room for, and looking for it takes long. */
const MOST_NAMED = 1500;
/** Labels keep off dots of these levels even where there is no other place. */
const SOLID = rankOf('general-branch');
/** Room between a dot and the labels of others. */
const ROUND_DOTS = 2.5;

/** Paints labels, badges and marks above the dots, on a canvas in CSS pixels. */
export class Painter {
  private readonly widths = new Map<string, number>();
  private quiet = '';

  constructor(
    private palette: Palette,
    private texts: Texts | null,
    private readonly count: (value: number) => string,
  ) {
    this.restyle(palette, texts);
  }

  restyle(palette: Palette, texts: Texts | null): void {
    this.palette = palette;
    this.texts = texts;
    this.quiet = mix(palette.ink, palette.canvas, 0.86);
  }

  /** `calm` leaves out the small labels, while everything moves. */
  paint(
    context: CanvasRenderingContext2D,
    picture: Picture,
    sights: ReadonlyMap<Code, Sight>,
    marks: Marks,
    view: Box,
    scale: number,
    calm: boolean,
    floats: readonly Box[],
  ): Painting {
    const near = neighbours(picture, marks);
    paintRings(context, sights, marks, partners(picture, marks.hovered), this.palette);
    const crowded = scale < NAMES_BRANCHES && openBranches(picture) > FEW_BRANCHES;
    const texts = new Map<Code, Text>();
    const named: Named[] = [];
    const dots: Dot[] = [];
    for (const sight of sights.values()) {
      if (!isSeen(sight, view)) continue;
      const { x, y, r, figure } = sight;
      dots.push({ x, y, r: r + ROUND_DOTS, solid: rank(figure) <= SOLID });
      const weight = importance(figure, marks, near);
      if (!isQuiet(figure, weight, calm)) named.push({ sight, weight });
    }
    const wishes: LabelWish[] = [];
    for (const { sight, weight } of foremost(named)) {
      const text = this.text(context, sight.figure, marks, scale);
      if (text.text === '') continue;
      texts.set(sight.figure.code, text);
      wishes.push(wishFor(sight, text, weight, away(sight.figure, marks), isShy(sight.figure, weight, crowded)));
    }
    const labels = placeLabels(wishes, dots, view, floats, calm ? [] : beadsOf(picture, sights));
    const painting = this.labels(context, labels, texts);
    if (!calm) paintNumbers(context, picture, sights, marks, this.palette);
    return painting;
  }

  /** Paints the same labels elsewhere, without asking whether there is room for them. */
  follow(
    context: CanvasRenderingContext2D,
    { labels, texts }: Painting,
    picture: Picture,
    sights: Sights,
    marks: Marks,
    moved: (label: PlacedLabel) => Point,
  ): Painting {
    paintRings(context, sights, marks, partners(picture, marks.hovered), this.palette);
    return this.labels(
      context,
      labels.map((label) => ({ ...label, ...moved(label) })),
      texts,
    );
  }

  private labels(
    context: CanvasRenderingContext2D,
    labels: readonly PlacedLabel[],
    texts: ReadonlyMap<Code, Text>,
  ): Painting {
    const badges = new Map<Code, Box>();
    for (const label of labels) {
      const badge = this.label(context, label, texts.get(label.code)!);
      if (badge) badges.set(label.code, badge);
    }
    return { labels, texts, badges };
  }

  private text(
    context: CanvasRenderingContext2D,
    figure: Figure,
    marks: Marks,
    scale: number,
  ): Text & { width: number } {
    const style = this.style(figure, marks);
    const text = figure.kind === 'more' ? this.moreText(figure) : figure.name;
    const badge = this.badge(figure, marks, scale);
    const textWidth = this.width(context, style.font, text) + (style.framed ? 2 * FRAME : 0);
    const badgeWidth = badge === '' ? 0 : this.badgeWidth(context, badge) + BADGE_GAP;
    return { ...style, text, badge, textWidth, width: textWidth + badgeWidth };
  }

  private moreText(figure: Figure): string {
    const values = { shown: this.count(figure.shown), total: this.count(figure.children) };
    return this.texts ? fill(this.texts.more, values) : `${values.shown} / ${values.total}`;
  }

  private badge(figure: Figure, marks: Marks, scale: number): string {
    const marked = isAt(figure.code, marks);
    if (figure.fold === 'open') return marked ? '−' : '';
    if (figure.fold === 'leaf') return '';
    return marked || scale > 1.5 || rank(figure) <= rankOf('general-branch')
      ? `+${this.count(figure.children)}`
      : '';
  }

  private style(figure: Figure, marks: Marks): Style {
    const { ink, secondary } = this.palette;
    if (figure.kind === 'more') return { font: `12px ${FAMILY}`, height: 20, colour: secondary, framed: true };
    const level = rank(figure);
    if (level <= rankOf('county')) return { font: `700 15px ${FAMILY}`, height: 19, colour: ink };
    if (level <= rankOf('township')) return { font: `600 13px ${FAMILY}`, height: 16, colour: ink };
    const strong = isAt(figure.code, marks) || marks.marked.has(figure.code);
    return {
      font: `${strong ? '600 ' : ''}12px ${FAMILY}`,
      height: 14,
      colour: strong ? ink : this.quiet,
    };
  }

  private label(context: CanvasRenderingContext2D, box: PlacedLabel, text: Text): Box | undefined {
    const middle = box.y + box.height / 2;
    if (text.framed) {
      this.pill(context, box, text.text, text.font);
      return undefined;
    }
    if (box.onLine) this.plate(context, box);
    context.font = text.font;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.lineJoin = 'round';
    context.lineWidth = 4.5;
    context.strokeStyle = this.palette.canvas;
    context.strokeText(text.text, box.x, middle + 0.5);
    context.fillStyle = text.colour;
    context.fillText(text.text, box.x, middle + 0.5);
    if (text.badge === '') return undefined;
    const badge = {
      x: box.x + text.textWidth + BADGE_GAP,
      y: middle - BADGE_HEIGHT / 2,
      width: this.badgeWidth(context, text.badge),
      height: BADGE_HEIGHT,
    };
    this.pill(context, badge, text.badge, BADGE_FONT);
    return badge;
  }

  /** What hides a line below a label that could not keep off it. */
  private plate(context: CanvasRenderingContext2D, box: Box): void {
    context.beginPath();
    context.roundRect(box.x - 2, box.y, box.width + 4, box.height, 4);
    context.fillStyle = this.palette.canvas;
    context.fill();
  }

  private pill(context: CanvasRenderingContext2D, box: Box, text: string, font: string): void {
    context.beginPath();
    context.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, box.height / 2);
    context.fillStyle = this.palette.panel;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = this.palette.line;
    context.stroke();
    context.font = font;
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.fillStyle = this.palette.secondary;
    context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
  }

  private badgeWidth(context: CanvasRenderingContext2D, text: string): number {
    return Math.max(BADGE_HEIGHT, this.width(context, BADGE_FONT, text) + 9);
  }

  private width(context: CanvasRenderingContext2D, font: string, text: string): number {
    const key = `${font}\n${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

/** The most important of many. */
function foremost(named: readonly Named[]): readonly Named[] {
  return named.length <= MOST_NAMED ? named : [...named].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMED);
}

/** How far a name keeps off its dot for what is painted around that. */
function away({ kind, code }: Figure, marks: Marks): number {
  if (kind === 'more') return MORE_AWAY;
  if (marks.marked.has(code)) return MARKED_AWAY;
  return code === marks.selected ? SELECTED_AWAY : 0;
}

/** The point of the screen on a sight's edge nearest to another point; for tests of what was hit. */
export function distanceTo(sight: Sight, { x, y }: Point): number {
  return Math.hypot(sight.x - x, sight.y - y) - sight.r;
}
