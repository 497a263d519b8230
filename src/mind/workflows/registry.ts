import type { WorkflowId } from '../../../config/personas/schema.ts';
import type { Composition } from './composition.ts';
import { bauhausGrid } from './kinds/abstract/bauhaus-grid.ts';
import { colourField } from './kinds/abstract/colour-field.ts';
import { spiralField } from './kinds/abstract/spiral-field.ts';
import { spirograph } from './kinds/abstract/spirograph.ts';
import { waveTerrain } from './kinds/abstract/wave-terrain.ts';
import { barChart } from './kinds/data/bar-chart.ts';
import { dotPlot } from './kinds/data/dot-plot.ts';
import { flowDiagram } from './kinds/data/flow-diagram.ts';
import { radarProfile } from './kinds/data/radar-profile.ts';
import { shareDonut } from './kinds/data/share-donut.ts';
import { slopeChart } from './kinds/data/slope-chart.ts';
import { smallMultiples } from './kinds/data/small-multiples.ts';
import { trendLine } from './kinds/data/trend-line.ts';
import { appScreen } from './kinds/interface/app-screen.ts';
import { dashboardScreen } from './kinds/interface/dashboard-screen.ts';
import { emptyState } from './kinds/interface/empty-state.ts';
import { formScreen } from './kinds/interface/form-screen.ts';
import { botanical } from './kinds/nature/botanical.ts';
import { ridgeLandscape } from './kinds/nature/ridge-landscape.ts';
import { seascape } from './kinds/nature/seascape.ts';
import { dreamCanvas } from './kinds/painted/dream-canvas.ts';
import { duotonePoster } from './kinds/painted/duotone-poster.ts';
import type { Painted } from './kinds/painted/painted.ts';
import { studioProduct } from './kinds/painted/studio-product.ts';
import { isoIsland } from './kinds/pixel/iso-island.ts';
import { itemSheet } from './kinds/pixel/item-sheet.ts';
import { pixelScene } from './kinds/pixel/pixel-scene.ts';
import { pixelSprite } from './kinds/pixel/pixel-sprite.ts';
import { tileMap } from './kinds/pixel/tile-map.ts';
import { carouselCover } from './kinds/poster/carousel-cover.ts';
import { eventCard } from './kinds/poster/event-card.ts';
import { geometricBadge } from './kinds/poster/geometric-badge.ts';
import { headlinePoster } from './kinds/poster/headline-poster.ts';
import { qrCard } from './kinds/poster/qr-card.ts';
import { statementTile } from './kinds/poster/statement-tile.ts';
import { flatLay } from './kinds/product/flat-lay.ts';
import { plinthStage } from './kinds/product/plinth-stage.ts';
import { stillLife } from './kinds/product/still-life.ts';
import { windowLight } from './kinds/product/window-light.ts';

/** Every kind of picture by its id; the compiler wants one for each id that a persona may name. */
export const kinds: Readonly<Record<WorkflowId, Composition | Painted>> = {
  'ridge-landscape': ridgeLandscape,
  seascape,
  botanical,
  'spiral-field': spiralField,
  spirograph,
  'wave-terrain': waveTerrain,
  'colour-field': colourField,
  'bauhaus-grid': bauhausGrid,
  'still-life': stillLife,
  'plinth-stage': plinthStage,
  'window-light': windowLight,
  'flat-lay': flatLay,
  'headline-poster': headlinePoster,
  'event-card': eventCard,
  'statement-tile': statementTile,
  'carousel-cover': carouselCover,
  'qr-card': qrCard,
  'geometric-badge': geometricBadge,
  'pixel-sprite': pixelSprite,
  'pixel-scene': pixelScene,
  'item-sheet': itemSheet,
  'tile-map': tileMap,
  'iso-island': isoIsland,
  'app-screen': appScreen,
  'dashboard-screen': dashboardScreen,
  'form-screen': formScreen,
  'empty-state': emptyState,
  'flow-diagram': flowDiagram,
  'bar-chart': barChart,
  'trend-line': trendLine,
  'share-donut': shareDonut,
  'slope-chart': slopeChart,
  'small-multiples': smallMultiples,
  'dot-plot': dotPlot,
  'radar-profile': radarProfile,
  'studio-product': studioProduct,
  'dream-canvas': dreamCanvas,
  'duotone-poster': duotonePoster,
};

/** Whether a kind needs an image model, and so a key on FloImg's side. */
export function isPainted(kind: Composition | Painted): kind is Painted {
  return kind.family === 'painted';
}
