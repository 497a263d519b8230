import { keepsPromises } from '../visit/people-promises.ts';

describe('a hundred fleets among people', function () {
  this.timeout(1_800_000);
  keepsPromises(100);
});
