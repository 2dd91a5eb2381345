/** What a first visit loads before Monaco and Binaryen, which come later. */
import { firstLoadKb, MOST_KB, startFiles } from '../build/first-load.ts';
import type { RealPage } from './real-page.ts';
import type { SectionResult } from './report.ts';

export async function firstLoad({ folder }: RealPage): Promise<SectionResult> {
  const files = startFiles(folder);
  const kb = firstLoadKb(files);
  return {
    rows: [
      {
        what: 'First load before Monaco and Binaryen, compressed with brotli',
        target: `≤ ${MOST_KB} KB`,
        measured: `${kb.toFixed(1)} KB in ${files.length} files`,
        met: kb <= MOST_KB,
      },
    ],
    tables: [
      {
        title: 'First load',
        columns: ['file', 'bytes', 'with brotli'],
        rows: files.map(({ file, bytes, brotliBytes }) => [
          file.replace(/-[\w-]{8}\./, '.'),
          bytes.toLocaleString('en'),
          brotliBytes.toLocaleString('en'),
        ]),
      },
    ],
  };
}
