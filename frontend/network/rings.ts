import type { Marks } from './marks';
import type { Sight, Sights } from './painter';
import type { Palette } from './palette';
import type { Code } from './types';

const TAU = 2 * Math.PI;
/** From a dot to the frame around what was picked out. */
const AWAY = 3.5;
/** No frame is smaller, or one would not see that it is one. */
const SMALLEST = 7;
const TICK = 5;
/** How far a pin stands out of its dot, and how large its head is. */
const PIN = 9;
const HEAD = 3.2;
const NEEDLE = 1.6;

/** Paints what stands out around the dots: rings, and frames around what people picked out. */
export function paintRings(
  context: CanvasRenderingContext2D,
  sights: Sights,
  marks: Marks,
  paired: ReadonlySet<Code>,
  palette: Palette,
): void {
  const circle = (code: Code | null, away: number, width: number, colour: string) => {
    const sight = code === null ? undefined : sights.get(code);
    if (!sight) return;
    context.beginPath();
    context.arc(sight.x, sight.y, sight.r + away, 0, TAU);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  for (const code of paired) circle(code, 2, 1.2, palette.secondary);
  for (const code of marks.marked) {
    const sight = sights.get(code);
    if (sight) frame(context, sight, palette);
  }
  circle(marks.hovered, 2.5, 1.5, palette.ink);
  circle(marks.selected, 4.5, 5, palette.canvas);
  circle(marks.selected, 4.5, 2.4, palette.mark);
  context.setLineDash([3, 2.5]);
  circle(marks.cursor, 8, 1.6, palette.focus);
  context.setLineDash([]);
  for (const code of marks.pinned) {
    const sight = sights.get(code);
    if (sight) pin(context, sight, palette);
  }
}

/** A pin in the upper left, above whatever rings there are: the head, and the needle towards the dot. */
function pin(context: CanvasRenderingContext2D, { x, y, r }: Sight, palette: Palette): void {
  const [left, top] = [x - (r + PIN) * Math.SQRT1_2, y - (r + PIN) * Math.SQRT1_2];
  for (const [margin, colour] of [
    [1.5, palette.canvas],
    [0, palette.ink],
  ] as const) {
    context.beginPath();
    context.moveTo(left, top);
    context.lineTo(x - r * Math.SQRT1_2, y - r * Math.SQRT1_2);
    context.lineWidth = NEEDLE + 2 * margin;
    context.strokeStyle = colour;
    context.stroke();
    context.beginPath();
    context.arc(left, top, HEAD + margin, 0, TAU);
    context.fillStyle = colour;
    context.fill();
  }
}

/** A square where everything else is round, with a tick at its corner. */
function frame(context: CanvasRenderingContext2D, { x, y, r }: Sight, palette: Palette): void {
  const half = Math.max(SMALLEST, r + AWAY);
  for (const [width, colour] of [
    [5, palette.canvas],
    [2, palette.focus],
  ] as const) {
    context.beginPath();
    context.roundRect(x - half, y - half, 2 * half, 2 * half, 2.5);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
  const [right, top] = [x + half, y - half];
  context.beginPath();
  context.arc(right, top, TICK, 0, TAU);
  context.fillStyle = palette.focus;
  context.fill();
  context.beginPath();
  context.moveTo(right - 2.4, top + 0.2);
  context.lineTo(right - 0.6, top + 2);
  context.lineTo(right + 2.6, top - 1.8);
  context.lineWidth = 1.4;
  context.strokeStyle = palette.canvas;
  context.stroke();
}
