import type Sigma from 'sigma';

/** What sigma shows now on one canvas, in front of a ground. */
export function pixelsOf(sigma: Sigma, ground: string): HTMLCanvasElement {
  const layers = Object.values(sigma.getCanvases());
  const all = document.createElement('canvas');
  all.width = layers[0]?.width ?? 1;
  all.height = layers[0]?.height ?? 1;
  const context = all.getContext('2d')!;
  context.fillStyle = ground;
  context.fillRect(0, 0, all.width, all.height);
  // What WebGL has drawn is there to be read until the browser shows it.
  sigma.refresh();
  for (const layer of layers) context.drawImage(layer, 0, 0, all.width, all.height);
  return all;
}
