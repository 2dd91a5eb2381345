/** Id of the page's one field for program files (ProgramFile.tsx), which is there but not in sight. */
export const PROGRAM_FILE = 'program-file';

/** Has the browser ask for a program file. */
export function pickFile(): void {
  document.getElementById(PROGRAM_FILE)?.click();
}
