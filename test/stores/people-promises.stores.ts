import { keepsPromises } from '../visit/people-promises.ts';

describe('a hundred fleets among people', function () {
  this.timeout(600_000);
  keepsPromises(100);
});
