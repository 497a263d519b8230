import type { Random } from '../../../lib/random.ts';

/** The colours of one painting. */
export interface Palette {
  /** From the top of the ground to its bottom, or from far to near. */
  readonly ground: readonly [string, string, string];
  /** What stands on the ground. */
  readonly accents: readonly [string, string, string, string, string];
  /** For contours and what is nearest. */
  readonly ink: string;
  /** For what shines. */
  readonly shine: string;
}

interface NamedPalette extends Palette {
  /** Beginnings of words that ask for it. */
  readonly words: readonly string[];
}

const palettes: readonly NamedPalette[] = [
  {
    words: ['sunset', 'warm', 'desert', 'autumn', 'fire', 'golden', 'amber', 'dusk', 'spice'],
    ground: ['#2b1b4d', '#c8496b', '#ffb26b'],
    accents: ['#ff7b54', '#ffb26b', '#ffd56b', '#c8496b', '#7a2e6b'],
    ink: '#25103a',
    shine: '#fff1c9',
  },
  {
    words: ['ocean', 'sea', 'water', 'blue', 'cool', 'wave', 'ice', 'lake', 'coast', 'marine'],
    ground: ['#0b2545', '#13678a', '#9ad4d6'],
    accents: ['#1b98a6', '#45c4b0', '#9aeba3', '#13678a', '#f6f4d2'],
    ink: '#06182f',
    shine: '#f2fbff',
  },
  {
    words: [
      'forest',
      'green',
      'plant',
      'leaf',
      'garden',
      'botan',
      'moss',
      'jungle',
      'nature',
      'eco',
      'organic',
    ],
    ground: ['#10312b', '#3c7a57', '#e3e7af'],
    accents: ['#74a57f', '#c2c287', '#eec584', '#c8553d', '#2f5d50'],
    ink: '#0b221d',
    shine: '#fbf8dc',
  },
  {
    words: ['night', 'neon', 'cyber', 'synth', 'arcade', 'futur', 'glow', 'electric', 'laser', 'club'],
    ground: ['#0b0824', '#2a1161', '#7b1fa2'],
    accents: ['#00e5ff', '#ff2e93', '#f9f871', '#7c4dff', '#18ffa6'],
    ink: '#070417',
    shine: '#ffffff',
  },
  {
    words: ['pastel', 'soft', 'gentle', 'spring', 'cream', 'baby', 'calm', 'clean', 'skincare', 'cosmetic'],
    ground: ['#f9e7e7', '#f5d6e0', '#d7e3fc'],
    accents: ['#f4a6b7', '#a8d8c9', '#f9d79a', '#9fb8e8', '#c9a7e0'],
    ink: '#584b6b',
    shine: '#ffffff',
  },
  {
    words: ['minimal', 'mono', 'paper', 'editorial', 'wireframe', 'neutral', 'scandinav', 'architect'],
    ground: ['#f4f1ea', '#e7dfd2', '#cfc3b0'],
    accents: ['#2f3e46', '#d9784f', '#84a59d', '#e9c46a', '#6d6875'],
    ink: '#22282c',
    shine: '#fffdf8',
  },
  {
    words: ['candy', 'pop', 'bold', 'summer', 'launch', 'sale', 'party', 'playful', 'festival', 'vivid'],
    ground: ['#ff5d8f', '#ff9770', '#ffd670'],
    accents: ['#3a0ca3', '#4cc9f0', '#ffffff', '#f72585', '#06d6a0'],
    ink: '#240046',
    shine: '#fffbe8',
  },
  {
    words: ['space', 'galaxy', 'cosmic', 'star', 'planet', 'nebula', 'dream', 'aurora', 'moon', 'mystic'],
    ground: ['#090b24', '#2b2a6b', '#9d4edd'],
    accents: ['#5e60ce', '#64dfdf', '#ff8fab', '#ffd6a5', '#7b2cbf'],
    ink: '#05061a',
    shine: '#fff7f0',
  },
  {
    words: ['coffee', 'earth', 'wood', 'leather', 'vintage', 'retro', 'ceramic', 'craft', 'bread', 'clay'],
    ground: ['#f0e0c9', '#d9a679', '#8c5a3c'],
    accents: ['#bc4b32', '#e0a458', '#5f7161', '#2e4756', '#f5ead6'],
    ink: '#33211a',
    shine: '#fff6e6',
  },
  {
    words: ['tech', 'data', 'code', 'product', 'business', 'modern', 'app', 'dashboard', 'interface'],
    ground: ['#eef2ff', '#dfe7fd', '#bccbf5'],
    accents: ['#4361ee', '#f72585', '#4cc9f0', '#7209b7', '#ffb703'],
    ink: '#1d2550',
    shine: '#ffffff',
  },
];

/** The palette that most words of the prompt ask for; where none does, or several do, chance decides. */
export function choosePalette(words: readonly string[], random: Random): Palette {
  const votes = palettes.map((palette) => ({
    palette,
    count: words.filter((word) => palette.words.some((beginning) => word.startsWith(beginning))).length,
  }));
  const most = Math.max(...votes.map(({ count }) => count));
  return random.pick(votes.filter(({ count }) => count === most).map(({ palette }) => palette));
}
