import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite src/dashboard` finds the API while the dashboard itself is being worked on. */
const api = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': api, '/admin': api } },
  build: {
    target: 'es2023',
    // An inlined asset would be a data: URL, which the content security policy has no reason to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In kB before compression, where Vite measures: about the 250 kB that the first page may cost compressed.
    chunkSizeWarningLimit: 800,
  },
});
