/** Modules as text. */
import type Binaryen from 'binaryen';
import type { EmittedModule } from '../lower/module.ts';
import { type BinaryenApi, features } from './load.ts';
import { firstDefined } from './optimize.ts';
import { markPositions, type PositionedText, readPositions } from './positions.ts';

/** The text form of a module; with a name of an export, of that function alone and what it needs around it. */
export function moduleText(b: BinaryenApi, bytes: Uint8Array, exportName: string | null): string {
  const module = b.readBinary(bytes);
  try {
    module.setFeatures(features(b));
    if (exportName !== null) keepExport(b, module, exportName);
    return module.emitText();
  } finally {
    module.dispose();
  }
}

/** One function of a module that is at its end: the module keeps only what that needs. */
export function functionText(b: BinaryenApi, module: Binaryen.Module, exportName: string): PositionedText {
  keepExport(b, module, exportName);
  return readPositions(module.emitText());
}

/** One function of a module as it was emitted. */
export function unoptimizedText(b: BinaryenApi, emitted: EmittedModule, exportName: string): PositionedText {
  const module = b.readBinary(emitted.bytes);
  try {
    module.setFeatures(features(b));
    const file = module.addDebugInfoFileName('hir');
    const firstMember = firstDefined(b, module);
    emitted.memberPositions.forEach((positions, i) => {
      markPositions(b, module, module.getFunctionByIndex(firstMember + i), file, emitted.bytes, positions);
    });
    return functionText(b, module, exportName);
  } finally {
    module.dispose();
  }
}

function keepExport(b: BinaryenApi, module: Binaryen.Module, exportName: string): void {
  for (let i = module.getNumExports() - 1; i >= 0; i--) {
    const { name } = b.getExportInfo(module.getExportByIndex(i));
    if (name !== exportName) module.removeExport(name);
  }
  module.runPasses(['remove-unused-module-elements']);
}
