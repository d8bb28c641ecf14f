import { expect, test } from 'vitest';
import { settle } from './force';
import { forceTaskOf, pictureOf, RINGS } from './picture';
import { county, ragged } from './samples';

function settled(scene: Parameters<typeof forceTaskOf>[0]) {
  const task = forceTaskOf(scene);
  const places = settle(task);
  return new Map(task.codes.map((code, i) => [code, { x: places[i]![0], y: places[i]![1] }]));
}

test('the same picture comes to rest at the same places', () => {
  const scene = ragged();
  expect(settled(scene)).toEqual(settled(scene));
});

test('what belongs together stands nearer than what does not', () => {
  const scene = county([12, 12, 12]);
  const picture = pictureOf(scene, { ...RINGS, arrangement: 'force', settled: settled(scene) });
  const at = (code: string) => picture.figures.get(code)!.spot;
  const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
  for (let t = 0; t < 3; t++) {
    for (let v = 0; v < 12; v++) {
      expect(apart(`v${t}-${v}`, `t${t}`)).toBeLessThan(apart(`v${t}-${v}`, `t${(t + 1) % 3}`));
    }
  }
});

test('until something has come to rest, the picture is drawn in rings', () => {
  const scene = county([3, 4]);
  expect(pictureOf(scene, { ...RINGS, arrangement: 'force' })).toEqual(pictureOf(scene));
});
