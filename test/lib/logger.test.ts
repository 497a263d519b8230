import { Writable } from 'node:stream';
import { expect } from 'chai';
import winston from 'winston';
import { createLogger } from '../../src/lib/logger.ts';
import { eventually } from '../support/eventually.ts';

describe('the log', () => {
  const open = () => {
    const lines: Record<string, unknown>[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(JSON.parse(chunk.toString()));
        done();
      },
    });
    const transport = new winston.transports.Stream({ stream });
    return { lines, logger: createLogger({ level: 'info', service: 'test', transport, windowMs: 100 }) };
  };

  it('writes the first of equal lines, and later how many more there were', async () => {
    const { lines, logger } = open();
    for (let count = 0; count < 4_313; count += 1)
      logger.error('A queue worker failed', { queue: 'ticks', reason: 'READONLY' });
    expect(lines).to.have.lengthOf(1);

    const more = await eventually('the count', () => lines[1]);
    expect(more).to.include({
      level: 'error',
      message: 'A queue worker failed … and 4,312 more in the last minute',
      queue: 'ticks',
      reason: 'READONLY',
      service: 'test',
    });
    expect(more.timestamp).to.be.a('string');
    logger.error('A queue worker failed', { queue: 'ticks', reason: 'READONLY' });
    await eventually('the next first', () => lines[2]);
  });

  it('writes each of lines that differ, by a field or by that of a child', () => {
    const { lines, logger } = open();
    logger.warn('A job was interrupted', { jobId: 'a' });
    logger.warn('A job was interrupted', { jobId: 'b' });
    logger.child({ agentId: 'c' }).warn('A job was interrupted', { jobId: 'b' });
    logger.error('A job was interrupted', { jobId: 'b' });

    expect(lines).to.have.lengthOf(4);
  });
});
