import type { Deeds, Way } from './deeds';
import type { Marks } from './marks';
import type { Picture } from './picture';
import * as scenes from './scene';
import type { Code, Point } from './types';

/** The canvas as those need it who change it. */
export interface Changeable {
  now(): {
    readonly scene: scenes.Scene;
    readonly picture: Picture;
    readonly marks: Marks;
    readonly pins: ReadonlyMap<Code, Point>;
  };
  /** Another scene, in which the node that was folded or unfolded stays where it is seen. */
  fold(code: Code, scene: scenes.Scene): void;
  select(code: Code): void;
  pin(pins: ReadonlyMap<Code, Point>): void;
  mark(marked: ReadonlySet<Code>): void;
  /** Tells the server. */
  tell(type: string, detail: object): void;
}

/** Does at once what the browser can do by itself, and tells the server what people did. */
export class Doing implements Deeds {
  /** Whose children, or more of them, the server was asked for. */
  private readonly waiting = new Set<Code>();

  constructor(private readonly canvas: Changeable) {}

  /** The server has answered, or refused to; tells whether anybody had asked here. */
  answered(code: Code): boolean {
    return this.waiting.delete(code);
  }

  forget(): void {
    this.waiting.clear();
  }

  choose(code: Code): void {
    this.canvas.select(code);
    this.canvas.tell('network-select', { code });
  }

  toggle(code: Code): boolean {
    const { scene, picture } = this.canvas.now();
    const figure = picture.figures.get(code);
    if (!figure || figure.fold === 'leaf') return false;
    if (figure.fold === 'open') {
      this.canvas.fold(code, scenes.collapse(scene, code));
      this.canvas.tell('network-collapse', { code });
      return true;
    }
    if (this.waiting.has(code)) return true;
    const loaded = scenes.isLoaded(scene, code);
    if (loaded) this.canvas.fold(code, scenes.open(scene, code));
    else this.waiting.add(code);
    this.canvas.tell('network-expand', { code, loaded });
    return true;
  }

  spread(code: Code, way: Way): void {
    this.canvas.tell('network-spread', { code, choice: way });
  }

  more(code: Code): void {
    if (this.waiting.has(code)) return;
    this.waiting.add(code);
    this.canvas.tell('network-more', { code, shown: this.canvas.now().scene.kids.get(code)?.length ?? 0 });
  }

  mark(codes: readonly Code[], on?: boolean): void {
    const marked = new Set(this.canvas.now().marks.marked);
    for (const code of codes) {
      if (on ?? !marked.has(code)) marked.add(code);
      else marked.delete(code);
    }
    this.canvas.mark(marked);
    this.canvas.tell('picture-pick', { codes: [...marked].join(',') });
  }

  pin(code: Code, at: Point | null): void {
    const pins = new Map(this.canvas.now().pins);
    if (at) pins.set(code, at);
    else pins.delete(code);
    this.canvas.pin(pins);
    if (at) this.canvas.tell('network-pin', { code, x: at.x, y: at.y });
    else this.canvas.tell('network-unpin', { code });
  }

  step(to: 'undo' | 'redo'): void {
    this.canvas.tell('picture-step', { back: to === 'undo' });
  }
}
