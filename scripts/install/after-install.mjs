// What npm runs at the end of an install.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkBundledNode } from './bundled-node.mjs';

linkBundledNode(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
