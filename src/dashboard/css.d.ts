import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Hue of a face, in degrees. */
    '--face-hue'?: number;
  }
}
