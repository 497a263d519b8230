/** Colours that go together; `ink` reads on `paper`, and `onAccent` on both accents. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly second: string;
  readonly onAccent: string;
  /** For the parts of a chart. */
  readonly series: readonly string[];
}

export const palettes: readonly [Palette, ...Palette[]] = [
  {
    paper: '#fbf7f0',
    ink: '#2b2118',
    accent: '#b3452c',
    second: '#7a2e4d',
    onAccent: '#fff8ef',
    series: ['#b3452c', '#e0913a', '#7a2e4d', '#3f6f6b', '#c9b458', '#54463b'],
  },
  {
    paper: '#f3f8fb',
    ink: '#10263a',
    accent: '#1668a8',
    second: '#0d3b66',
    onAccent: '#f4faff',
    series: ['#1668a8', '#36a3a1', '#f2a541', '#d1495b', '#6a4c93', '#8fb8de'],
  },
  {
    paper: '#f6f5fb',
    ink: '#221a38',
    accent: '#6c3fc4',
    second: '#c2377f',
    onAccent: '#fdf9ff',
    series: ['#6c3fc4', '#c2377f', '#2f9bbd', '#f0a202', '#4f9d69', '#a890d3'],
  },
  {
    paper: '#f4f8f2',
    ink: '#17281c',
    accent: '#2f7d4f',
    second: '#1d5a63',
    onAccent: '#f6fff8',
    series: ['#2f7d4f', '#8bb04a', '#1d5a63', '#e3a72f', '#b5532f', '#7fb7a3'],
  },
  {
    paper: '#f7f7f5',
    ink: '#1b1b1b',
    accent: '#30343c',
    second: '#d0452f',
    onAccent: '#ffffff',
    series: ['#30343c', '#d0452f', '#e6b23c', '#5f7d8c', '#8c5f73', '#a8a8a0'],
  },
];
