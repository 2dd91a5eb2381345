/** Which part of the sources may import what. `layering.test.ts` holds the sources to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

const BELOW_UI = [
  ...['examples', 'hir', 'graph', 'language', 'importers', 'interp', 'compiler', 'engine'],
  ...['telemetry', 'lessons', 'compare', 'workers'],
];

/** Folders of src, lower ones first, each with the folders that it may import besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  examples: [],
  hir: [],
  graph: ['hir'],
  language: ['hir'],
  abi: ['hir'],
  runtime: ['hir', 'abi'],
  interp: ['hir', 'abi', 'runtime'],
  compiler: ['hir', 'abi', 'runtime'],
  importers: ['hir'],
  engine: ['hir', 'abi', 'runtime', 'interp', 'compiler'],
  telemetry: ['hir', 'engine'],
  lessons: ['engine', 'telemetry'],
  compare: ['engine', 'telemetry'],
  workers: ['hir', 'graph', 'abi', 'language', 'importers', 'interp', 'compiler', 'engine'],
  ui: [...BELOW_UI],
  app: [...BELOW_UI, 'ui'],
  fuzz: ['hir', 'abi', 'compiler', 'engine', 'workers', 'testing'],
  cli: [
    'build',
    'examples',
    'hir',
    'abi',
    'importers',
    'interp',
    'compiler',
    'engine',
    'telemetry',
    'lessons',
    'compare',
    'workers',
    'fuzz',
  ],
  build: [],
  // Tests and the benchmark look into everything.
  bench: ['*'],
  testing: ['*'],
};

/** Where a layer may know only some files of another. */
const NARROW: Readonly<Record<string, readonly string[]>> = {
  'compiler → runtime': ['src/runtime/heap-state.ts'],
  'telemetry → engine': ['src/engine/api.ts', 'src/engine/tiering/config.ts'],
  'lessons → engine': ['src/engine/api.ts', 'src/engine/tiering/config.ts'],
  'fuzz → workers': ['src/workers/rpc.ts', 'src/workers/node/spawn.ts'],
  'fuzz → testing': ['src/testing/modes.ts'],
};

/** Layers that are the same in a page, a worker and Node, and so import nothing from Node. */
const PURE = new Set([
  'examples',
  'hir',
  'graph',
  'abi',
  'runtime',
  'language',
  'importers',
  'interp',
  'compiler',
  'telemetry',
  'lessons',
  'compare',
]);

/** Packages that only one place may know about. */
const PACKAGES: readonly { readonly name: RegExp; readonly place: RegExp }[] = [
  { name: /^comlink$/, place: /^src\/workers\/(rpc|node\/spawn)\.ts$/ },
  { name: /^binaryen$/, place: /^src\/compiler\/binaryen\// },
  { name: /^(quickjs-emscripten-core|@jitl\/.*)$/, place: /^src\/engine\/tiering\/(quickjs|writtenPolicy)\.ts$/ },
  { name: /^monaco-editor$/, place: /^src\/ui\// },
  { name: /^mdast.*/, place: /^src\/lessons\// },
  { name: /^(react.*|zustand|driver\.js|@mantine\/.*|@tabler\/.*)$/, place: /^src\/(ui|app)\// },
  { name: /^(vite|vitest|playwright-core|@playwright\/.*)$/, place: /^src\/(build|bench|testing)\// },
];

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file, relative to the repository, when it is one of ours. */
  readonly target: string | null;
  /** Nothing of it is left at run time. */
  readonly typesOnly: boolean;
}

export interface SourceFile {
  /** Relative to the repository, such as `src/hir/types.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
}

/** Every source file of the repository in `root` with what it imports, types included. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .sort()
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(root, path), 'utf8')) }));
}

/** What the file at `path` with this text imports. */
export function importsOf(path: string, text: string): Import[] {
  const { module } = parseSync(path, text);
  const found = new Map<string, Import>();
  const add = (specifier: string | undefined, typesOnly: boolean) => {
    if (specifier === undefined) return;
    const before = found.get(specifier)?.typesOnly ?? true;
    found.set(specifier, { specifier, target: targetOf(path, specifier), typesOnly: before && typesOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries))
    add(moduleRequest?.value, isType);
  for (const { moduleRequest } of module.dynamicImports)
    add(/^['"](.*)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1], false);
  return [...found.values()];
}

function targetOf(path: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier.replace(/\?.*/, '')) : null;
}

const layerOf = (path: string): string => path.split('/')[1] ?? '';
const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** What is wrong with the imports of a file, in words. Test files may know about everything. */
export function violations({ path, imports }: SourceFile): string[] {
  const layer = layerOf(path);
  const allowed = LAYERS[layer];
  if (allowed === undefined) return [`${path}: ${layer} is not among the layers`];
  const free = isTest(path) || allowed.includes('*');
  return imports.flatMap(({ specifier, target }) => {
    const problem = target === null ? packageProblem(specifier) : fileProblem(target);
    return problem === null ? [] : [`${path} imports ${specifier}: ${problem}`];
  });

  function packageProblem(specifier: string): string | null {
    if (free) return null;
    if (specifier.startsWith('node:')) return PURE.has(layer) ? `${layer} doesn't run on Node alone` : null;
    const rule = PACKAGES.find(({ name }) => name.test(packageOf(specifier)));
    return rule === undefined || rule.place.test(path) ? null : `that is for ${rule.place.source} alone`;
  }

  function fileProblem(target: string): string | null {
    if (posix.extname(target) === '') return 'the extension is missing';
    if (isTest(target)) return 'nothing may depend on a test';
    const other = layerOf(target);
    if (free || !target.startsWith('src/')) return null;
    if (other === layer) return null;
    if (!allowed?.includes(other)) return `${layer} may not know about ${other}`;
    const narrow = NARROW[`${layer} → ${other}`];
    return narrow === undefined || narrow.includes(target) ? null : `${layer} may know only ${narrow.join(', ')}`;
  }
}

/** What the page's thread must never do is in files that it doesn't have: it reads no program. */
export const PAGE = { entry: 'src/app/main.tsx', without: /^src\/hir\/(text\/|verify\/|load\.ts)/ };

/** All files that one brings along at run time, late imports included; workers have code of their own. */
export function reachedFrom(entry: string, files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const { target, typesOnly } of imports.get(path) ?? []) {
      if (target !== null && !typesOnly) reached.add(target);
    }
  }
  return [...reached];
}

/** Circles of imports at run time, each as the files that it leads through. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const found: string[][] = [];
  const visited = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path]);
    if (visited.has(path)) return;
    visited.add(path);
    trail.push(path);
    for (const { target, typesOnly } of imports.get(path) ?? []) if (target !== null && !typesOnly) visit(target);
    trail.pop();
  };
  for (const path of imports.keys()) visit(path);
  return found;
}
