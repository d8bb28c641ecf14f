import { describe, expect, test } from 'vitest';
import { coloursOf } from './colouring';
import { levelColour, mix, readPalette } from './palette';
import type { Drawn } from './scene';

const light = (css: string) => /light-dark\((#\w+)/.exec(css)![1]!;
const dark = (css: string) => /light-dark\(#\w+, (#\w+)/.exec(css)![1]!;

function node(level: string, rating: string | null = null): Drawn {
  return { code: 'a', parent: null, kind: 'unit', name: '', level, rating, population: null, industry: null, fold: 'leaf', children: 0, shown: 0 };
}

describe('the palette', () => {
  test('asks for the custom properties of the theme, with the direction of look.md to fall back on', () => {
    const asked: string[] = [];
    readPalette((css) => {
      asked.push(css);
      return 'rgb(1, 2, 3)';
    });
    expect(asked).toContain('var(--lc-canvas, light-dark(#FCFBF8, #171A20))');
    expect(asked).toContain('var(--lc-link-strong-weak, light-dark(#C4472B, #EC7A5F))');
  });

  test('follows light and dark', () => {
    expect(readPalette(light).canvas).toBe('rgb(252, 251, 248)');
    expect(readPalette(dark).canvas).toBe('rgb(23, 26, 32)');
  });

  test('understands what browsers answer, and survives what it does not', () => {
    expect(readPalette(() => 'rgba(10, 20, 30, 0.5)').ink).toBe('rgb(10, 20, 30)');
    expect(readPalette(() => 'color(srgb 0.2 0.4 0.6)').ink).toBe('rgb(51, 102, 153)');
    expect(readPalette(() => 'oklch(0.5 0.1 20)').ink).toBe('rgb(30, 36, 48)');
  });
});

test.each([
  ['light', light],
  ['dark', dark],
])('every kind of relationship is told apart and seen on the canvas in %s', (_, resolve) => {
  const palette = readPalette(resolve);
  const colours = Object.values(palette.links);
  expect(new Set(colours).size).toBe(7);
  const others = ['mentors', 'gives', 'responsible-for'].map((kind) => palette.links[kind]!);
  for (const colour of others) {
    expect(contrast(colour, palette.canvas)).toBeGreaterThan(3);
    for (const rating of Object.values(palette.ratings)) expect(apart(colour, rating)).toBeGreaterThan(60);
  }
});

function channels(colour: string): number[] {
  return colour.match(/\d+/g)!.map(Number);
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function apart(a: string, b: string): number {
  return Math.hypot(...channels(a).map((part, i) => part - channels(b)[i]!));
}

describe('a dot', () => {
  const palette = readPalette(light);

  test('wears its level', () => {
    expect(levelColour(palette, node('township'))).toBe(palette.levels['township']);
    expect(levelColour(palette, node('something else'))).toBe(palette.secondary);
  });

  test('wears its rating if it is a branch or a village', () => {
    const { of } = coloursOf([], palette, 'rating');
    expect(of(node('branch', 'weak'))).toBe(palette.ratings['weak']);
    expect(of(node('village', 'strong'))).toBe(palette.ratings['strong']);
    expect(of(node('township', 'weak'))).toBe(palette.levels['township']);
    expect(of(node('branch', 'unheard of'))).toBe(palette.levels['branch']);
  });
});

test('mixing lays one colour over another', () => {
  expect(mix('rgb(0, 0, 0)', 'rgb(200, 100, 50)', 0)).toBe('rgb(200, 100, 50)');
  expect(mix('rgb(0, 0, 0)', 'rgb(200, 100, 50)', 0.5)).toBe('rgb(100, 50, 25)');
});
