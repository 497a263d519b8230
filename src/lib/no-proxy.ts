import { BlockList, isIP } from 'node:net';

/** Whether a host is asked directly, at this port. */
type Rule = (host: string, port: number) => boolean;

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Reads a list as `NO_PROXY` has it, by the rules that most programs share. Between commas or blanks stand `*` for all,
 * names (`example.com` and `.example.com` mean the name and all below it, `*.example.com` those below alone), addresses,
 * networks (`10.0.0.0/8`) and ranges (`10.0.0.1-10.0.0.9`). All but networks and ranges may end in a port. What cannot be
 * read matches nothing.
 * @returns whether a request to this address goes directly
 */
export function readNoProxy(list: string): (url: URL) => boolean {
  const rules = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(ruleOf);
  return ({ hostname, port, protocol }) => {
    const host = bare(hostname.toLowerCase().replace(/(?<=.)\.$/, ''));
    const number = port === '' ? (defaultPorts[protocol] ?? 0) : Number(port);
    return rules.some((matches) => matches(host, number));
  };
}

function ruleOf(entry: string): Rule {
  const addresses = networkOf(entry) ?? rangeOf(entry);
  if (addresses !== null) return (host) => isIP(host) !== 0 && addresses.check(host, familyOf(host));
  const [name, port] = withPort(entry);
  const matches = nameRule(name);
  return (host, at) => (port === null || port === at) && matches(host);
}

/** The addresses of a network, `10.0.0.0/8`; none where its prefix is too long, null where this is no network. */
function networkOf(entry: string): BlockList | null {
  const [, network, digits] = /^(.+)\/(\d{1,3})$/.exec(entry) ?? [];
  if (network === undefined || isIP(network) === 0) return null;
  const list = new BlockList();
  const prefix = Number(digits);
  if (prefix <= (isIP(network) === 4 ? 32 : 128)) list.addSubnet(network, prefix, familyOf(network));
  return list;
}

/** The addresses of a range, ends included; none where it ends before it begins, null where this is no range. */
function rangeOf(entry: string): BlockList | null {
  const [first = '', last = '', ...rest] = entry.split('-');
  if (rest.length > 0 || isIP(first) === 0 || isIP(first) !== isIP(last)) return null;
  const list = new BlockList();
  try {
    list.addRange(first, last, familyOf(first));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return list;
}

/** An address of IPv6 has colons of its own, so its port comes after brackets. */
function withPort(entry: string): readonly [name: string, port: number | null] {
  if (isIP(entry) !== 0) return [entry, null];
  const [, name, port] = /^(.+):(\d{1,5})$/.exec(entry) ?? [];
  return name === undefined ? [bare(entry), null] : [bare(name), Number(port)];
}

function nameRule(name: string): (host: string) => boolean {
  if (name === '*') return () => true;
  if (isIP(name) !== 0) {
    const list = new BlockList();
    list.addAddress(name, familyOf(name));
    return (host) => isIP(host) !== 0 && list.check(host, familyOf(host));
  }
  const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
  if (domain === '') return () => false;
  const isBelow = (host: string) => host.endsWith(`.${domain}`);
  return name.startsWith('*.') ? isBelow : (host) => host === domain || isBelow(host);
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
