import { connect } from 'node:net';

/**
 * Sends bytes over a connection of its own and gives all that comes back until the server closes it.
 * @param origin of the server, as `http://127.0.0.1:4000`
 */
export async function rawExchange(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8');
  socket.write(bytes);
  let answer = '';
  for await (const piece of socket) answer += String(piece);
  return answer;
}
