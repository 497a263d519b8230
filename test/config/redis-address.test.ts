import { expect } from 'chai';
import { AddressError } from '../../config/environment/address-parts.ts';
import { describeRedisAddress, parseRedisUrl } from '../../config/environment/redis-address.ts';

const pem = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const read = (path: string): string => {
  if (path === '/ca.pem') return pem;
  if (path === '/text') return 'hello';
  throw new Error(`ENOENT: no such file, open '${path}'`);
};
const parse = (url: string) => parseRedisUrl(url, read);

describe('a Redis address', () => {
  it('names server, user, password and database', () => {
    expect(parse('redis://fleet:s3cret@cache.example.com:6380/3')).to.deep.equal({
      kind: 'server',
      host: { host: 'cache.example.com', port: 6380 },
      user: 'fleet',
      password: 's3cret',
      database: 3,
      tls: null,
    });
    expect(parse('redis://cache')).to.deep.include({ host: { host: 'cache', port: 6379 }, database: 0 });
    expect(parse('valkey://cache:6380')).to.deep.include({ host: { host: 'cache', port: 6380 } });
    expect(parse('redis://:alone@cache')).to.deep.include({ user: undefined, password: 'alone' });
    expect(parse('redis://cache?db=2')).to.deep.include({ database: 2 });
  });

  it('is percent-decoded, also where a password holds what parts a URL', () => {
    expect(parse('redis://a%40b:p%3A%2F%40%25%3F%23@cache')).to.deep.include({
      user: 'a@b',
      password: 'p:/@%?#',
    });
    expect(parse('redis://:p@ss@cache').password).to.equal('p@ss');
  });

  it('may be of IPv6', () => {
    expect(parse('redis://[::1]:6380/2')).to.deep.include({ host: { host: '::1', port: 6380 }, database: 2 });
    expect(parse('redis://[fe80::1%25eth0]')).to.deep.include({ host: { host: 'fe80::1%eth0', port: 6379 } });
  });

  it('may be a socket', () => {
    for (const scheme of ['redis+unix', 'unix', 'valkey+unix']) {
      expect(parse(`${scheme}://fleet:secret@/run/redis%20one/redis.sock?db=4`)).to.deep.equal({
        kind: 'socket',
        path: '/run/redis one/redis.sock',
        user: 'fleet',
        password: 'secret',
        database: 4,
        tls: null,
      });
    }
  });

  it('may name Sentinels, and the master that they watch', () => {
    expect(
      parse(
        'redis+sentinel://fleet:s%20e@one,two:26380,[::1]/my%2Fmaster/5?sentinel_user=eye&sentinel_password=e%26e',
      ),
    ).to.deep.equal({
      kind: 'sentinel',
      sentinels: [
        { host: 'one', port: 26379 },
        { host: 'two', port: 26380 },
        { host: '::1', port: 26379 },
      ],
      master: 'my/master',
      user: 'fleet',
      password: 's e',
      sentinelUser: 'eye',
      sentinelPassword: 'e&e',
      database: 5,
      tls: null,
    });
  });

  it('may name nodes of a Cluster', () => {
    expect(parse('redis+cluster://:secret@one:7000,two')).to.deep.include({
      kind: 'cluster',
      nodes: [
        { host: 'one', port: 7000 },
        { host: 'two', port: 6379 },
      ],
      database: 0,
    });
  });

  it('asks for encryption, and checks who answers unless told otherwise', () => {
    expect(parse('rediss://cache').tls).to.deep.equal({
      mode: 'verify-full',
      rootCertificate: undefined,
      certificate: undefined,
      key: undefined,
      servername: undefined,
    });
    expect(
      parse(
        'rediss+cluster://one?sslmode=verify-ca&sslrootcert=/ca.pem&sslcert=/ca.pem&sslkey=/ca.pem&servername=s',
      ).tls,
    ).to.deep.equal({ mode: 'verify-ca', rootCertificate: pem, certificate: pem, key: pem, servername: 's' });
    expect(parse('rediss+sentinel://one/m?sslmode=require').tls).to.include({ mode: 'require' });
    expect(parse('rediss://one?sslrootcert=system').tls).to.include({ rootCertificate: undefined });
  });

  const refused: readonly (readonly [url: string, message: RegExp])[] = [
    ['http://cache', /must be a URL such as redis:\/\//],
    ['rediss+unix:///run/redis.sock', /a socket, which is not encrypted/],
    ['redis+unix://run/redis.sock', /whole path/],
    ['redis+unix://', /whole path/],
    ['redis://one,two', /several servers; write redis\+sentinel/],
    ['redis://secret@cache', /a user without a password/],
    ['redis://cache/zero', /"zero" where the number of a database/],
    ['redis://cache/1?db=2', /databases 1 and 2/],
    ['redis://fe80::1', /IPv6 address needs brackets/],
    ['redis://cache:0', /a port that is none: 0/],
    ['redis://:50%@cache', /begins no percent-encoding/],
    ['redis+sentinel://one,two', /must name the master/],
    ['redis+sentinel://one/master/1/2', /must name the master/],
    ['redis+sentinel://one/master/x', /number of a database/],
    ['redis+sentinel://one,,two/master', /without a name/],
    ['redis://one?sentinel_password=x', /sentinel_password, but it is not a URL of Sentinels/],
    ['redis+cluster://one,two/1', /a Cluster has none but 0; set FLEET_NAME/],
    ['redis+cluster://', /without a name/],
    ['redis://cache?sslrootcert=/ca.pem', /sslrootcert, but asks for no encryption; write rediss/],
    ['redis://cache?sslmode=require', /write rediss/],
    ['rediss://cache?sslmode=disable', /it can be require, verify-ca, verify-full/],
    ['rediss://cache?sslmode=require&sslrootcert=/ca.pem', /checks no certificate/],
    ['rediss://cache?sslrootcert=/none', /sslrootcert that cannot be read/],
    ['rediss://cache?sslrootcert=/text', /not PEM/],
    ['rediss://cache?sslcert=/ca.pem', /sslcert and sslkey together/],
    ['rediss://cache?ssl_cert_reqs=none', /ssl_cert_reqs.*write sslmode/],
    ['rediss://cache?cacert=/ca.pem', /cacert.*write sslrootcert/],
    ['redis://cache?tls=true', /write rediss/],
    ['redis://cache?keyPrefix=a', /set FLEET_NAME/],
    ['redis://cache?family=6', /family, which the fleet cannot honour; leave it out/],
    ['redis://cache?db', /a parameter without a value/],
    ['redis://cache?db=1&db=1', /db twice/],
    ['rediss://cache?servername=', /a parameter without a value: servername/],
    ['redis://[cache]', /no IPv6 address: cache/],
    ['redis://cache#0', /neither a name, an address/],
    ['redis://ca che', /neither a name, an address/],
    ['redis://:a%00b@cache', /NUL/],
    ['redis+sentinel://one/master?sentinel_user=watch', /sentinel_user without a sentinel_password/],
  ];
  for (const [url, message] of refused) {
    it(`is refused by name: ${url}`, () => {
      expect(() => parse(url)).to.throw(AddressError, message);
    });
  }

  it('is described without its secrets', () => {
    const descriptions = [
      'redis://fleet:secret@[::1]/2',
      'redis+unix://:secret@/run/redis.sock',
      'redis+sentinel://:secret@one,two:1/m?sentinel_password=secret',
      'redis+cluster://:secret@one,two',
    ].map((url) => describeRedisAddress(parse(url)));

    expect(descriptions).to.deep.equal([
      '[::1]:6379/2',
      '/run/redis.sock',
      'm (Sentinels at one:26379, two:1)',
      'one:6379, two:6379 (Cluster)',
    ]);
  });
});
