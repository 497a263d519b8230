import type { PictureDescription, PictureMeasures } from '../../src/api/pictures.ts';
import type { PerceivedItem } from '../../src/api/ticks.ts';

const measures: PictureMeasures = {
  width: 800,
  height: 600,
  orientation: 'landscape',
  colours: [
    { name: 'blue', hex: '#2458c0', share: 0.7 },
    { name: 'orange', hex: '#f58a1f', share: 0.2 },
  ],
  brightness: { word: 'light', value: 0.8 },
  contrast: { word: 'high', value: 0.6 },
  saturation: { word: 'vivid', value: 0.6 },
  busyness: { word: 'calm', value: 0.02 },
  symmetry: { word: 'none', value: 0.3 },
  textAt: ['top', 'bottom'],
  look: 'flat',
  animated: false,
};

export const fixtureMeasured: PictureDescription = {
  kind: 'measured',
  measures,
  reason: 'the scripted mind asks no model',
};

export const fixtureDescribed: PictureDescription = {
  kind: 'described',
  words: {
    subject: 'an orange kite',
    setting: '',
    style: '',
    medium: 'flat illustration',
    palette: ['blue', 'orange'],
    composition: '',
    text: '',
    mood: 'calm',
    detail: 'a knot in the string',
    avoid: ['private-photo'],
  },
  measures,
  by: 'sees-well',
};

/** An item that the agent looked at. */
export function fixtureItem(id: string, title: string, picture: PictureDescription): PerceivedItem {
  return {
    id,
    author: { username: 'pia', name: 'Pia' },
    title,
    description: '',
    imageUrl: null,
    likeCount: 1,
    commentCount: 0,
    createdAt: '2026-03-01T12:00:00.000Z',
    fresh: true,
    popular: false,
    own: false,
    liked: false,
    commented: false,
    comments: [],
    picture,
  };
}
