import { Band } from './band';
import type { Deeds } from './deeds';
import * as scenes from './scene';
import type { Stage } from './stage';
import type { Code, Point } from './types';

/** What the mouse does on the canvas. */
export class Pointer {
  /**
   * @param point runs whenever the mouse goes down
   * @param hover is told what the mouse is over, if it is over anything
   */
  constructor(
    container: HTMLElement,
    private readonly stage: Stage,
    private readonly deeds: Deeds,
    point: () => void,
    hover: (code: Code | null) => void,
  ) {
    stage.onClick(
      (at, adds) => this.click(at, adds),
      (at) => this.doubleClick(at),
    );
    new Band(container, point, (box) => this.deeds.mark(stage.unitsIn(box), true));
    container.addEventListener('mousedown', point);
    container.addEventListener('mousemove', (event) => {
      if (event.buttons === 0) hover(stage.hit({ x: event.offsetX, y: event.offsetY })?.code ?? null);
    });
    container.addEventListener('mouseleave', () => hover(null));
  }

  private click(at: Point, adds: boolean): void {
    const hit = this.stage.hit(at);
    if (!hit) return;
    const parent = scenes.parentOfMore(hit.code);
    if (parent !== null) this.deeds.more(parent);
    else if (adds) this.deeds.mark([hit.code]);
    else if (hit.part === 'badge') this.deeds.toggle(hit.code);
    else this.deeds.choose(hit.code);
  }

  private doubleClick(at: Point): boolean {
    const hit = this.stage.hit(at);
    return hit !== null && hit.part !== 'badge' && this.deeds.toggle(hit.code);
  }
}
