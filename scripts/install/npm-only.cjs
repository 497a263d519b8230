// What pnpm and yarn run before anything else, because .pnpmfile.cjs and .yarnrc.yml lead here: package-lock.json, which
// says what was tested, is npm's alone.
process.stderr.write('FloImg Fleet is installed and run with npm alone: npm ci, then npm run demo.\n');
process.exit(1);
