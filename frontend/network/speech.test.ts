import { describe, expect, it } from 'vitest';
import { pictureOf } from './picture';
import { county } from './samples';
import * as scenes from './scene';
import { summed } from './speech';
import type { SceneLink, Texts } from './types';

const TEXTS = { links: { small: '小村', mentors: '传帮带' }, said: { noLinks: '没有' } } as unknown as Texts;
const link = (from: string, to: string, number: number): SceneLink => ({ from: [from], to: [to], kind: 'mentors', number, lit: false });

describe('the sentence of what is drawn', () => {
  const say = (scene: scenes.Scene) => summed('画出 {shown}；{links}', pictureOf(scene), TEXTS, String);
  const scene = { ...county([3, 2]), links: [link('v0-0', 'v1-0', 2), link('v0-0', 'v0-1', 1)] };

  it('follows what is closed and opened', () => {
    expect(say(scene)).toBe('画出 8；传帮带 3');
    expect(say(scenes.collapse(scene, 't0'))).toBe('画出 5；传帮带 2');
    expect(say(scenes.open(scenes.collapse(scene, 't0'), 't0'))).toBe('画出 8；传帮带 3');
    expect(say(scenes.collapse(scene, 'c'))).toBe('画出 1；没有');
  });

  it('leaves a sentence without numbers as it is', () => {
    expect(summed('一张图', pictureOf(scene), TEXTS, String)).toBe('一张图');
  });
});
