import { keepsPromises } from './people-promises.ts';

// test/stores/people-promises.stores.ts has a hundred.
describe('a fleet among people', function () {
  this.timeout(60_000);
  keepsPromises(12);
});
