import { describe, expect, test } from 'vitest';
import { coloursOf } from './colouring';
import { mix, readPalette } from './palette';
import { pictureOf } from './picture';
import * as scenes from './scene';
import { svgOf } from './snapshot';
import type { Code, SceneLink, SceneNode } from './types';
import type { Sight } from './painter';

const palette = readPalette((css) => /light-dark\((#\w+)/.exec(css)![1]!);

function node(code: Code, parent: Code | null, level: string, name: string): SceneNode {
  return { code, parent, name, level, children: parent === null ? 2 : 0, rating: 'weak', population: 1, industry: null };
}

const LINKS: SceneLink[] = [
  { from: ['a'], to: ['b'], kind: 'strong-weak', number: 1, lit: false },
  { from: ['a'], to: ['b'], kind: 'mentors', number: 3, lit: false },
];
const NODES = [node('t', null, 'township', '柳泉镇'), node('a', 't', 'village', '甲<村>'), node('b', 't', 'village', '乙&村')];
const picture = pictureOf(scenes.show('t', NODES, LINKS, ['t'], 3));
const sights = new Map<Code, Sight>(
  [...picture.figures.values()].map((figure, i) => [figure.code, { x: 40 * i + 20, y: 30, r: 5, figure }]),
);
const labels = ['t', 'a', 'b'].map((code) => ({ code, x: 1, y: 2, width: 30, height: 14, side: 'right' as const, onLine: false }));
const svg = svgOf(
  { size: { x: 200, y: 100 }, sights, links: picture.links, labels },
  palette,
  coloursOf([...picture.figures.values()], palette, 'rating'),
  { mentors: '传帮带' },
);

describe('a view as a drawing', () => {
  test('has a line to each parent, a curve for each kind of relationship and a dot for each node', () => {
    expect(svg.match(/<line /g)).toHaveLength(2);
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray="7 4"/g)).toHaveLength(1);
    expect(svg).toContain('<title>传帮带 ×3</title>');
    expect(svg.match(/<circle /g)).toHaveLength(3);
    expect(svg).toContain(`stroke="${mix(palette.links['strong-weak']!, palette.canvas, 0.85)}"`);
    expect(svg).toContain(`stroke="${palette.ratings['weak']}"`);
  });

  test('writes names so that they stay what they are', () => {
    expect(svg).toContain('>柳泉镇<');
    expect(svg).toContain('>甲&lt;村&gt;<');
    expect(svg).toContain('>乙&amp;村<');
  });
});
