import { expect } from 'chai';
import { AddressError } from '../../config/environment/address-parts.ts';
import { describePostgresAddress, parsePostgresUrl } from '../../config/environment/postgres-address.ts';

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const read = (path: string): string => {
  if (path === '/ca.pem') return pem;
  if (path === '/text') return 'hello';
  throw new Error(`ENOENT: no such file, open '${path}'`);
};
const parse = (url: string) => parsePostgresUrl(url, read);

describe('a Postgres address', () => {
  it('names server, user, password and database', () => {
    expect(parse('postgres://fleet:s3cret@db.example.com:6543/gallery')).to.deep.include({
      hosts: [{ host: 'db.example.com', port: 6543 }],
      user: 'fleet',
      password: 's3cret',
      database: 'gallery',
    });
    expect(parse('postgresql://db/fleet').hosts).to.deep.equal([{ host: 'db', port: 5432 }]);
  });

  it('is percent-decoded, also where a password holds what parts a URL', () => {
    const { user, password, database } = parse('postgres://a%40b:p%3A%2F%40%25@db/my%20fleet');

    expect({ user, password, database }).to.deep.equal({
      user: 'a@b',
      password: 'p:/@%',
      database: 'my fleet',
    });
    expect(parse('postgres://fleet:p@ss@db/fleet').password).to.equal('p@ss');
  });

  const hosts: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
    ['postgres://[::1]/fleet', [['::1', 5432]]],
    ['postgres://[fe80::1%25eth0]/fleet', [['fe80::1%eth0', 5432]]],
    ['postgres://[2001:db8::1]:6000/fleet', [['2001:db8::1', 6000]]],
    ['postgres://%2Fvar%2Frun%2Fpostgresql/fleet', [['/var/run/postgresql', 5432]]],
    ['postgres:///fleet?host=/var/run/postgresql', [['/var/run/postgresql', 5432]]],
    ['postgres://u@/fleet?host=/run/pg&port=6000', [['/run/pg', 6000]]],
    ['postgres:///fleet', [['localhost', 5432]]],
    [
      'postgres://one,two:6000,[::1]/fleet',
      [
        ['one', 5432],
        ['two', 6000],
        ['::1', 5432],
      ],
    ],
    [
      'postgres:///fleet?host=one,two&port=1,2',
      [
        ['one', 1],
        ['two', 2],
      ],
    ],
    [
      'postgres:///fleet?host=one,two&port=6000',
      [
        ['one', 6000],
        ['two', 6000],
      ],
    ],
  ];
  for (const [url, expected] of hosts) {
    it(`names the servers of ${url}`, () => {
      expect(parse(url).hosts.map(({ host, port }) => [host, port])).to.deep.equal(expected);
    });
  }

  const modes: readonly (readonly [string, string])[] = [
    ['', 'prefer'],
    ['?sslmode=disable', 'disable'],
    ['?sslmode=prefer', 'prefer'],
    ['?sslmode=require', 'require'],
    ['?sslmode=verify-ca', 'verify-ca'],
    ['?sslmode=verify-full', 'verify-full'],
    ['?sslmode=verify-full&sslrootcert=system', 'verify-full'],
    ['?sslmode=require&sslrootcert=/ca.pem', 'verify-ca'],
    ['?ssl=true', 'verify-full'],
    ['?ssl=1&sslmode=require', 'require'],
    ['?ssl=no-verify', 'require'],
    ['?ssl=false', 'disable'],
  ];
  for (const [query, mode] of modes) {
    it(`with ${query || 'nothing said'} is protected by ${mode}`, () => {
      expect(parse(`postgres://db/fleet${query}`).tls.mode).to.equal(mode);
    });
  }

  it('brings the authority along', () => {
    expect(parse('postgres://db/fleet?sslmode=verify-full&sslrootcert=/ca.pem').tls.rootCertificate).to.equal(
      pem,
    );
  });

  it('says the rest that a session is given', () => {
    const address = parse(
      'postgres://db/fleet?options=-c%20lock_timeout%3D5s&application_name=mine&connect_timeout=3&schema=agents' +
        '&target_session_attrs=any',
    );

    expect(address).to.deep.include({
      options: '-c lock_timeout=5s',
      applicationName: 'mine',
      connectTimeoutSeconds: 3,
      schema: 'agents',
      mustBeWritable: false,
    });
  });

  const faults: readonly (readonly [string, RegExp])[] = [
    ['http://db/fleet', /must be a URL such as postgres:/],
    ['postgres://db', /must name a database/],
    ['postgres://db/fleet?sslmode=verify_full', /sslmode=verify_full; it can be disable, prefer/],
    ['postgres://db/fleet?sslmode=allow', /sslmode=allow/],
    ['postgres://db/fleet?sslmode=disable&ssl=true', /contradict/],
    ['postgres://db/fleet?sslmode=prefer&sslrootcert=/ca.pem', /checks no certificate/],
    ['postgres://db/fleet?sslmode=verify-full&sslrootcert=/none', /cannot be read \(ENOENT/],
    ['postgres://db/fleet?sslmode=verify-full&sslrootcert=/text', /not PEM/],
    ['postgres://db/fleet?sslcert=/ca.pem', /sslcert and sslkey together/],
    ['postgres://db/fleet?channel_binding=require', /channel_binding, which the fleet cannot honour/],
    ['postgres://db/fleet?pgbouncer=true', /DATABASE_POOLER=transaction/],
    ['postgres://db/fleet?connection_limit=5', /POOL_SIZE/],
    ['postgres://db/fleet?currentSchema=x', /schema=/],
    ['postgres://db/fleet?keepalives_idle=5', /keepalives_idle/],
    ['postgres://db/fleet?sslmode', /without a value/],
    ['postgres://db/fleet?schema=a;drop', /letters, digits/],
    ['postgres://db/fleet?schema=a"b', /letters, digits/],
    ['postgres://db/fleet?schema=1st', /begins with a letter/],
    ['postgres://db/fleet?options=-e%20-c%20a%3Db', /options with "-e".*write -c name=value/],
    ['postgres://db/fleet?options=lock_timeout%3D5s', /options with "lock_timeout=5s"/],
    ['postgres://db/fleet?options=-c%20search_path%3Dx&schema=y', /schema and search_path/],
    ['postgres://db/fleet?connect_timeout=-1', /1 to 300 seconds/],
    ['postgres://db/fleet?target_session_attrs=standby', /the fleet writes/],
    ['postgres://db:0/fleet', /port that is none/],
    ['postgres://db:99999/fleet', /port that is none/],
    ['postgres://fe80::1/fleet', /IPv6 address needs brackets/],
    ['postgres://fleet:50%@db/fleet', /write %25/],
    ['postgres:///fleet?host=a,b,c&port=1,2', /3 servers and 2 ports/],
    ['postgres://db/fleet?schema=a&schema=b', /twice/],
    ['postgres://db/fleet?schema=pg_fleet', /begin with pg_/],
    ['postgres://db/fleet?sslrootcert=&sslmode=require', /a parameter without a value: sslrootcert/],
    ['postgres://db/fleet?SSLMODE=require', /SSLMODE, which the fleet cannot honour/],
    ['postgres://db/fleet?sslmode=require&sslmode=disable', /sslmode twice/],
    ['postgres://[]/fleet', /no IPv6 address/],
    ['postgres://[db]/fleet', /no IPv6 address: db/],
    ['postgres://[fe80::1%eth0]/fleet', /write %25/],
    ['postgres://d b/fleet', /neither a name, an address/],
    ['postgres:///fleet?host=run/postgresql', /neither a name, an address/],
    ['postgres://db/fle%00et', /NUL/],
  ];
  for (const [url, message] of faults) {
    it(`is refused by name: ${url}`, () => {
      expect(() => parse(url)).to.throw(AddressError, message);
    });
  }

  it('is described without its secrets', () => {
    const address = parse('postgres://fleet:s3cret@one:6000,[::1]/gallery');

    expect(describePostgresAddress(address)).to.equal('one:6000,[::1]:5432/gallery');
  });
});
