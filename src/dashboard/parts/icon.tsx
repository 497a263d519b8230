/** Shapes on a 24 × 24 grid, drawn with a line of the text's colour. */
const shapes = {
  alert: 'M12 4 3 20h18L12 4Zm0 6v4.5m0 2.75v.01',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6l1-7Z',
  book: 'M5 4.5h5A2 2 0 0 1 12 6.5V20a2 2 0 0 0-2-2H4V5.5a1 1 0 0 1 1-1Zm14 0h-5a2 2 0 0 0-2 2V20a2 2 0 0 1 2-2h6V5.5a1 1 0 0 0-1-1Z',
  bubble:
    'M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v7a2.5 2.5 0 0 1-2.5 2.5H11l-5 4v-4.05A2.5 2.5 0 0 1 4 13.5v-7Z',
  chevronUp: 'm6 15 6-6 6 6',
  heart:
    'M12 20s-7.5-4.6-8.8-9.3C2.3 7.2 4.5 4.5 7.4 4.5c2 0 3.6 1.1 4.6 2.9 1-1.8 2.6-2.9 4.6-2.9 2.9 0 5.1 2.7 4.2 6.2C19.5 15.4 12 20 12 20Z',
  image:
    'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5v-11Zm0 10 4.5-4.5 3.5 3.5 2.5-2.5 5.5 5M15.5 9.25v.01',
  arrowLeft: 'M20 12H5m6-6.5L4.5 12l6.5 6.5',
  calendar:
    'M5.5 6h13A1.5 1.5 0 0 1 20 7.5v11a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-11A1.5 1.5 0 0 1 5.5 6ZM4 10.5h16M8.5 3.5v4m7-4v4',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevronDown: 'm6 9 6 6 6-6',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 4v4.25l2.75 1.75',
  close: 'M6 6l12 12M18 6 6 18',
  dice: 'M6.5 4.5h11a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-11a2 2 0 0 1 2-2ZM9 9v.01M15 9v.01M12 12v.01M9 15v.01M15 15v.01',
  edit: 'm4.5 19.5 1-4L16 5a2 2 0 0 1 3 3L8.5 18.5l-4 1ZM14 7l3 3',
  external:
    'M14 5h5v5m0-5-8.5 8.5M11 5.5H6.5A1.5 1.5 0 0 0 5 7v10.5A1.5 1.5 0 0 0 6.5 19H17a1.5 1.5 0 0 0 1.5-1.5V13',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5Z',
  sliders: 'M4 7h9m5 0h2M4 17h3m5 0h8M15.5 4.5v5m-6 5v5M4 12h16',
  leave: 'M14 4.5H6.5A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.5H14M10 12h10m-3.5-3.5L20 12l-3.5 3.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  moon: 'M20 14.5A8 8 0 1 1 9.5 4 6.5 6.5 0 0 0 20 14.5Z',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5v15l12-7.5-12-7.5Z',
  persona: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM9 10v.01M15 10v.01M8.5 14a4.2 4.2 0 0 0 7 0',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5 5 5',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6l-7-2.5Zm-3 8.25 2.25 2.25L15.5 10',
  sparkles:
    'M10 5l1.6 4.4L16 11l-4.4 1.6L10 17l-1.6-4.4L4 11l4.4-1.6L10 5Zm8 9 .8 2.2L21 17l-2.2.8L18 20l-.8-2.2L15 17l2.2-.8L18 14ZM17.5 3.5v4m-2-2h4',
  stack: 'm12 4 8 4-8 4-8-4 8-4Zm-8 8 8 4 8-4M4 16l8 4 8-4',
  stop: 'M6.5 6.5h11v11h-11z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0-5v2m0 14v2m9-9h-2M5 12H3m15.4-6.4L17 7M7 17l-1.4 1.4m12.8 0L17 17M7 7 5.6 5.6',
  thought: 'M9.5 18h5m-4 2.5h3M8 14.5A6 6 0 1 1 16 14.5c-.7.6-1 1.2-1 2V18H9v-1.5c0-.8-.3-1.4-1-2Z',
  trash: 'M5 7h14M10 7V4.5h4V7m-7.5 0 .8 12.5h9.4L17.5 7M10.25 10.5v5.5m3.5-5.5v5.5',
  wallet:
    'M4 7.5v10A1.5 1.5 0 0 0 5.5 19h13a1.5 1.5 0 0 0 1.5-1.5v-8A1.5 1.5 0 0 0 18.5 8H5.5A1.5 1.5 0 0 1 4 6.5 1.5 1.5 0 0 1 5.5 5H17m-.5 8.5v.01',
  agents:
    'M9 11a3.25 3.25 0 1 0 0-6.5A3.25 3.25 0 0 0 9 11Zm-6 8.5c0-3 2.5-5 6-5s6 2 6 5M16 4.8a3.25 3.25 0 0 1 0 6M17.5 14.8c2.2.6 3.5 2.3 3.5 4.7',
  gauge: 'M4.5 17.5a8.5 8.5 0 1 1 15 0M12 14l3.5-4.5',
} as const;

export type IconName = keyof typeof shapes;

interface IconProps {
  readonly name: IconName;
  /** Edge in CSS pixels. */
  readonly size?: number;
}

/** An ornament: it says nothing that the words beside it do not. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
