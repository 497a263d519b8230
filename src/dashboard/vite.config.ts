import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where `vite src/dashboard` finds the API while the dashboard itself is being worked on. */
const api = 'http://127.0.0.1:4000';

/**
 * Leaves out of the page what zod makes JSON Schema with. Every schema refers to it, only the server's OpenAPI document
 * uses it, and it weighs 8 kB compressed.
 */
function zodThatOnlyParses(): Plugin {
  return {
    name: 'zod-that-only-parses',
    transform: {
      filter: { id: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
      handler: (code) =>
        [...code.matchAll(/^export (?:function|const) (\w+)/gm)]
          .map(([, name]) => `export const ${name} = () => undefined;`)
          .join('\n'),
    },
  };
}

export default defineConfig({
  plugins: [react(), zodThatOnlyParses()],
  server: { host: '127.0.0.1', proxy: { '/api': api, '/admin': api } },
  build: {
    target: 'es2023',
    // An inlined asset would be a data: URL, which the content security policy has no reason to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In kB before compression, where Vite measures. A test holds the first page to 220 kB compressed.
    chunkSizeWarningLimit: 800,
  },
});
