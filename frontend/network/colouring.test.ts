import { describe, expect, test } from 'vitest';
import { coloursOf } from './colouring';
import { readPalette } from './palette';
import { pictureOf } from './picture';
import * as scenes from './scene';
import type { SceneNode, Texts } from './types';

const palette = readPalette((css) => /light-dark\((#\w+)/.exec(css)![1]!);
const texts = { ratings: { strong: 'strong', weak: 'weak', none: 'not rated' }, unknown: 'unknown', others: 'others' } as unknown as Texts;

function village(code: string, rating: string | null, population: number | null, industry: string | null): SceneNode {
  return { code, parent: 't', name: code, level: 'village', children: 0, rating, population, industry };
}

function pictureWith(...villages: SceneNode[]) {
  const town = { ...village('t', null, null, null), parent: null, level: 'township', children: villages.length };
  return pictureOf(scenes.show('t', [town, ...villages], [], ['t'], villages.length + 1));
}

const PICTURE = pictureWith(
  village('a', 'weak', 400, 'apples'),
  village('b', 'strong', 2600, 'pears'),
  village('c', null, null, null),
  village('d', null, 1200, 'pears'),
);
const figure = (code: string) => PICTURE.figures.get(code)!;

describe('colours', () => {
  test('of ratings tell those that occur', () => {
    const colours = coloursOf([...PICTURE.figures.values()], palette, 'rating');
    expect(colours.shades(texts).map(({ text }) => text)).toEqual(['strong', 'weak', 'not rated']);
    expect(colours.of(figure('a'))).toBe(palette.ratings['weak']);
    expect(colours.of(figure('c'))).toBe(palette.twig);
    expect(colours.of(figure('t'))).toBe(palette.levels['township']);
  });

  test('of ratings are silent on what has none where everything has one', () => {
    const rated = pictureWith(village('a', 'weak', null, null));
    const shades = coloursOf([...rated.figures.values()], palette, 'rating').shades(texts);
    expect(shades.map(({ text }) => text)).toEqual(['weak']);
  });

  test('of ratings are no level’s', () => {
    const colours = coloursOf([...PICTURE.figures.values()], palette, 'rating');
    const levels = ['county', 'township', 'general-branch', 'group', 'member'].map((level) => colours.ofLevel(level));
    for (const rating of Object.values(palette.ratings)) expect(levels).not.toContain(rating);
    expect(new Set(levels).size).toBe(5);
    const general = { ...figure('t'), level: 'general-branch' };
    expect(colours.of(general)).toBe(colours.ofLevel('general-branch'));
    expect(coloursOf([], palette, 'level').of(general)).toBe(palette.levels['general-branch']);
  });

  test('of levels tell nothing else', () => {
    const colours = coloursOf([...PICTURE.figures.values()], palette, 'level');
    expect(colours.of(figure('a'))).toBe(colours.of(figure('b')));
    expect(colours.shades(texts)).toEqual([]);
  });

  test('of inhabitants darken step by step, and say where nothing is known', () => {
    const colours = coloursOf([...PICTURE.figures.values()], palette, 'population');
    expect(colours.shades(texts).map(({ text }) => text)).toEqual(['< 500', '< 1500', '≥ 2500', 'unknown']);
    expect(new Set(['a', 'b', 'c', 'd'].map((code) => colours.of(figure(code)))).size).toBe(4);
    expect(colours.of(figure('t'))).toBe(palette.levels['township']);
  });

  test('of industries begin with the most frequent', () => {
    const colours = coloursOf([...PICTURE.figures.values()], palette, 'industry');
    expect(colours.shades(texts).map(({ text }) => text)).toEqual(['pears', 'apples', 'unknown']);
    expect(colours.of(figure('b'))).toBe(colours.of(figure('d')));
  });

  test('of more industries than can be told apart leave the rest to one', () => {
    const many = pictureWith(...Array.from({ length: 12 }, (_, i) => village(`v${i}`, null, 1, `kind ${i}`)));
    const shades = coloursOf([...many.figures.values()], palette, 'industry').shades(texts);
    expect(shades).toHaveLength(8);
    expect(shades.at(-1)!.text).toBe('others');
    expect(new Set(shades.map(({ colour }) => colour)).size).toBe(8);
  });
});
