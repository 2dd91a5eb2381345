/** Modules as text. */
import { type BinaryenApi, features } from './load.ts';

/** The text form of a module; with a name of an export, of that function alone and what it needs around it. */
export function moduleText(b: BinaryenApi, bytes: Uint8Array, exportName: string | null): string {
  const module = b.readBinary(bytes);
  try {
    module.setFeatures(features(b));
    if (exportName !== null) {
      for (let i = module.getNumExports() - 1; i >= 0; i--) {
        const { name } = b.getExportInfo(module.getExportByIndex(i));
        if (name !== exportName) module.removeExport(name);
      }
      module.runPasses(['remove-unused-module-elements']);
    }
    return module.emitText();
  } finally {
    module.dispose();
  }
}
