import { expect } from 'chai';
import { startWatchdog } from '../../src/lib/watchdog.ts';

describe('a watchdog', () => {
  it('notices silence once', async () => {
    let noticed = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    const watchdog = startWatchdog({
      silenceMs: 20,
      onSilence: () => {
        noticed += 1;
        resolve();
      },
    });
    await promise;
    watchdog.alive();
    watchdog.stop();

    expect(noticed).to.equal(1);
  });

  it('is quiet while there are signs of life', async () => {
    let isNoticed = false;
    const watchdog = startWatchdog({
      silenceMs: 1_000,
      onSilence: () => {
        isNoticed = true;
      },
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    let signs = 0;
    const signing = setInterval(() => {
      watchdog.alive();
      signs += 1;
      if (signs === 60) resolve();
    }, 20);
    await promise;
    clearInterval(signing);
    watchdog.stop();

    expect(isNoticed).to.equal(false);
  });
});
