// Writes what is documented of the environment, from its schema: .env.example and the table in README.md.
// Usage: node scripts/write-config-docs.ts

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { envExample, readmeWithTable } from './config-docs.ts';

const house = join(import.meta.dirname, '..');
const readme = join(house, 'README.md');

await writeFile(join(house, '.env.example'), envExample());
await writeFile(readme, readmeWithTable(await readFile(readme, 'utf8')));
