import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of an authority, and of a server that it vouches for under the name `localhost` alone. */
export interface Certificates {
  readonly authority: string;
  /** Of an authority that has signed nothing here. */
  readonly stranger: string;
  readonly certificate: string;
  readonly key: string;
}

/** Makes certificates with `openssl`, which every system with TLS has. They hold for a day. */
export function makeCertificates(directory: string): Certificates {
  const file = (name: string): string => join(directory, name);
  const openssl = (...options: string[]): void => {
    execFileSync('openssl', options, { cwd: directory, stdio: 'pipe' });
  };
  for (const name of ['authority', 'stranger']) {
    openssl(
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
      ...['-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.pem`],
    );
  }
  openssl(
    ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=localhost'],
    ...['-keyout', 'server.key', '-out', 'server.csr'],
  );
  writeFileSync(file('server.ext'), 'subjectAltName=DNS:localhost\n');
  openssl(
    ...['x509', '-req', '-days', '1', '-in', 'server.csr', '-CA', 'authority.pem', '-CAkey', 'authority.key'],
    ...['-CAcreateserial', '-extfile', 'server.ext', '-out', 'server.pem'],
  );
  return {
    authority: file('authority.pem'),
    stranger: file('stranger.pem'),
    certificate: file('server.pem'),
    key: file('server.key'),
  };
}
