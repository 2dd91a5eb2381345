/** Monaco comes in parts (vite.config.ts), and each runs in a task of its own: as one it holds up the page for long. */

export async function loadMonaco() {
  await import('./monacoBase.ts');
  await import('./monacoCore.ts');
  return import('./MonacoEditor.tsx');
}
