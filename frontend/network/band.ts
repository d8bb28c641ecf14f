import type { Box, Point } from './types';

/** A hand that shakes has not drawn a rectangle. */
const SHAKE = 4;

/** Lets people draw a rectangle with the shift key held, before anything else hears of the mouse. */
export class Band {
  private from: Point | null = null;
  private drawn: HTMLElement | null = null;
  private hasDrawn = false;

  /**
   * @param begin runs when the mouse goes down with the shift key held
   * @param done is told what was drawn, in pixels of the container
   */
  constructor(
    private readonly container: HTMLElement,
    private readonly begin: () => void,
    private readonly done: (box: Box) => void,
  ) {
    container.addEventListener('mousedown', (event) => this.down(event), { capture: true });
    container.addEventListener('click', (event) => this.click(event), { capture: true });
  }

  private down(event: MouseEvent): void {
    this.hasDrawn = false;
    if (!event.shiftKey || event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    this.begin();
    this.from = this.at(event);
    const move = (moved: MouseEvent) => this.draw(this.at(moved));
    const up = (raised: MouseEvent) => {
      removeEventListener('mousemove', move);
      this.end(this.at(raised));
    };
    addEventListener('mousemove', move);
    addEventListener('mouseup', up, { once: true });
  }

  /** The end of a rectangle is no click. */
  private click(event: MouseEvent): void {
    if (this.hasDrawn) event.stopPropagation();
    this.hasDrawn = false;
  }

  private draw(to: Point): void {
    if (!this.from) return;
    const { x, y, width, height } = boxOf(this.from, to);
    if (!this.drawn && Math.hypot(width, height) <= SHAKE) return;
    if (!this.drawn) {
      this.drawn = document.createElement('div');
      this.drawn.className = 'band';
      this.container.append(this.drawn);
    }
    this.drawn.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
  }

  private end(to: Point): void {
    const from = this.from;
    this.from = null;
    if (!this.drawn || !from) return;
    this.drawn.remove();
    this.drawn = null;
    this.hasDrawn = true;
    this.done(boxOf(from, to));
  }

  private at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

export function boxOf(one: Point, other: Point): Box {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
}
