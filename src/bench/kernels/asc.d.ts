// What is used of AssemblyScript's compiler. Its own types declare AssemblyScript's globals for everybody.
declare const asc: {
  readonly version: string;
  compileString(
    source: string,
    options: Readonly<Record<string, string | number | boolean>>,
  ): Promise<{ readonly binary: Uint8Array | null; readonly error: Error | null }>;
};
export default asc;
