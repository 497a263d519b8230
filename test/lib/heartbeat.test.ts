import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import winston from 'winston';
import { createHeartbeat, lastBeats } from '../../src/lib/heartbeat.ts';
import { silentLogger } from '../../src/lib/logger.ts';
import { eventually } from '../support/eventually.ts';

/** No process has this id: Linux' highest is 4194304. */
const deadPid = 99_999_999;

describe('a heartbeat', () => {
  const usual = process.env.TMPDIR;
  let directory: string;
  let now: number;
  const clock = { now: () => now };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heartbeat-'));
    process.env.TMPDIR = directory;
    now = Date.UTC(2030, 0, 1);
  });

  afterEach(async () => {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
    await rm(directory, { recursive: true });
  });

  const age = async () => (await lastBeats(clock)).find(({ pid }) => pid === process.pid)?.age;

  it('tells how long ago the last beat was, and nothing before the first and after the end', async () => {
    const heartbeat = await createHeartbeat({ clock, logger: silentLogger() });
    expect(await age()).to.equal(undefined);

    heartbeat.beat();
    // The file is there a moment before it is dated by the clock of the test.
    await eventually('the first beat', async () => ((await age()) === 0 ? true : undefined));
    now += 60_000;
    expect(await age()).to.equal(60_000);
    heartbeat.beat();
    await eventually('the second beat', async () => ((await age()) === 0 ? true : undefined));

    await heartbeat.stop();
    expect(await age()).to.equal(undefined);
    now += 60_000;
    heartbeat.beat();
    await heartbeat.stop();
    expect(await age()).to.equal(undefined);
  });

  it('goes on where the clock is set back, and a beat from before counts for nothing', async () => {
    const heartbeat = await createHeartbeat({ clock, logger: silentLogger() });
    heartbeat.beat();
    await eventually('the first beat', async () => ((await age()) === 0 ? true : undefined));

    now -= 7_200_000;
    expect(await age()).to.equal(7_200_000);
    heartbeat.beat();
    now += 1_000;
    heartbeat.beat();
    await eventually('the second beat', async () => ((await age()) === 0 ? true : undefined));
    await heartbeat.stop();
  });

  it('leaves out who has died, and clears up after them', async () => {
    await (await createHeartbeat({ clock, logger: silentLogger() })).stop();
    const [folder = ''] = await readdir(directory);
    const leftover = join(directory, folder, String(deadPid));
    await writeFile(leftover, '');

    const beats = await lastBeats(clock);
    await createHeartbeat({ clock, logger: silentLogger() });

    expect(beats).to.deep.equal([]);
    expect(await readdir(join(directory, folder))).to.deep.equal([]);
  });

  it('only says so where it cannot be written', async () => {
    process.env.TMPDIR = '/dev/null';
    const warnings: string[] = [];
    const heartbeat = await createHeartbeat({ clock, logger: loggerInto(warnings) });
    heartbeat.beat();
    await heartbeat.stop();

    expect(warnings).to.have.length.above(1);
    expect(warnings[0]).to.include('The heartbeat cannot be written');
  });
});

function loggerInto(lines: string[]): winston.Logger {
  const stream = new Writable({
    write(line: Buffer, _encoding, next) {
      lines.push(line.toString());
      next();
    },
  });
  return winston.createLogger({ transports: [new winston.transports.Stream({ stream })] });
}
