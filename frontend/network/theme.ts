import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readPalette, type Palette } from './palette';

/** The colours of the page as they are where an element stands, told anew when the theme changes. */
export class Theme implements ReactiveController {
  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');
  private readonly themed = new MutationObserver(() => this.changed());

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.darkness.addEventListener('change', this.changed);
    this.themed.observe(document.documentElement, { attributeFilter: ['class', 'style', 'theme'] });
  }

  hostDisconnected(): void {
    this.darkness.removeEventListener('change', this.changed);
    this.themed.disconnect();
  }

  read(): Palette {
    return readPalette((value) => this.resolve(value));
  }

  private readonly changed = (): void => this.onChange();

  private resolve(value: string): string {
    const probe = document.createElement('span');
    probe.style.color = value;
    this.host.renderRoot.append(probe);
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  }
}
