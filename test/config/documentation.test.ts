import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  cliVariables,
  demoVariables,
  developmentSecrets,
  fleetVariables,
  sandboxVariables,
} from '../../config/environment/variables.ts';
import { documentedVariables, envExample, readmeWithTable } from '../../scripts/config-docs.ts';

const house = join(import.meta.dirname, '..', '..');
const read = (file: string): Promise<string> => readFile(join(house, file), 'utf8');

describe('what is documented of the environment', () => {
  it('is every variable that any process reads', () => {
    const variables = [fleetVariables, demoVariables, sandboxVariables, cliVariables].flatMap(({ shape }) =>
      Object.keys(shape),
    );
    const documented = documentedVariables().map(({ name }) => name);

    expect([...new Set(documented)]).to.have.members([...new Set(variables)]);
  });

  it('is in .env.example as the schema has it (npm run docs:config)', async () => {
    expect(await read('.env.example')).to.equal(envExample());
  });

  it("is in the README's table as the schema has it (npm run docs:config)", async () => {
    const readme = await read('README.md');

    expect(readme).to.equal(readmeWithTable(readme));
    for (const name of Object.keys(fleetVariables.shape)) expect(readme).to.include(`| \`${name}\` |`);
  });

  it('shows no secret of development, which somebody would take for a good one', async () => {
    const shown = envExample() + (await read('README.md'));

    for (const [name, secret] of Object.entries(developmentSecrets))
      expect(shown).to.not.include(`${name}=${secret}`).and.to.not.include(`| \`${name}\` | \`${secret}\` |`);
    const secrets = documentedVariables().filter(({ secret }) => secret !== undefined);
    expect(secrets.map(({ name }) => name)).to.have.members(Object.keys(developmentSecrets));
  });

  it('leaves every variable of .env.example out until somebody wants it', () => {
    const lines = envExample().split('\n');

    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).to.deep.equal([]);
  });

  it('needs a place in the README', () => {
    expect(() => readmeWithTable('# Nothing')).to.throw(RangeError, 'README.md must have the lines');
  });
});
