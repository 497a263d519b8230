// Compiles the rules of the guard and writes the bytes of their tables to its output.
import { compileGuard } from './compile.ts';
import { digestOfSources } from './sources.ts';
import { encodeTables } from './table-file.ts';

process.stdout.write(encodeTables({ digest: digestOfSources(), tables: compileGuard() }));
