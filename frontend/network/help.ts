import { html } from 'lit';
import type { HelpLine } from './keys';
import type { Texts } from './types';

/** What every key does, in a window of its own; Escape closes it. */
export function helpOf(texts: Texts, lines: readonly HelpLine[]) {
  const { help } = texts;
  return html`<dialog class="help" aria-labelledby="help-title" @click=${closeOutside}>
    <form method="dialog">
      <h2 id="help-title">${help['title']}</h2>
      <dl>
        ${lines.map(
          ([name, keys]) =>
            html`<div>
              <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${help[name]}</dd>
            </div>`,
        )}
      </dl>
      <button class="close" autofocus>${help['close']}</button>
    </form>
  </dialog>`;
}

export function openHelp(root: ParentNode): void {
  root.querySelector<HTMLDialogElement>('dialog.help')?.showModal();
}

/** Whether an event comes from the help, whose keys are its own. */
export function isInHelp(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof HTMLDialogElement);
}

function closeOutside(event: Event): void {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}
