import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import packageJson from '../../package.json' with { type: 'json' };
import { nodeFlags } from '../../src/main/node-flags.ts';

const root = join(import.meta.dirname, '..', '..');

/** Files that cannot read package.json, and so repeat the flags. */
const copies = ['Dockerfile', 'docker-compose.yml', 'docs/deploy-coolify.md'];

describe('flags of Node', () => {
  it('stand in package.json alone as far as scripts go', () => {
    const literal = Object.entries(packageJson.scripts).filter(([, script]) => /--max-/.test(script));
    expect(literal).to.deep.equal([]);
    expect(packageJson.scripts['start:worker']).to.include(
      '$npm_package_config_workerFlags src/main/worker.ts',
    );
    expect(packageJson.scripts['start:web']).to.include('$npm_package_config_webFlags src/main/web.ts');
  });

  for (const file of copies) {
    it(`are those of package.json in ${file}`, () => {
      const commands = commandsIn(readFileSync(join(root, file), 'utf8'));
      expect(commands.length).to.be.greaterThan(0);
      for (const { flags, script } of commands)
        expect(flags, script).to.deep.equal(
          script === 'src/main/worker.ts' ? nodeFlags.worker : nodeFlags.web,
        );
    });
  }
});

/** Every command that starts Node with flags, in exec form and as a shell has it. */
function commandsIn(text: string): { readonly flags: readonly string[]; readonly script: string }[] {
  const plain = text.replaceAll(/["',[\]]+/g, ' ');
  return [...plain.matchAll(/\bnode((?:\s+--max-[\w-]+=\d+)+)\s+(\S+)/g)].map(
    ([, flags = '', script = '']) => ({
      flags: flags.trim().split(/\s+/),
      script,
    }),
  );
}
