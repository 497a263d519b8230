/** As much of Chart.js 2.9 as the renderer needs; the package brings no types of its own. */
declare module 'chart.js' {
  import type { SKRSContext2D } from '@napi-rs/canvas';

  export default class Chart {
    constructor(context: SKRSContext2D, config: object);
  }
}
