import { expect } from 'chai';
import { readNoProxy } from '../../src/lib/no-proxy.ts';

const rows: readonly (readonly [list: string, direct: readonly string[], proxied: readonly string[]])[] = [
  ['', [], ['http://example.com']],
  ['*', ['http://example.com', 'https://10.1.2.3:8443'], []],
  [
    'example.com',
    ['http://example.com', 'https://api.EXAMPLE.com:8443', 'https://example.com.'],
    ['http://notexample.com', 'http://example.com.evil.org'],
  ],
  ['.example.com', ['http://example.com', 'http://a.b.example.com'], ['http://notexample.com']],
  ['*.example.com', ['http://a.example.com'], ['http://example.com']],
  ['example.com:8080', ['http://example.com:8080'], ['http://example.com', 'https://example.com']],
  ['example.com:443', ['https://example.com'], ['http://example.com']],
  ['*:8080', ['http://any.example.com:8080'], ['http://any.example.com']],
  ['10.0.0.0/8', ['http://10.255.0.1:9'], ['http://11.0.0.1', 'http://10.example.com']],
  ['192.168.1.10-192.168.1.20', ['http://192.168.1.15'], ['http://192.168.1.21']],
  ['192.168.1.20-192.168.1.10', [], ['http://192.168.1.15']],
  ['10.1.2.3:8080', ['http://10.1.2.3:8080'], ['http://10.1.2.3']],
  ['fd00::/8', ['http://[fd12::1]'], ['http://[2001:db8::1]']],
  ['[2001:db8:0::1]:443', ['https://[2001:db8::1]'], ['http://[2001:db8::1]']],
  ['2001:db8::1', ['http://[2001:db8::1]:8080'], ['http://[2001:db8::2]']],
  [' a.com ,, b.com c.com', ['http://a.com', 'http://b.com', 'http://c.com'], ['http://d.com']],
  ['10.0.0.0/99, ., :, http://a.com', [], ['http://10.0.0.1', 'http://a.com']],
];

describe('NO_PROXY', () => {
  for (const [list, direct, proxied] of rows) {
    it(`${JSON.stringify(list)} is read as most programs read it`, () => {
      const goesDirectly = readNoProxy(list);
      for (const url of direct) expect(goesDirectly(new URL(url)), url).to.equal(true);
      for (const url of proxied) expect(goesDirectly(new URL(url)), url).to.equal(false);
    });
  }
});
