import { Writable } from 'node:stream';

/** Keeps what is written to it, as a file does. */
export class Paper extends Writable {
  written = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.written += chunk.toString();
    done();
  }
}

/** As Paper, and says of itself what a terminal says. */
export class Terminal extends Paper {
  readonly isTTY = true;
  readonly columns = 80;
  readonly #colorful: boolean;

  constructor(colorful: boolean) {
    super();
    this.#colorful = colorful;
  }

  hasColors(): boolean {
    return this.#colorful;
  }
}
