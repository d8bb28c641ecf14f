import { expect, test } from 'vitest';
import { beadsOf } from './beads';
import { pictureOf } from './picture';
import { county } from './samples';
import type { Circle } from './types';

test('the beads of a link lead from one of its ends to the other, beside the straight line', () => {
  const scene = county([4, 4]);
  const link = { from: ['v0-1'], to: ['v1-1'], kind: 'small', number: 1, lit: false };
  const picture = pictureOf({ ...scene, links: [link] });
  const at = new Map([...picture.figures.values()].map(({ code, spot }): [string, Circle] => [code, { ...spot, r: 3 }]));
  const beads = beadsOf(picture, at);
  const gap = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y);
  expect(gap(beads[0]!, at.get('v0-1')!)).toBeLessThan(14);
  expect(gap(beads.at(-1)!, at.get('v1-1')!)).toBeLessThan(14);
  const length = beads.slice(1).reduce((sum, bead, i) => sum + gap(bead, beads[i]!), 0);
  expect(length).toBeGreaterThan(gap(beads[0]!, beads.at(-1)!) * 1.01);
});
