import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    min-height: 0;
    min-width: 0;
    overflow: hidden;
    outline: none;
    background: var(--lc-canvas, light-dark(#fcfbf8, #171a20));
    color: var(--lc-ink, light-dark(#1e2430, #e8e6e1));
    font: 12px/1.5 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    font-variant-numeric: tabular-nums;
    user-select: none;
  }
  :host([walking]) {
    box-shadow: inset 0 0 0 2px var(--lc-focus, light-dark(#2b4c7e, #9dbbe8));
  }
  #stage {
    position: absolute;
    inset: 0;
  }
  .float {
    position: absolute;
    z-index: 1;
    background: var(--lc-panel, light-dark(#fff, #1b1f26));
    border: 1px solid var(--lc-line, light-dark(#e4e1d8, #2c323c));
    border-radius: 6px;
  }
  .shown {
    top: 12px;
    right: 12px;
    padding: 3px 10px;
    color: var(--lc-secondary, light-dark(#667085, #98a1af));
  }
  .legend {
    bottom: 12px;
    left: 12px;
    max-width: calc(100% - 76px);
    padding: 3px 10px;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    box-sizing: border-box;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }
  .legend .note {
    color: var(--lc-secondary, light-dark(#667085, #98a1af));
  }
  .legend .fold {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    width: auto;
    height: 18px;
    border-radius: 4px;
    white-space: nowrap;
  }
  .minimap {
    top: 12px;
    left: 12px;
    cursor: crosshair;
  }
  .minimap[hidden] {
    display: none;
  }
  .zoom {
    right: 12px;
    bottom: 12px;
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  button {
    all: unset;
    width: 28px;
    height: 28px;
    display: grid;
    place-items: center;
    cursor: pointer;
    color: var(--lc-secondary, light-dark(#667085, #98a1af));
  }
  button + button {
    border-top: 1px solid var(--lc-line, light-dark(#e4e1d8, #2c323c));
  }
  button:hover,
  button:focus-visible {
    background: var(--lc-selection, light-dark(#e6ecf5, #2a3a55));
    color: inherit;
  }
  svg {
    display: block;
    fill: none;
    stroke: currentColor;
  }
  .band {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    border: 1.5px dashed var(--lc-focus, light-dark(#2b4c7e, #9dbbe8));
    background: color-mix(in srgb, var(--lc-focus, light-dark(#2b4c7e, #9dbbe8)) 12%, transparent);
    pointer-events: none;
  }
  .help {
    max-width: 420px;
    padding: 16px 20px;
    border: 1px solid var(--lc-line, light-dark(#e4e1d8, #2c323c));
    border-radius: 8px;
    background: var(--lc-panel, light-dark(#fff, #1b1f26));
    color: inherit;
    font-size: 13px;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 25%);
  }
  .help h2 {
    margin: 0 0 10px;
    font-size: 15px;
  }
  .help dl {
    margin: 0 0 12px;
  }
  .help dl div {
    display: grid;
    grid-template-columns: 150px 1fr;
    padding: 3px 0;
    align-items: baseline;
  }
  .help dd {
    margin: 0;
  }
  kbd {
    padding: 0 5px;
    border: 1px solid var(--lc-line-strong, light-dark(#cfcabd, #434b58));
    border-radius: 4px;
    font: inherit;
    font-size: 12px;
    white-space: nowrap;
  }
  .help .close {
    width: auto;
    height: auto;
    padding: 4px 12px;
    border: 1px solid var(--lc-line-strong, light-dark(#cfcabd, #434b58));
    border-radius: 5px;
    color: inherit;
  }
  .sentence {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 24px;
    text-align: center;
    color: var(--lc-secondary, light-dark(#667085, #98a1af));
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .zoom {
      display: none;
    }
  }
`;
