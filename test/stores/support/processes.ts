import { connect } from 'node:net';
import { eventually } from '../../support/eventually.ts';

/** Resolves when something listens on a loopback port. */
export async function accepts(port: number): Promise<void> {
  await eventually(`something listens on port ${port}`, () => knock(port));
}

function knock(port: number): Promise<true | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(undefined));
  });
}
