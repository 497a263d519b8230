import { plainText } from '../../text.ts';

/** Text that is drawn into a picture: nothing that could be markup, and short enough for its place. */
export function pictureText(text: string, maxLength: number): string {
  return plainText(text.replace(/[<>&"`{}[\]|\\]/g, ' '), maxLength);
}
