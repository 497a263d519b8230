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
  [
    /NOPERM|ACL failure in script|The user executing the script can't /,
    'Give the user of REDIS_URL what docs/stores.md lists under rights.',
  ],
  [
    /self-signed certificate|unable to (verify|get)/i,
    'Name the authority’s file in REDIS_URL: ?sslrootcert=/path/ca.pem (or sslmode=require, which trusts whoever answers).',
  ],
  [
    /does not match certificate/i,
    'Address Redis by a name in its certificate, or give that name in REDIS_URL: ?servername=… (or sslmode=verify-ca).',
  ],
  [/^OOM /, 'Raise maxmemory: a Redis that is full refuses every tick. An agent takes 2 kB.'],
  [/^MISCONF /, 'Make room on the disk of Redis; its own log says why it could not save.'],
  [
    /^(READONLY|UNBLOCKED) /,
    'Let REDIS_URL lead to the master, or name the Sentinels in it: redis+sentinel://host:26379/mymaster',
  ],
  [/^MASTERDOWN /, 'Bring its master back, or let REDIS_URL lead to the master.'],
  [/^NOREPLICAS /, 'Bring a replica back, or lower min-replicas-to-write.'],
  [/\bLOADING\b/, 'Wait until Redis has read its data; redis-cli info persistence says how far it is.'],
  [/^MOVED /, 'Name the nodes of the Cluster in REDIS_URL: redis+cluster://host:6379,host:6379'],
  [
    /^CROSSSLOT /,
    'Name the nodes of the Cluster in REDIS_URL, and let no other program use the keys of the fleet.',
  ],
  [/max number of clients/, 'Raise maxclients of Redis, or end clients that nobody needs.'],
  [
    /Unknown RESP type|Protocol error|unknown command/,
    'What listens there is no Redis: put host and port in REDIS_URL right.',
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
    /Connection is closed|ECONNRESET|EPIPE|socket hang up/i,
    'Check REDIS_URL, and that a Redis listens there; where it is encrypted, write rediss:// in the place of redis://.',
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
