import { describe, expect, test } from 'vitest';
import * as scenes from './scene';
import type { SceneLink, SceneNode } from './types';

function node(code: string, parent: string | null, children = 0, level = 'branch'): SceneNode {
  return { code, parent, name: code, level, children, rating: null, population: null, industry: null };
}

function link(from: string | string[], to: string | string[], kind = 'small', lit = false): SceneLink {
  return { from: [from].flat(), to: [to].flat(), kind, number: 1, lit };
}

const NODES = [
  node('c', null, 2, 'county'),
  node('t1', 'c', 2, 'township'),
  node('t2', 'c', 3, 'township'),
  node('a', 't1'),
  node('b', 't1'),
];

function codes(scene: scenes.Scene): string[] {
  return scenes.drawn(scene).map(({ code }) => code);
}

function sample(expanded = ['c', 't1'], links: SceneLink[] = []): scenes.Scene {
  return scenes.show('c', NODES, links, expanded, 6);
}

describe('what is drawn', () => {
  test('is what is open, parents before children, siblings in the order sent', () => {
    expect(codes(sample())).toEqual(['c', 't1', 'a', 'b', 't2']);
    expect(codes(sample(['c']))).toEqual(['c', 't1', 't2']);
    expect(codes(scenes.EMPTY)).toEqual([]);
  });

  test('tells what can be opened, what is open, and what has nothing below it', () => {
    const folds = Object.fromEntries(scenes.drawn(sample()).map(({ code, fold }) => [code, fold]));
    expect(folds).toEqual({ c: 'open', t1: 'open', a: 'leaf', b: 'leaf', t2: 'closed' });
  });

  test('does not call a unit open whose children never came', () => {
    expect(scenes.drawn(sample(['c', 't2'])).find(({ code }) => code === 't2')?.fold).toBe('closed');
  });

  test('ends in a node asking for more where children are missing, with honest numbers', () => {
    const scene = scenes.expand(sample(), 't2', [node('d', 't2'), node('e', 't2')], 1340);
    expect(scenes.drawn(scene).at(-1)).toMatchObject({
      code: 'more:t2',
      kind: 'more',
      level: 'branch',
      shown: 2,
      children: 1340,
    });
  });
});

describe('expanding', () => {
  test('takes children from the server and opens their parent', () => {
    const scene = scenes.expand(sample(['c']), 't2', [node('d', 't2')], 1);
    expect(codes(scene)).toEqual(['c', 't1', 't2', 'd']);
    expect(scenes.isOpen(scene, 't2')).toBe(true);
  });

  test('appends a page after those drawn before, none twice, until all are there', () => {
    const first = scenes.expand(sample(['c']), 't2', [node('d', 't2'), node('e', 't2')], 3);
    const all = scenes.append(first, 't2', [node('e', 't2'), node('f', 't2')], 3);
    expect(codes(all)).toEqual(['c', 't1', 't2', 'd', 'e', 'f']);
  });

  test('leaves the scene before as it was', () => {
    const before = sample(['c']);
    scenes.expand(before, 't2', [node('d', 't2')], 1);
    expect(codes(before)).toEqual(['c', 't1', 't2']);
  });

  test('ignores an answer for a unit that is gone', () => {
    const scene = sample();
    expect(scenes.expand(scene, 'gone', [node('x', 'gone')], 1)).toBe(scene);
  });
});

describe('collapsing', () => {
  test('keeps the children, and what was open below them', () => {
    const closed = scenes.collapse(sample(), 'c');
    expect(codes(closed)).toEqual(['c']);
    expect(codes(scenes.open(closed, 'c'))).toEqual(['c', 't1', 'a', 'b', 't2']);
  });

  test('opens nothing whose children the browser does not have', () => {
    const scene = sample();
    expect(scenes.isLoaded(scene, 't2')).toBe(false);
    expect(scenes.open(scene, 't2')).toBe(scene);
  });
});

describe('links', () => {
  const links = [link('a', 'b'), link('a', 't2'), link('b', 't2'), link('b', 't2', 'urban')];

  function drawn(scene: scenes.Scene) {
    return scenes.drawnLinks(scene, scenes.drawn(scene));
  }

  test('are lifted to the nearest unit drawn, alike ones one line with a number, none from a unit to itself', () => {
    expect(drawn(sample(['c'], links))).toMatchObject([
      { from: 't1', to: 't2', kind: 'small', number: 2, lane: 0 },
      { from: 't1', to: 't2', kind: 'urban', number: 1, lane: 1 },
    ]);
  });

  test('stand between their own ends where these are drawn', () => {
    expect(drawn(sample(['c', 't1'], links))).toHaveLength(4);
  });

  test('with an end unknown to the browser are left out', () => {
    expect(drawn(sample(['c'], [link('a', 'elsewhere')]))).toEqual([]);
  });

  test('of people stand at their branches until they themselves are drawn', () => {
    const scene = sample(['c', 't1'], [link(['p', 'a'], ['q', 'g', 'b'], 'mentors')]);
    expect(drawn(scene)).toMatchObject([{ from: 'a', to: 'b' }]);
    const opened = scenes.expand(scene, 'a', [node('p', 'a', 0, 'member')], 1);
    expect(drawn(opened)).toMatchObject([{ from: 'p', to: 'b' }]);
    expect(drawn(scenes.collapse(opened, 'a'))).toMatchObject([{ from: 'a', to: 'b' }]);
  });

  test('both ways between the same nodes are one line, brought out if one of them is', () => {
    const both = [link('a', 't2'), link('t2', 'a', 'small', true)];
    expect(drawn(sample(['c', 't1'], both))).toMatchObject([{ number: 2, lit: true }]);
  });
});

describe('a step by keyboard', () => {
  const scene = scenes.expand(sample(), 't2', [node('d', 't2')], 2);

  test('goes to the parent, the first child, and round the siblings', () => {
    expect(scenes.step(scene, 'a', 'up')).toBe('t1');
    expect(scenes.step(scene, 't1', 'down')).toBe('a');
    expect(scenes.step(scene, 'a', 'next')).toBe('b');
    expect(scenes.step(scene, 'b', 'next')).toBe('a');
    expect(scenes.step(scene, 'a', 'previous')).toBe('b');
  });

  test('reaches the node asking for more, and comes back', () => {
    expect(scenes.step(scene, 'd', 'next')).toBe('more:t2');
    expect(scenes.step(scene, 'more:t2', 'previous')).toBe('d');
    expect(scenes.step(scene, 'more:t2', 'up')).toBe('t2');
    expect(scenes.parentOfMore('more:t2')).toBe('t2');
  });

  test('leads nowhere above the root or below a closed unit', () => {
    expect(scenes.step(scene, 'c', 'up')).toBeNull();
    expect(scenes.step(scene, 'c', 'next')).toBeNull();
    expect(scenes.step(scenes.collapse(scene, 't1'), 't1', 'down')).toBeNull();
  });
});
