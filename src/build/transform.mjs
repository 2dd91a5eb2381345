/**
 * How every build translates TypeScript: members of an enum become their numbers where it stands in the same file. The
 * interpreter's loop needs that (src/interp/execute.ts).
 * @type {import('vite').OxcOptions}
 */
export const transform = { typescript: { optimizeEnums: true } };
