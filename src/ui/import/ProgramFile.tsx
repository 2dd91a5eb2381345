import { useStores } from '../store/stores.tsx';
import { PROGRAM_FILE } from './pickFile.ts';

/** The field for program files: buttons and commands press it. */
export function ProgramFile() {
  const { opener } = useStores();
  return (
    <input
      id={PROGRAM_FILE}
      type="file"
      hidden
      accept=".hir,.bril,.json,.ll,text/plain,application/json"
      aria-label="Program file"
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file !== undefined) void opener.openFile(file);
        // The same file can be opened again.
        currentTarget.value = '';
      }}
    />
  );
}
