import EdgeCurveProgram from '@sigma/edge-curve';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';

/** Lines keep their width on the screen, however near one goes. */
function unscaled(params: RenderParams): RenderParams {
  return { ...params, sizeRatio: 1 };
}

/** Part of the hierarchy: a straight line. */
export class TwigProgram extends EdgeRectangleProgram {
  override render(params: RenderParams): void {
    super.render(unscaled(params));
  }
}

/** A pairing: a curve. */
export class PairProgram extends EdgeCurveProgram {
  override render(params: RenderParams): void {
    super.render(unscaled(params));
  }
}
