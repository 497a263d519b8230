import { expect } from 'chai';
import { FixtureFleet } from './fixture-fleet.ts';
import { runCli, runCliProcess } from './run-cli.ts';

/** Nobody listens there. */
async function freeAddress(): Promise<string> {
  const gone = new FixtureFleet();
  await gone.listen();
  const { url } = gone;
  await gone.close();
  return url;
}

describe('the CLI', function () {
  // A process takes seconds to start on a busy machine.
  this.timeout(60_000);

  let fleet: FixtureFleet;

  beforeEach(async () => {
    fleet = new FixtureFleet();
    await fleet.listen();
  });

  afterEach(() => fleet.close());

  for (const args of [['status'], ['start'], ['tail'], ['stop', 'ada']]) {
    it(`says what to do when nobody answers ${args[0]}`, async () => {
      const url = await freeAddress();

      const { code, stdout, stderr } = await runCli(url, args);

      expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' });
      expect(stderr)
        .to.match(new RegExp(`^error: The fleet cannot be reached at ${url} \\(.*ECONNREFUSED.*\\)\\.`))
        .and.to.contain('FLEET_URL')
        .and.not.to.match(/^ +at /m, 'no stack trace');
    });
  }

  it('tells programs with --json what went wrong', async () => {
    const { code, stdout } = await runCli(fleet.url, ['status', '--json'], {
      API_TOKEN: 'not-the-token-of-it',
    });

    expect(code).to.equal(1);
    expect(JSON.parse(stdout)).to.include({ code: 'TOKEN_REFUSED' });
  });

  it('says what to do when the token is refused', async () => {
    const { code, stderr } = await runCli(fleet.url, ['status'], { API_TOKEN: 'not-the-token-of-it' });

    expect(code).to.equal(1);
    expect(stderr).to.match(/^error: The fleet at .* refused the token\. Set API_TOKEN/);
    expect(stderr).not.to.contain('not-the-token-of-it');
  });

  it('tells a page of something else from a fleet', async () => {
    fleet.on(
      'GET /api/fleet',
      (response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>'),
      (response) => response.writeHead(301, { Location: 'https://fleet.example/api/fleet' }).end(),
      (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome</h1>'),
      (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":"fine"}'),
    );

    const found: string[] = [];
    for (let answer = 0; answer < 4; answer += 1) {
      const { code, stderr } = await runCli(fleet.url, ['status']);
      expect(code).to.equal(1);
      found.push(
        /^error: .* does not answer as a fleet does: (.+)\. Check FLEET_URL/.exec(stderr)?.[1] ?? stderr,
      );
    }

    expect(found[0]).to.equal('status 502');
    expect(found[1]).to.equal('status 301, sending on to https://fleet.example/api/fleet');
    expect(found[2]).to.contain('not valid JSON');
    expect(found[3]).to.contain('pace');
  });

  it('lists what is wrong with its settings', async () => {
    const environment = { FLEET_URL: 'ftp://fleet', API_TOKEN: 'short', PORT: 'x' };

    const { code, stderr } = await runCli(fleet.url, ['status'], environment);

    expect(code).to.equal(1);
    for (const name of Object.keys(environment)) expect(stderr).to.match(new RegExp(`^  - ${name} `, 'm'));
  });

  it('ends with 2 when it is used wrongly', async () => {
    const { code, stdout, stderr } = await runCliProcess(fleet.url, ['launch']);

    expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
    expect(stderr).to.match(/^error: unknown command 'launch'/);
  });

  it('never colours what goes to a pipe', async () => {
    const { stdout, stderr } = await runCliProcess(fleet.url, ['status'], { FORCE_COLOR: '3' });

    expect(stdout + stderr)
      .to.contain('error:')
      .and.not.to.contain('\u001b');
  });
});
