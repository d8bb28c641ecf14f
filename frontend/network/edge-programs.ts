import EdgeCurveProgram from '@sigma/edge-curve';
import { EdgeRectangleProgram } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { dashedKinds, dashOf } from './links';

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

/** A relationship: a curve. */
export class PairProgram extends EdgeCurveProgram {
  override render(params: RenderParams): void {
    super.render(unscaled(params));
  }
}

/** The programs of all kinds of lines, by the type that the graph gives them. */
export function edgePrograms(): Record<string, typeof TwigProgram | typeof PairProgram> {
  const dashed = dashedKinds().map((kind) => [kind, dashedProgram(...dashOf(kind)!)]);
  return { twig: TwigProgram, pair: PairProgram, ...Object.fromEntries(dashed) };
}

/** What the type of the curve does not tell. */
interface Defined {
  getDefinition(): { FRAGMENT_SHADER_SOURCE: string };
}

/** A curve with gaps, measured along the straight line between its ends. */
function dashedProgram(line: number, gap: number): typeof PairProgram {
  const [on, period] = [line, line + gap].map((length) => (length * devicePixelRatio).toFixed(1));
  return class extends PairProgram {
    getDefinition() {
      const definition = (EdgeCurveProgram.prototype as unknown as Defined).getDefinition.call(this);
      const whole = definition.FRAGMENT_SHADER_SOURCE;
      const cut = whole.replace(
        'if (dist < halfThickness) {',
        `vec2 chord = v_cpC - v_cpA;
         float along = dot(gl_FragCoord.xy - v_cpA, chord) / max(1.0, length(chord));
         if (dist < halfThickness && mod(along, ${period}) < ${on}) {`,
      );
      return { ...definition, FRAGMENT_SHADER_SOURCE: cut };
    }
  };
}
