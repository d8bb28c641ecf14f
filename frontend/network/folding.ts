import type { ReactiveController, ReactiveControllerHost } from 'lit';

const KEY = 'liancun.legend';
/** In a narrower window a legend would take too much of what it explains. */
const NARROW = '(max-width: 1100px)';

/** Whether a legend is open: as people left it, else where there is room. */
export class Folding implements ReactiveController {
  isOpen = isOpenAtFirst(read(), () => matchMedia(NARROW).matches);

  /**
   * @param onToggle runs when what is shown has been drawn anew
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onToggle: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen;
    write(this.isOpen);
    this.host.requestUpdate();
    void this.host.updateComplete.then(this.onToggle);
  };
}

export function isOpenAtFirst(left: string | null, isNarrow: () => boolean): boolean {
  return left === 'open' || (left !== 'closed' && !isNarrow());
}

/** Where nothing may be stored, nothing is remembered. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(isOpen: boolean): void {
  try {
    localStorage.setItem(KEY, isOpen ? 'open' : 'closed');
  } catch {
    // It is open or closed all the same, until the page is left.
  }
}
