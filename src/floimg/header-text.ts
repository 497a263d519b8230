/**
 * Printable ASCII and Latin-1, with spaces in between only. Node refuses line ends, control characters and everything
 * past Latin-1, and receivers take white space off both ends, which would turn one username into another.
 */
const headerText = /^[\x21-\x7e\xa1-\xff]+( +[\x21-\x7e\xa1-\xff]+)*$/;

/** True for a text that an HTTP header carries to the other side as it is. */
export function fitsHeader(text: string): boolean {
  return headerText.test(text);
}
