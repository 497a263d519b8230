// Runs before every npm script, on whatever Node the machine has, so it must work on Node 18 without any package.
// It installs the packages when they differ from package-lock.json, and otherwise ends within milliseconds.
// What it says goes to stderr: stdout belongs to the command that comes after it.
// Usage: node scripts/ensure-installed.mjs [--production | --with-dashboard]
//   --production      without what is for development alone
//   --with-dashboard  the same, unless the dashboard has to be built
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledNodeVersion, dropUnusableNode, linkBundledNode } from './install/bundled-node.mjs';
import { isDashboardCurrent } from './install/dashboard-sources.mjs';
import { explainNpmFailure } from './install/npm-failure.mjs';

const requiredNodeMajor = 26;
const lockPollMs = 200;
/** A lock directory without an owner file is one that is just being made, unless it is older than this. */
const ownerlessLockMs = 5_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installLock = join(root, '.data', 'install.lock');
const npmLogs = join(root, '.data', 'npm-logs');

class InstallError extends Error {}

let production = process.argv.includes('--production');
try {
  if (process.argv.includes('--with-dashboard')) production = await isDashboardCurrent(root);
  if (!isInstalled()) await installAlone();
  linkBundledNode(root);
  if (majorOf(process.version) < requiredNodeMajor) assertBundledNode();
} catch (error) {
  process.stderr.write(`\n${error instanceof InstallError ? error.message : error.stack}\n`);
  process.exit(1);
}

/** Compares what should be installed with npm's own record of what is, so that no stamp file can go wrong. */
function isInstalled() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (wanted === undefined) return existsSync(join(root, 'node_modules'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (present === undefined) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    const installed = present[path];
    if (installed === undefined ? !mayBeAbsent(entry) : !isSamePackage(entry, installed)) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

function packagesIn(file) {
  try {
    const { '': _root, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
    return packages;
  } catch {
    // It is missing, truncated, or written by an old npm. In each case there is no usable record.
    return undefined;
  }
}

/** Packages of other platforms are optional; those for development are left out of a production install. */
function mayBeAbsent(entry) {
  return Boolean(entry.optional || (production && (entry.dev || entry.devOptional)));
}

function isSamePackage(wanted, installed) {
  return wanted.version === installed.version && wanted.integrity === installed.integrity;
}

async function installAlone() {
  await lockInstall();
  try {
    // Another process may have installed while this one waited for the lock.
    if (!isInstalled()) {
      await install();
      dropUnusableNode(root);
    }
  } finally {
    rmSync(installLock, { recursive: true, force: true });
  }
}

async function install() {
  const omitOrInclude = production ? '--omit=dev' : '--include=dev';
  say('Installing packages (npm ci), this happens once …');
  const started = Date.now();
  const { status, reason } = await runNpm([
    'ci',
    omitOrInclude,
    '--include=optional',
    // The packages want Node 26, which this very install brings: npm's warnings about it would only mislead.
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--progress=true',
    // npm writes to the terminal itself, so that its progress is seen; what it said is read here.
    `--logs-dir=${npmLogs}`,
  ]);
  if (status === 0) {
    rmSync(npmLogs, { recursive: true, force: true });
    say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
    return;
  }
  throw new InstallError(
    `The packages could not be installed: npm ci ${reason}, see above.\n` +
      (explainNpmFailure(npmLog()) ??
        'Check the connection to the npm registry and the free disk space, then run the command again ' +
          '(or run npm ci yourself to see everything that npm has to say).'),
  );
}

/** Everything that npm wrote down of its latest run; empty where it could not. */
function npmLog() {
  try {
    const [latest] = readdirSync(npmLogs).sort().reverse();
    return latest === undefined ? '' : readFileSync(join(npmLogs, latest), 'utf8');
  } catch {
    // Without a log there is only what npm has shown.
    return '';
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function runNpm(args) {
  return new Promise((resolve) => {
    const stdio = ['inherit', 2, 'inherit'];
    const npm = spawn('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' });
    // The terminal sends Ctrl-C to npm as well; this process must outlive it to take the lock away.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => npm.kill('SIGTERM'));
    npm.on('error', ({ code, message }) => {
      const way = code === 'ENOENT' ? '; npm comes with Node: https://nodejs.org' : '';
      resolve({ status: 1, reason: `could not be started (${message})${way}` });
    });
    npm.on('exit', (code, signal) => {
      const memory = signal === 'SIGKILL' ? ', most often because memory ran out (1 GB must be free)' : '';
      resolve({
        status: code ?? 1,
        reason: signal ? `was ended by ${signal}${memory}` : `ended with code ${code}`,
      });
    });
  });
}

async function lockInstall() {
  mkdirSync(dirname(installLock), { recursive: true, mode: 0o711 });
  let announced = false;
  while (!tryLock()) {
    if (isLockStale()) {
      rmSync(installLock, { recursive: true, force: true });
      continue;
    }
    if (!announced) say('Another command is installing the packages here; waiting for it …');
    announced = true;
    await new Promise((resolve) => setTimeout(resolve, lockPollMs));
  }
}

function tryLock() {
  try {
    mkdirSync(installLock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new InstallError(`Cannot write to ${dirname(installLock)} (${error.message}). Make it writable.`);
  }
  writeFileSync(join(installLock, 'pid'), String(process.pid));
  return true;
}

function isLockStale() {
  try {
    const owner = Number(readFileSync(join(installLock, 'pid'), 'utf8'));
    return owner > 0 && !isAlive(owner);
  } catch {
    return isOlderThan(installLock, ownerlessLockMs);
  }
}

function isOlderThan(path, ageMs) {
  try {
    return Date.now() - statSync(path).mtimeMs > ageMs;
  } catch {
    // It went away between the two looks; the next attempt to lock decides.
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function assertBundledNode() {
  const version = bundledNodeVersion(root);
  if (version !== undefined && majorOf(version) >= requiredNodeMajor) return;
  throw new InstallError(
    `This needs Node ${requiredNodeMajor} or newer; the system's Node is ${process.version}, and the Node that comes ` +
      `with npm ci ${version ? `is ${version}` : `does not run on this machine (${process.platform} ${process.arch})`}.\n` +
      `Ways out:\n` +
      `  - install Node ${requiredNodeMajor} from https://nodejs.org (or: nvm install ${requiredNodeMajor}) and run the command again\n` +
      '  - if packages were installed without optional ones, remove node_modules and run the command again',
  );
}

function majorOf(version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}
