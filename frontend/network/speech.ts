import type { Figure } from './picture';
import { fill, type Texts } from './types';

/** What is spoken for a node at which the keyboard arrives. */
export function sentenceOf(figure: Figure, texts: Texts, count: (value: number) => string): string {
  const { more, open, closed, leaf, levels } = texts;
  const template = figure.kind === 'more' ? more : { open, closed, leaf }[figure.fold];
  return fill(template, {
    name: figure.name,
    level: levels[figure.level] ?? '',
    children: count(figure.children),
    shown: count(figure.shown),
    total: count(figure.children),
  });
}
