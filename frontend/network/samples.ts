import type { SceneNode } from './types';
import * as scenes from './scene';

/** Hierarchies of the shapes that the specs draw; populations vary, but are always the same. */

function unit(code: string, parent: string | null, level: string, children: number, at = 0): SceneNode {
  const population = level === 'branch' || level === 'village' ? 200 + ((at * 977) % 2600) : null;
  return { code, parent, name: code, level, children, rating: null, population, industry: null };
}

export function threeNodes(): scenes.Scene {
  const nodes = [unit('c', null, 'county', 2), unit('t0', 'c', 'township', 0), unit('t1', 'c', 'township', 9)];
  return scenes.show('c', nodes, [], ['c'], 3);
}

/** A county whose townships hold so many villages or branches each, everything open. */
export function county(sizes: readonly number[], level = 'village', below = 0): scenes.Scene {
  const nodes = [unit('c', null, 'county', sizes.length)];
  sizes.forEach((size, t) => {
    nodes.push(unit(`t${t}`, 'c', 'township', size));
    for (let v = 0; v < size; v++) nodes.push(unit(`v${t}-${v}`, `t${t}`, level, below, v * 7 + t));
  });
  return scenes.show('c', nodes, [], nodes.filter((node) => node.level !== level).map(({ code }) => code), nodes.length);
}

/** Six townships of six general branches of six branches, the listed units open. */
export function regular(open: (code: string) => boolean = () => true): scenes.Scene {
  const nodes = [unit('c', null, 'county', 6)];
  for (let t = 0; t < 6; t++) {
    nodes.push(unit(`t${t}`, 'c', 'township', 6));
    for (let g = 0; g < 6; g++) {
      nodes.push(unit(`g${t}-${g}`, `t${t}`, 'general-branch', 6));
      for (let b = 0; b < 6; b++) nodes.push(unit(`b${t}-${g}-${b}`, `g${t}-${g}`, 'branch', 0, t * 36 + g * 6 + b));
    }
  }
  return scenes.show('c', nodes, [], nodes.map(({ code }) => code).filter(open), nodes.length);
}

/** One township with the first page of very many branches. */
export function hub(): scenes.Scene {
  const nodes = [unit('t', null, 'township', 1340)];
  for (let b = 0; b < 200; b++) nodes.push(unit(`b${b}`, 't', 'branch', 7, b));
  return scenes.show('t', nodes, [], ['t'], 1400);
}

/** Branches of groups of members beside branches that hang directly on township and county. */
export function ragged(): scenes.Scene {
  const nodes = [unit('c', null, 'county', 3), unit('direct', 'c', 'branch', 0, 3)];
  for (let t = 0; t < 2; t++) {
    nodes.push(unit(`t${t}`, 'c', 'township', 3), unit(`own${t}`, `t${t}`, 'branch', 0, t));
    for (let g = 0; g < 2; g++) {
      nodes.push(unit(`g${t}-${g}`, `t${t}`, 'general-branch', 2));
      for (let b = 0; b < 2; b++) {
        const branch = `b${t}-${g}-${b}`;
        nodes.push(unit(branch, `g${t}-${g}`, 'branch', 3, b));
        for (let p = 0; p < 3; p++) {
          nodes.push(unit(`${branch}-${p}`, branch, 'group', 5));
          for (let m = 0; m < 5; m++) nodes.push(unit(`${branch}-${p}-${m}`, `${branch}-${p}`, 'member', 0));
        }
      }
    }
  }
  return scenes.show('c', nodes, [], nodes.map(({ code }) => code), nodes.length);
}

export const BIG = Array.from({ length: 18 }, (_, t) => 36 + ((t * 5) % 13));
