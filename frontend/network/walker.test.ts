import { expect, test } from 'vitest';
import { pictureOf } from './picture';
import { threeNodes } from './samples';
import { linkedWith, Walker } from './walker';

const link = (from: string, to: string) => ({ id: from + to, from, to, kind: 'small', number: 1, lit: false, lane: 0 });
const links = [link('a', 'b'), link('c', 'a'), link('a', 'd'), link('a', 'b'), link('b', 'd')];

test('the neighbours of a node, each once, whichever end it is', () => {
  expect(linkedWith('a', links)).toEqual(['b', 'c', 'd']);
});

test('walks through the neighbours of where one began, round and back', () => {
  const walker = new Walker();
  walker.goTo('a');
  const there = [1, 1, 1, 1, -1].map((by) => walker.linked(links, by as 1 | -1));
  expect(there).toEqual(['b', 'c', 'd', 'b', 'd']);
  walker.goTo('b');
  expect(walker.linked(links, 1)).toBe('a');
  walker.goTo('a');
  expect(walker.linked(links, -1)).toBe('d');
});

test('who is linked with nothing stays', () => {
  const walker = new Walker();
  walker.goTo('x');
  expect(walker.linked(links, 1)).toBeNull();
  expect(walker.at).toBe('x');
});

test('begins at the root where it stands nowhere, or where it stood is not drawn any more', () => {
  const scene = threeNodes();
  const walker = new Walker();
  expect(walker.step(scene, pictureOf(scene), 'down')).toBe('c');
  walker.goTo('gone');
  expect(walker.step(scene, pictureOf(scene), 'down')).toBe('c');
  walker.goTo('c');
  expect(walker.step(scene, pictureOf(scene), 'down')).toBe('t0');
});
