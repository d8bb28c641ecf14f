import OlMap from 'ol/Map';
import { shiftKeyOnly } from 'ol/events/condition';
import { containsCoordinate } from 'ol/extent';
import { defaults } from 'ol/interaction/defaults';
import DragBox from 'ol/interaction/DragBox';
import type { Code } from '../network/types';
import { Relinking, type Relinked } from './relinking';
import type { Sheet } from './sheet';
import type { Area } from './types';

/** What people do to areas with the mouse. */
export interface Deeds {
  choose(code: Code): void;
  /** Picks areas out, or no longer; without `on` each the other way than it is. */
  pick(codes: readonly Code[], on?: boolean): void;
  hover(code: Code | null): void;
  /** Whether ends of lines may be put elsewhere. */
  mayRelink(): boolean;
  relink(change: Relinked): void;
}

/** Without keys, which the map has its own of, and without a box that one would zoom into. */
export const interactions = () => defaults({ keyboard: false, shiftDragZoom: false });

export function listen(map: OlMap, sheet: Sheet, target: HTMLElement, deeds: Deeds): void {
  const codeAt = (pixel: number[]): Code | null => {
    const found = map.getFeaturesAtPixel(pixel, { layerFilter: (layer) => layer === sheet.areaLayer });
    return (found[0]?.get('area') as Area | undefined)?.code ?? null;
  };
  map.on('singleclick', ({ pixel, originalEvent: { ctrlKey, metaKey, shiftKey } }) => {
    const code = codeAt(pixel);
    if (code === null) return;
    if (ctrlKey || metaKey || shiftKey) deeds.pick([code]);
    else deeds.choose(code);
  });
  const relinking = new Relinking(sheet.links, codeAt, (change) => deeds.relink(change));
  map.on('pointermove', ({ pixel, dragging }) => {
    if (dragging) return;
    relinking.setActive(deeds.mayRelink());
    deeds.hover(codeAt(pixel));
    if (relinking.getActive() && relinking.isOver(map, pixel)) target.style.cursor = 'grab';
    else target.style.removeProperty('cursor');
  });
  map.addInteraction(relinking);
  target.addEventListener('mouseleave', () => deeds.hover(null));
  const box = new DragBox({ condition: shiftKeyOnly, className: 'band' });
  box.on('boxend', () => {
    const extent = box.getGeometry().getExtent();
    const areas = sheet.areas.getFeatures().map((one) => one.get('area') as Area);
    deeds.pick(areas.filter(({ at }) => containsCoordinate(extent, at)).map(({ code }) => code), true);
  });
  map.addInteraction(box);
}
