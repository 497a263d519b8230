import { expect } from 'chai';
import { processName } from '../../src/lib/process-name.ts';
import { pidIn } from './hasten.ts';

describe('the end of a short chaos', () => {
  it('knows the dead by the pid in the names that workers have', () => {
    expect(pidIn(processName)).to.equal(process.pid);
    expect(pidIn('another-host-4711-0a1b2c')).to.equal(4711);
    expect(pidIn('nobody')).to.be.NaN;
  });
});
