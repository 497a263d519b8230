/** What one piece of a stream held, from its first whole event to its last. */
export interface Piece {
  /** 0 where it held no activity. */
  readonly firstId: number;
  readonly lastId: number;
  /** False where an id does not follow on the one before. */
  readonly isUnbroken: boolean;
  /** When each activity was on its way to be committed, by {@link machineMs}. */
  readonly times: readonly number[];
}

const eventEnd = '\n\n';
const idField = 'id: ';
const letterI = 'i'.charCodeAt(0);
const newLine = 10;
const timeMark = 'at ';
const messageField = `"message":"${timeMark}`;

/** Milliseconds on a clock that all processes of the machine share. */
export function machineMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** The message of an activity that is committed now; as long as a usual one. */
export function messageOfNow(): string {
  return `${timeMark}${machineMs().toFixed(1)} liked “A harbour at dusk, seen from above” by @pia_painter`;
}

/**
 * Reads whole events, with as little work as it takes: with thousands of clients, a reader that does more measures
 * itself. Signs of life are passed over.
 * @param withTimes false leaves `times` empty
 */
export function readPiece(bytes: Buffer, withTimes: boolean): Piece {
  const times: number[] = [];
  let firstId = 0;
  let lastId = 0;
  let isUnbroken = true;
  for (let at = bytes.indexOf(idField), next = 0; at !== -1; at = next) {
    const id = numberAt(bytes, at + idField.length);
    if (firstId === 0) firstId = id;
    else if (id !== lastId + 1) isUnbroken = false;
    lastId = id;
    if (withTimes) times.push(timeAfter(bytes, at));
    next = nextEvent(bytes, at);
  }
  return { firstId, lastId, isUnbroken, times };
}

/** The length of the event read last: most are as long as the one before, and then nothing is searched for. */
let usualLength = 0;

/** Where the next event with an id begins, -1 where none does. */
function nextEvent(bytes: Buffer, at: number): number {
  const guess = at + usualLength;
  if (
    bytes[guess] === letterI &&
    bytes[guess - 1] === newLine &&
    bytes[guess - 2] === newLine &&
    usualLength > 0
  )
    return guess;
  const end = bytes.indexOf(eventEnd, at);
  if (end === -1) return -1;
  usualLength = end + eventEnd.length - at;
  return bytes.indexOf(idField, end);
}

/** Where the first event ends whose end is not before some place, 0 where none does. */
export function endOfEvent(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(eventEnd, Math.max(0, from));
  return end === -1 ? 0 : end + eventEnd.length;
}

/** Where the last whole event ends, 0 where none does. */
export function endOfEvents(bytes: Buffer): number {
  const end = bytes.lastIndexOf(eventEnd);
  return end === -1 ? 0 : end + eventEnd.length;
}

function timeAfter(bytes: Buffer, at: number): number {
  const from = bytes.indexOf(messageField, at) + messageField.length;
  const [point, tenths] = [from + wholeDigits(bytes, from), 10];
  return numberAt(bytes, from) + numberAt(bytes, point + 1) / tenths;
}

function wholeDigits(bytes: Buffer, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at += 1;
  return at - from;
}

function numberAt(bytes: Buffer, from: number): number {
  let number = 0;
  for (let at = from, byte = bytes[at]; isDigit(byte); at += 1, byte = bytes[at])
    number = number * 10 + byte - 48;
  return number;
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
