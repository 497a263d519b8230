/** What a driver or Redis says in front of a closed door, and what to do about it. */
const repairs: readonly (readonly [found: RegExp, repair: string])[] = [
  // Sentinels have users of their own.
  [
    /connect to sentinel .*(WRONGPASS|NOAUTH|without any password configured)/i,
    'Put the user of the Sentinels in REDIS_URL right: ?sentinel_user=…&sentinel_password=…',
  ],
  [
    /connect to sentinel .*NOPERM/i,
    'Give the user of the Sentinels (sentinel_user in REDIS_URL) what docs/stores.md lists under rights.',
  ],
  [
    /WRONGPASS|NOAUTH|invalid username-password|without any password configured/i,
    'Put user and password in REDIS_URL right: redis://user:password@host:6379',
  ],
  [/NOPERM/, 'Give the user of REDIS_URL what docs/stores.md lists under rights.'],
  [
    /self-signed certificate|unable to (verify|get)/i,
    'Name the authority’s file in REDIS_URL: ?sslrootcert=/path/ca.pem (or sslmode=require, which trusts whoever answers).',
  ],
  [
    /does not match certificate/i,
    'Address Redis by a name in its certificate, or give that name in REDIS_URL: ?servername=… (or sslmode=verify-ca).',
  ],
  [/certificate has expired/i, 'Renew the certificate of Redis.'],
  [
    /certificate required|handshake failure/i,
    'Redis asks for a certificate: ?sslcert=…&sslkey=… in REDIS_URL.',
  ],
  [
    /wrong version number|packet length too long|record layer failure|before secure TLS connection/i,
    'Where Redis is not encrypted, write redis:// in the place of rediss:// in REDIS_URL.',
  ],
  [
    /Connection is closed|ECONNRESET|socket hang up/i,
    'Check REDIS_URL, and that the server runs; where it is encrypted, write rediss:// in the place of redis://.',
  ],
  [/ECONNREFUSED|ENOENT/, 'Start Redis, or let REDIS_URL lead to where it listens.'],
  [/ENOTFOUND|EAI_AGAIN/, 'No machine has that name: put the host in REDIS_URL right.'],
  [
    /SELECT is not allowed/i,
    'It is a Cluster, which has no database but 0: leave the number out of REDIS_URL, and set FLEET_NAME to keep fleets apart.',
  ],
  [/DB index is out of range|invalid DB index/i, 'Name in REDIS_URL a database that the server has.'],
  [
    /cluster support disabled/i,
    'It is no Cluster: write redis:// in the place of redis+cluster:// in REDIS_URL.',
  ],
  [
    /cluster_state is fail|CLUSTERDOWN/i,
    'See with redis-cli cluster nodes which node is missing, and bring it or its replica back.',
  ],
  [
    /No such master/,
    'Put the master’s name in REDIS_URL right: redis-cli -p 26379 sentinel masters lists them.',
  ],
];

const usual = 'Check REDIS_URL, and that the server runs.';

/** What an operator does about a Redis that cannot be used for this reason. */
export function redisRepair(reason: string): string {
  return repairs.find(([pattern]) => pattern.test(reason))?.[1] ?? usual;
}
