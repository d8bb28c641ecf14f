import type { Figure } from './picture';
import { fill, type Texts } from './types';

/** What is said of the node that the keyboard came to. */
export function spoken(figure: Figure, isMarked: boolean, texts: Texts, count: (value: number) => string): string {
  const { more, open, closed, leaf, levels, said } = texts;
  const template = figure.kind === 'more' ? more : { open, closed, leaf }[figure.fold];
  const sentence = fill(template, {
    name: figure.name,
    level: levels[figure.level] ?? '',
    children: count(figure.children),
    shown: count(figure.shown),
    total: count(figure.children),
  });
  return isMarked ? fill(said['isMarked'] ?? '', { sentence }) : sentence;
}
