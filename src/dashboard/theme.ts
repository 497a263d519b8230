import { createTheme, type MantineColorsTuple } from '@mantine/core';

const iris: MantineColorsTuple = [
  '#eef0ff',
  '#dcdffb',
  '#b7bcf3',
  '#9097ec',
  '#6f78e5',
  '#5a64e1',
  '#4a54d1',
  '#3d46b8',
  '#343ca0',
  '#2a3188',
];

/** Cooler and deeper than Mantine's own, so that pictures stand out on it. */
const dark: MantineColorsTuple = [
  '#dfe3ec',
  '#b7bdcb',
  '#99a1b3',
  '#6d7588',
  '#363d4d',
  '#2a303e',
  '#1e232e',
  '#12151c',
  '#0d1016',
  '#090b0f',
];

export const theme = createTheme({
  primaryColor: 'iris',
  primaryShade: { light: 6, dark: 5 },
  colors: { iris, dark },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  components: {
    // A number out of range is left as it was typed and found fault with, instead of being changed without a word.
    NumberInput: { defaultProps: { clampBehavior: 'none' } },
  },
  headings: { fontWeight: '650' },
});
