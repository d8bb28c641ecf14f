import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Folding } from './folding';
import type { LegendItem } from './legend';
import type { Box, Texts } from './types';

export interface Actions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly help: () => void;
}

/** Where the floats stand within an element, in pixels. */
export function boxesOf(root: ParentNode, within: Element): Box[] {
  const own = within.getBoundingClientRect();
  return [...root.querySelectorAll('.float:not([hidden])')].map((float) => {
    const box = float.getBoundingClientRect();
    return { x: box.x - own.x, y: box.y - own.y, width: box.width, height: box.height };
  });
}

/** What the marks mean, or only the button that opens it. */
export function legend(items: readonly LegendItem[], name: string, { isOpen, toggle }: Folding) {
  if (items.length === 0) return nothing;
  return html`<div class="float legend">
    <button type="button" class="fold" aria-expanded=${isOpen} @click=${toggle}>
      <svg width="10" height="10" viewBox="0 0 10 10" stroke-width="1.5">
        <path d=${isOpen ? 'M2 3.5L5 6.5L8 3.5' : 'M2 6.5L5 3.5L8 6.5'} />
      </svg>
      ${name}
    </button>
    ${isOpen ? items.map(entry) : nothing}
  </div>`;
}

export function buttons(texts: Texts, { zoomIn, zoomOut, fit, help }: Actions) {
  return html`<div class="float zoom">
    ${button(texts.zoomIn, 'M7 2.5v9M2.5 7h9', zoomIn)}
    ${button(texts.zoomOut, 'M2.5 7h9', zoomOut)}
    ${button(texts.fit, 'M2 5V2h3M9 2h3v3M12 9v3H9M5 12H2V9', fit)}
    ${button(texts.help['title'] ?? '', 'M4.6 5.2a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M7 11.6v.3', help)}
  </div>`;
}

function entry({ mark, text, colour }: LegendItem) {
  if (mark === null) return html`<span class="note">${text}</span>`;
  return html`<span>
    <svg width="12" height="12" viewBox="0 0 12 12" style=${styleMap({ color: colour })}>${mark}</svg>
    ${text}
  </span>`;
}

function button(name: string, path: string, act: () => void) {
  return html`<button type="button" aria-label=${name} title=${name} @click=${act}>
    <svg width="14" height="14" viewBox="0 0 14 14" stroke-width="1.4"><path d=${path} /></svg>
  </button>`;
}
