import type { Settings } from 'sigma/settings';
import { DotProgram } from './dot-program';
import { edgePrograms } from './edge-programs';

/** How sigma draws: labels are painted by ourselves, lines keep their width. */
export function settings(sizeOf: (ratio: number) => number): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    stagePadding: 0,
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    minEdgeThickness: 0.9,
    defaultNodeType: 'dot',
    nodeProgramClasses: { dot: DotProgram },
    nodeHoverProgramClasses: { dot: DotProgram },
    edgeProgramClasses: edgePrograms(),
    defaultEdgeType: 'twig',
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    zoomToSizeRatioFunction: sizeOf,
    zoomDuration: 160,
    doubleClickZoomingRatio: 1,
  };
}
