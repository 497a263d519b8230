/** The colours of a diagram. */
export interface Theme {
  readonly ground: string;
  readonly fill: string;
  readonly accentFill: string;
  readonly border: string;
  readonly accentBorder: string;
  readonly text: string;
  readonly line: string;
}

/** Mermaid's own theme names, in our colours. */
export const themes = {
  default: {
    ground: '#ffffff',
    fill: '#eef2ff',
    accentFill: '#fff4e6',
    border: '#5c7cfa',
    accentBorder: '#ff922b',
    text: '#1f2937',
    line: '#64748b',
  },
  forest: {
    ground: '#f8fdf6',
    fill: '#e6f7e1',
    accentFill: '#fff9db',
    border: '#40a02b',
    accentBorder: '#e0a100',
    text: '#1b3a1b',
    line: '#5d7a5d',
  },
  dark: {
    ground: '#161a26',
    fill: '#242c44',
    accentFill: '#3a2a3f',
    border: '#7aa2f7',
    accentBorder: '#f7768e',
    text: '#e6e9f5',
    line: '#8b95b7',
  },
  neutral: {
    ground: '#ffffff',
    fill: '#f3f4f6',
    accentFill: '#e5e7eb',
    border: '#6b7280',
    accentBorder: '#374151',
    text: '#111827',
    line: '#6b7280',
  },
  base: {
    ground: '#fffaf5',
    fill: '#fff1e0',
    accentFill: '#fde8ef',
    border: '#d97706',
    accentBorder: '#be185d',
    text: '#3b2a1a',
    line: '#92745a',
  },
} as const satisfies Record<string, Theme>;
