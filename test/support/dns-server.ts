import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import { once } from 'node:events';
import type { Names } from '../../src/lib/remote-image.ts';

/** A name server whose names change their address from one look-up to the next. */
export interface DnsServer {
  /** Looks names up there. */
  readonly lookUp: Names['lookUp'];
  /** The names that were asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Bytes of a message before its question (RFC 1035, 4.1.1). */
const headerBytes = 12;
/** An answer of one address: the question's name (a pointer to it), type A, class IN, no seconds to live, four bytes. */
const answerHead = [0xc0, headerBytes, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4];

/** @param addresses of IPv4: the first look-up gets the first of them, and so on; the last one goes on */
export async function startDnsServer(addresses: readonly string[]): Promise<DnsServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  socket.on('message', (message, { address, port }) => {
    const { name, end } = nameIn(message);
    const given = addresses[Math.min(asked.length, addresses.length - 1)] ?? '0.0.0.0';
    asked.push(name);
    const header = Buffer.from(message.subarray(0, headerBytes));
    // An answer (0x80) without fault, with one question and one record.
    header[2] = 0x84 | (header[2] ?? 0);
    header.writeUInt16BE(1, 6);
    header.writeUInt32BE(0, 8);
    const record = Buffer.from([...answerHead, ...given.split('.').map(Number)]);
    socket.send(Buffer.concat([header, message.subarray(headerBytes, end), record]), port, address);
  });
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    asked,
    lookUp: (host, _options, done) =>
      resolver.resolve4(host, (error, found) =>
        done(
          error,
          (found ?? []).map((address) => ({ address, family: 4 })),
        ),
      ),
    async close() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

/** The name of a question, and where the question ends: its labels each begin with their length. */
function nameIn(message: Buffer): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = headerBytes;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 5 };
}
