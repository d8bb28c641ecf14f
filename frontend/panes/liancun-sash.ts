/**
 * The line between two panes, moved by pointer or arrow keys. It sets a length as a custom property of
 * the document, which style sheets use, and this browser remembers it.
 *
 * Attributes: `length`, the custom property; `least` and `most` in pixels; `axis`, `x` or `y`;
 * `from`, `start` where the pane before it has the length, `end` where the one after it has.
 */
export class LiancunSash extends HTMLElement {
  private held = 0;
  private began: number | null = null;

  connectedCallback(): void {
    this.tabIndex = 0;
    this.setAttribute('role', 'separator');
    this.setAttribute('aria-orientation', this.upright ? 'vertical' : 'horizontal');
    this.setAttribute('aria-valuemin', String(this.least));
    this.setAttribute('aria-valuemax', String(this.most));
    this.addEventListener('pointerdown', this.onDown);
    this.addEventListener('pointermove', this.onMove);
    this.addEventListener('pointerup', this.onUp);
    this.addEventListener('pointercancel', this.onUp);
    this.addEventListener('keydown', this.onKey);
    const remembered = Number(remember(this.key));
    if (remembered > 0) this.set(remembered);
    else this.tell();
  }

  disconnectedCallback(): void {
    this.removeEventListener('pointerdown', this.onDown);
    this.removeEventListener('pointermove', this.onMove);
    this.removeEventListener('pointerup', this.onUp);
    this.removeEventListener('pointercancel', this.onUp);
    this.removeEventListener('keydown', this.onKey);
  }

  private readonly onDown = (event: PointerEvent): void => {
    this.setPointerCapture(event.pointerId);
    this.began = this.upright ? event.clientX : event.clientY;
    this.held = this.value;
    event.preventDefault();
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (this.began === null) return;
    const way = (this.upright ? event.clientX : event.clientY) - this.began;
    this.set(this.held + way * this.sign);
  };

  private readonly onUp = (): void => {
    this.began = null;
    remember(this.key, String(this.value));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const forth = this.upright ? 'ArrowRight' : 'ArrowDown';
    const back = this.upright ? 'ArrowLeft' : 'ArrowUp';
    if (event.key !== forth && event.key !== back) return;
    event.preventDefault();
    this.set(this.value + (event.key === forth ? STEP : -STEP) * this.sign);
    remember(this.key, String(this.value));
  };

  private set(length: number): void {
    const within = Math.round(Math.min(this.most, Math.max(this.least, length)));
    document.documentElement.style.setProperty(this.property, `${within}px`);
    this.tell();
  }

  private tell(): void {
    this.setAttribute('aria-valuenow', String(this.value));
  }

  private get value(): number {
    return parseFloat(getComputedStyle(document.documentElement).getPropertyValue(this.property)) || this.least;
  }

  private get property(): string {
    return this.getAttribute('length') ?? '';
  }

  private get key(): string {
    return `liancun${this.property}`;
  }

  private get upright(): boolean {
    return this.getAttribute('axis') !== 'y';
  }

  private get sign(): number {
    return this.getAttribute('from') === 'end' ? -1 : 1;
  }

  private get least(): number {
    return Number(this.getAttribute('least') ?? 120);
  }

  private get most(): number {
    return Number(this.getAttribute('most') ?? 800);
  }
}

const STEP = 16;

/** Storage may be shut off; then widths last as long as the page. */
function remember(key: string, value?: string): string | null {
  try {
    if (value !== undefined) localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

if (!customElements.get('liancun-sash')) customElements.define('liancun-sash', LiancunSash);
