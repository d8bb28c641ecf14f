import type Sigma from 'sigma';
import type { Code, Point } from './types';

/** A hand that shakes has not moved anything. */
const SHAKE = 4;

/** Lets people take hold of a dot and put it somewhere else. */
export class Dragging {
  private held: Code | null = null;
  private from: Point = { x: 0, y: 0 };
  private moved = false;

  /**
   * @param move is told where in the view a node is meanwhile
   * @param drop is told once that it stays there
   */
  constructor(
    sigma: Sigma,
    private readonly move: (code: Code, at: Point) => void,
    private readonly drop: (code: Code) => void,
  ) {
    sigma.on('downNode', ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.held = node;
      this.from = { x: event.x, y: event.y };
      this.moved = false;
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (this.held === null) return;
      preventSigmaDefault();
      this.moved ||= Math.hypot(event.x - this.from.x, event.y - this.from.y) > SHAKE;
      if (this.moved) this.move(this.held, { x: event.x, y: event.y });
    });
    const end = () => this.end();
    sigma.on('upNode', end);
    sigma.on('upStage', end);
    sigma.getContainer().ownerDocument.addEventListener('mouseup', end);
    sigma.on('kill', () => sigma.getContainer().ownerDocument.removeEventListener('mouseup', end));
  }

  /** Whether the click that follows was in truth the end of a move. */
  get hasMoved(): boolean {
    return this.moved;
  }

  private end(): void {
    const held = this.held;
    this.held = null;
    if (held !== null && this.moved) this.drop(held);
  }
}
