import { useEffect, useState } from 'react';
import { useStores } from '../store/stores.tsx';

const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') === true;

/** Opens files that are dropped anywhere on the page; true while one is held above it. */
export function useDrops(): boolean {
  const { opener } = useStores();
  const [above, setAbove] = useState(false);
  useEffect(() => {
    // Entering and leaving elements of the page come in pairs but for the first and the last.
    let depth = 0;
    const move = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const enter = (event: DragEvent): void => {
      if (hasFiles(event.dataTransfer) && depth++ === 0) setAbove(true);
    };
    const leave = (event: DragEvent): void => {
      if (hasFiles(event.dataTransfer) && --depth <= 0) end();
    };
    const end = (): void => {
      depth = 0;
      setAbove(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      // Before the editor sees it, which would insert the file's name.
      event.preventDefault();
      event.stopPropagation();
      end();
      const file = event.dataTransfer.files[0];
      if (file !== undefined) void opener.openFile(file);
    };
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    window.addEventListener('dragenter', enter, options);
    window.addEventListener('dragover', move, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => controller.abort();
  }, [opener]);
  return above;
}
