import { allowsColors } from '../../config/env.ts';
import { runCli } from './run.ts';

// What `npm run fleet -- …` runs.

// `tail | head` closes the pipe when it has seen enough; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const { stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), { stdout, stderr, colors: allowsColors() });
