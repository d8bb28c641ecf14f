import { css, html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { riverOf, wayThrough, type River, type Run, type RunRow, type Stop, type StopRow } from './river';

/** Draws what goes from where through what to where. The server hears `flow-select`. */
export class LiancunFlow extends LitElement {
  static override readonly properties = {
    summary: { type: String },
    kind: { state: true },
    columns: { state: true },
    river: { state: true },
    pointed: { state: true },
  };

  static override readonly styles = css`
    :host {
      display: block;
      min-width: 0;
      min-height: 0;
      overflow: auto;
      background: var(--lc-canvas);
      color: var(--lc-ink);
      font-size: 12px;
    }
    svg {
      display: block;
    }
    text {
      fill: var(--lc-ink);
      paint-order: stroke;
      stroke: var(--lc-canvas);
      stroke-width: 3px;
      stroke-linejoin: round;
    }
    .column {
      fill: var(--lc-secondary);
    }
    .run {
      fill: none;
      stroke: var(--flow-colour);
      stroke-opacity: 0.32;
    }
    .run.on {
      stroke-opacity: 0.6;
    }
    .run.off {
      stroke-opacity: 0.08;
    }
    .stop rect {
      fill: var(--lc-secondary);
    }
    .stop.first rect {
      fill: var(--flow-colour);
    }
    .stop.off {
      opacity: 0.35;
    }
    .stop.thing {
      cursor: pointer;
    }
    .stop:focus-visible {
      outline: none;
    }
    .stop:focus-visible rect {
      stroke: var(--lc-focus);
      stroke-width: 3px;
    }
    .stop:focus-visible text,
    .stop.thing:hover text {
      text-decoration: underline;
    }
    @media (prefers-reduced-motion: no-preference) {
      .run,
      .stop {
        transition: 0.2s;
      }
    }
  `;

  declare summary: string;
  declare protected kind: string;
  declare protected columns: readonly string[];
  declare protected river: River;
  declare protected pointed: string | null;

  private stops: readonly StopRow[] = [];
  private runs: readonly RunRow[] = [];
  /** The one place that the Tab key comes to; arrows go on from there. */
  private current = '';
  private readonly resized = new ResizeObserver(() => this.layOut());

  constructor() {
    super();
    this.summary = '';
    this.kind = 'gives';
    this.columns = [];
    this.river = { stops: [], runs: [], height: 0 };
    this.pointed = null;
  }

  /** Replaces everything drawn; the server calls it. */
  show(kind: string, columns: readonly string[], stops: readonly StopRow[], runs: readonly RunRow[]): void {
    this.kind = kind;
    this.columns = columns;
    this.stops = stops;
    this.runs = runs;
    this.current = stops[0]?.[0] ?? '';
    this.layOut();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  private layOut(): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (width > 0 && height > 0) this.river = riverOf(this.stops, this.runs, width, height);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('kind')) this.style.setProperty('--flow-colour', `var(--lc-link-${this.kind})`);
  }

  protected override render() {
    const { stops, runs, height } = this.river;
    const way = this.pointed === null ? null : wayThrough(this.pointed, runs);
    return html`<svg width="100%" height=${Math.max(0, height - 1)} role="group" aria-label=${this.summary}>
      ${this.columns.map((title, column) => this.titleOf(title, column))}
      ${runs.map((run) => this.runOf(run, way))}
      ${stops.map((stop) => this.stopOf(stop, way))}
    </svg>`;
  }

  private titleOf(title: string, column: number): SVGTemplateResult | typeof nothing {
    const first = this.river.stops.find((stop) => stop.column === column);
    return first ? svg`<text class="column" x=${first.x} y="20">${title}</text>` : nothing;
  }

  private runOf(run: Run, way: ReadonlySet<string> | null): SVGTemplateResult {
    const isOn = way !== null && way.has(run.from) && way.has(run.to);
    return svg`<path class="run ${way === null ? '' : isOn ? 'on' : 'off'}" d=${run.path} stroke-width=${run.width}></path>`;
  }

  private stopOf(stop: Stop, way: ReadonlySet<string> | null): SVGTemplateResult {
    const kinds = [
      'stop',
      stop.column === 0 ? 'first' : '',
      stop.code === null ? '' : 'thing',
      way === null || way.has(stop.id) ? '' : 'off',
    ];
    return svg`<g class=${kinds.join(' ')} role=${stop.code === null ? 'img' : 'link'}
        tabindex=${stop.id === this.current ? 0 : -1} data-id=${stop.id} aria-label="${stop.name} ${stop.detail}"
        @pointerenter=${() => (this.pointed = stop.id)} @pointerleave=${() => (this.pointed = null)}
        @focus=${() => this.come(stop)} @blur=${() => (this.pointed = null)}
        @click=${() => this.choose(stop)} @keydown=${(pressed: KeyboardEvent) => this.press(pressed, stop)}>
      <title>${stop.name} ${stop.detail}</title>
      <rect x=${stop.x} y=${stop.y} width=${stop.width} height=${stop.height} rx="1"></rect>
      <text x=${stop.x + stop.width + 6} y=${stop.y + stop.height / 2} dy="0.35em">${this.shortened(stop)}</text>
    </g>`;
  }

  /** A name has the room to the next column; the whole of it is told when one points at it. */
  private shortened({ name, column }: Stop): string {
    const [here, next] = [column, column + 1].map((n) => this.river.stops.find((stop) => stop.column === n)?.x);
    const room = (next ?? this.clientWidth) - (here ?? 0) - 24;
    const most = Math.max(4, Math.floor(room / (/[\u2e80-\uffff]/.test(name) ? 12.5 : 6.6)));
    return name.length > most ? `${name.slice(0, most - 1)}…` : name;
  }

  private come(stop: Stop): void {
    this.current = stop.id;
    this.pointed = stop.id;
  }

  private choose({ code }: Stop): void {
    if (code !== null) this.dispatchEvent(new CustomEvent('flow-select', { detail: { code } }));
  }

  private press(pressed: KeyboardEvent, stop: Stop): void {
    const { stops } = this.river;
    const column = (n: number) => stops.filter((other) => other.column === n);
    const beside = column(stop.column);
    const at = beside.indexOf(stop);
    const next: Record<string, Stop | undefined> = {
      ArrowDown: beside[at + 1],
      ArrowUp: beside[at - 1],
      ArrowRight: this.nearest(stop, column(stop.column + 1)),
      ArrowLeft: this.nearest(stop, column(stop.column - 1)),
      Home: stops[0],
      End: stops.at(-1),
    };
    if (pressed.key === 'Enter' || pressed.key === ' ') this.choose(stop);
    else if (!(pressed.key in next)) return;
    else if (next[pressed.key]) this.focusOn(next[pressed.key]!);
    pressed.preventDefault();
  }

  /** The one of a column to which most of the way leads. */
  private nearest(stop: Stop, column: readonly Stop[]): Stop | undefined {
    const joined = (other: Stop) =>
      this.river.runs
        .filter(({ from, to }) => (from === stop.id && to === other.id) || (to === stop.id && from === other.id))
        .reduce((sum, { width }) => sum + width, 0);
    return [...column].sort((a, b) => joined(b) - joined(a))[0];
  }

  private focusOn(stop: Stop): void {
    const element = [...this.renderRoot.querySelectorAll<SVGGElement>('.stop')].find((one) => one.dataset['id'] === stop.id);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('liancun-flow', LiancunFlow);
