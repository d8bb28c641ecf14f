import type { Figure, Picture } from './picture';
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

/** What is drawn, in a sentence with `{shown}` and `{links}`; one without them says what it says. */
export function summed(
  sentence: string,
  { figures, links }: Picture,
  texts: Texts,
  count: (value: number) => string,
): string {
  const numbers = new Map<string, number>();
  for (const { kind, number } of links) numbers.set(kind, (numbers.get(kind) ?? 0) + number);
  const words = Object.entries(texts.links)
    .filter(([kind]) => numbers.has(kind))
    .map(([kind, word]) => `${word} ${count(numbers.get(kind)!)}`);
  const shown = [...figures.values()].filter((figure) => figure.kind === 'unit').length;
  return fill(sentence, { shown: count(shown), links: words.join(' · ') || (texts.said['noLinks'] ?? '') });
}
