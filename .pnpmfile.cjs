require('./scripts/install/npm-only.cjs');
