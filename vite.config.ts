import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { binaryenWasm } from './src/build/binaryen-wasm.ts';
import { SERVICE_WORKER, serviceWorker } from './src/build/service-worker.ts';
import { transform } from './src/build/transform.mjs';
import { LongestFirst } from './src/build/vitest-sequencer.ts';

/** A page gets SharedArrayBuffer only under these. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The service worker, being an entry too, may import nothing from the page's chunk. */
const notAnEntry = (id: string): boolean => !/index\.html$|src[\\/]app[\\/](main\.tsx|service-worker\.ts)$/.test(id);

export default defineConfig({
  // The page works under any path.
  base: './',
  // No fallback page: a file that is missing is an error.
  appType: 'mpa',
  plugins: [react(), binaryenWasm(), serviceWorker()],
  oxc: transform,
  worker: { format: 'es', plugins: () => [binaryenWasm()] },
  server: { headers },
  preview: { headers },
  optimizeDeps: {
    // Otherwise the development server finds them late, and reloads the page.
    include: ['comlink', 'valibot', 'quickjs-emscripten-core'],
    // Served by our plugin; and beside its .wasm file.
    exclude: ['binaryen', '@jitl/quickjs-wasmfile-release-sync'],
  },
  build: {
    target: 'es2023',
    // Monaco's lazy chunk is what it is.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: { index: 'index.html', [SERVICE_WORKER]: 'src/app/service-worker.ts' },
      output: {
        // Its folder is what a service worker may serve, and its name may never change.
        entryFileNames: ({ name }) => (name === SERVICE_WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            // All that the page starts with: left to itself, the bundler makes a file for each set of panes that share a
            // module, over 70. The entry stays outside: it waits, and late chunks would wait for it.
            { name: 'start', tags: ['$initial'], test: notAnEntry, priority: 1 },
            // Monaco in the parts that src/ui/editor/loadMonaco.ts loads one after the other.
            { name: 'monaco-base', test: /monaco-editor[\\/]esm[\\/]vs[\\/](base|platform)[\\/]/ },
            { name: 'monaco-core', test: /monaco-editor[\\/]esm[\\/]vs[\\/]editor[\\/](common|browser)[\\/]/ },
            { name: 'monaco', test: /monaco-editor[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'src/build/vitest-setup.ts',
    // Tests of the whole engine, on two cores that may have other work: only what hangs takes so long.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // Vitest would leave one core alone: of two, half.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
