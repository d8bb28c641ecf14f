import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What the program reads of a node beside sigma's own attributes. */
export interface DotAttributes {
  /** Colour inside; unlike `color` the dot is hollow. */
  readonly core: string;
  /** Width added around the dot for the ring of a closed node, 0 for none. */
  readonly extra: number;
}

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_extra;
attribute vec4 a_color;
attribute vec4 a_core;
attribute vec4 a_id;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec2 v_pixel;
varying float v_radius;
varying float v_extra;
varying vec4 v_color;
varying vec4 v_core;

const float bias = 255.0 / 254.0;

void main() {
  float reach = (a_size + a_extra) / u_sizeRatio + 1.0;
  vec2 corner = reach * 2.0 * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner * 2.0 * u_correctionRatio, 1)).xy, 0, 1);
  v_pixel = corner;
  v_radius = a_size / u_sizeRatio;
  v_extra = a_extra / u_sizeRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_core = a_core;
  v_core.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_pixel;
varying float v_radius;
varying float v_extra;
varying vec4 v_color;
varying vec4 v_core;

uniform float u_blur;

const float hollow = 0.36;

float disc(float distance, float radius) {
  return clamp((radius - distance) / u_blur + 0.5, 0.0, 1.0);
}

void main() {
  float distance = length(v_pixel);
  #ifdef PICKING_MODE
  gl_FragColor = distance > v_radius + v_extra ? vec4(0.0) : v_color;
  #else
  float inner = v_radius - max(1.3, hollow * v_radius);
  vec4 dot = mix(v_color, v_core, disc(distance, inner));
  float stroke = max(0.9, 0.3 * v_extra);
  float ring = disc(distance, v_radius + v_extra) - disc(distance, v_radius + v_extra - stroke);
  float cover = max(disc(distance, v_radius), v_extra > 0.0 ? ring * 0.8 : 0.0);
  gl_FragColor = dot * cover;
  #endif
}
`;

const UNIFORMS = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_blur'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = globalThis.WebGLRenderingContext ?? {};
const THIRD = (2 * Math.PI) / 3;

/** Draws a node as a disc or, hollow, as a band; a closed node wears a thin ring at a distance. */
export class DotProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_extra', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_core', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [THIRD], [2 * THIRD]],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<DotAttributes>): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = data.extra ?? 0;
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(data.core ?? data.color);
    array[start + 6] = id;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
    gl.uniform1f(uniformLocations['u_correctionRatio']!, params.correctionRatio);
    gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
    gl.uniform1f(uniformLocations['u_blur']!, 1 / params.pixelRatio);
  }
}
