/** What the user works on and how: text, configuration, pace, panes. Kept across reloads. */
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { LONGEST_POLICY, type Pace } from '../../engine/api.ts';
import {
  PRESET_NAMES,
  PRESETS,
  type PresetName,
  parseTieredConfig,
  type TieredConfig,
} from '../../engine/tiering/config.ts';
import { closestPreset } from '../../engine/tiering/settings.ts';
import type { Example } from '../../examples/index.ts';
import type { Shared } from '../share/permalink.ts';
import { closed, DEFAULT_PANES, moved, type Panes, panesSchema, shown, withMaximized } from './layout.ts';
import { DEFAULT_POLICY, type WrittenPolicy, withShared } from './policy.ts';
import { type ChartView, chartSchema, type PaneId, type Place, paceSchema } from './schemas.ts';
import type { TextStorage } from './storage.ts';

/** What a lesson's programs have replaced, all of which comes back. */
export interface BeforeLesson {
  readonly text: string;
  readonly exampleId: string | null;
  readonly config: TieredConfig;
  readonly policy: WrittenPolicy;
  readonly pace: Pace;
}

/** What a lesson puts in the place of the user's program. */
export interface LessonProgram extends Pick<BeforeLesson, 'text' | 'config' | 'pace'> {
  /** Without, the engine's own decides. */
  readonly policy: string | undefined;
}

export interface WorkspaceState {
  readonly text: string;
  /** Rises when the text was replaced from outside the editor, which must then take it over. */
  readonly textRevision: number;
  /** The example that the text began as, or null. */
  readonly exampleId: string | null;
  /** The user's own text that an example or a link has replaced, or null. */
  readonly previousText: string | null;
  /** Not null while the text is a lesson's program, edited or not. */
  readonly beforeLesson: BeforeLesson | null;
  /** The preset that the configuration began as. */
  readonly preset: PresetName;
  readonly config: TieredConfig;
  readonly pace: Pace;
  readonly panes: Panes;
  readonly chart: ChartView;
  /** Whether the editor shows what a run says of its lines. */
  readonly marks: boolean;
  /** The policy that the user has written. */
  readonly policy: WrittenPolicy;
  /** False once the browser has refused to keep the text. */
  readonly kept: boolean;
}

export interface WorkspaceActions {
  /** The editor's text changed. */
  edit(text: string): void;
  openExample(id: string): void;
  openShared(shared: Shared): void;
  /** A text that the user brought: a file, or what an importer made of one. */
  openText(text: string): void;
  /** Puts a lesson's program in the place of the text, under the lesson's settings, until the lesson is left. */
  openLessonProgram(program: LessonProgram): void;
  /** Brings back what was there before the first program of the lesson. */
  leaveLesson(): void;
  /** Brings back the text that an example or a link replaced; what was written since then changes places with it. */
  restorePrevious(): void;
  choosePreset(preset: PresetName): void;
  setConfig(config: TieredConfig): void;
  setPace(pace: Pace): void;
  setChart(chart: ChartView): void;
  setMarks(marks: boolean): void;
  setPolicy(policy: WrittenPolicy): void;
  /** Brings a pane to the front, in the wide and in the narrow layout; opens it if it was closed. */
  showPane(pane: PaneId): void;
  closePane(pane: PaneId): void;
  movePane(pane: PaneId, to: Place): void;
  /** Lets a place cover the others; null lets it go back. */
  maximize(place: Place | null): void;
  resize(sizes: Partial<Panes['sizes']>): void;
  /** The panes where they are at home, those aside closed. */
  resetPanes(): void;
  /** Writes what hasn't been written yet. */
  flush(): void;
}

export type Workspace = StoreApi<WorkspaceState & WorkspaceActions>;

const DEFAULT_CHART: ChartView = { scale: 'log', functions: [] };

const KEYS = {
  text: 'tierlab.text',
  previous: 'tierlab.previousText',
  settings: 'tierlab.settings',
  beforeLesson: 'tierlab.beforeLesson',
} as const;
const NO_POLICY: WrittenPolicy = { on: false, text: DEFAULT_POLICY, own: null };
const policyText = v.pipe(v.string(), v.maxLength(LONGEST_POLICY));
const SAVE_AFTER_MS = 400;

const policySchema = v.optional(
  v.object({ on: v.boolean(), text: policyText, own: v.nullable(policyText) }),
  NO_POLICY,
);

const settingsSchema = v.object({
  exampleId: v.nullable(v.string()),
  preset: v.picklist(PRESET_NAMES),
  config: v.unknown(),
  pace: paceSchema,
  panes: panesSchema,
  chart: chartSchema,
  marks: v.optional(v.boolean(), true),
  policy: policySchema,
});

const beforeLessonSchema = v.object({
  text: v.string(),
  exampleId: v.nullable(v.string()),
  config: v.unknown(),
  policy: policySchema,
  pace: paceSchema,
});

/** Opens the workspace as it was left, or on the first example. */
export function createWorkspace(storage: TextStorage, examples: readonly Example[]): Workspace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const exampleOf = (text: string): Example | undefined => examples.find((example) => example.text === text);
  /** Edited, a text is an example's as long as it has one of its functions: another program in its place is the user's. */
  const afterEdit = (text: string, before: string | null): string | null => {
    const example = exampleOf(text) ?? examples.find(({ id }) => id === before);
    if (example === undefined) return null;
    const heads = example.text.match(/^function @[^(]+\(/gm) ?? [];
    return heads.some((head) => text.includes(head)) ? example.id : null;
  };

  const store: Workspace = createStore<WorkspaceState & WorkspaceActions>()((set, get) => {
    /** The user's settings come back; so does the text, unless another one takes its place. */
    const endLesson = ({ text, exampleId, config, policy, pace }: BeforeLesson): void => {
      set({ text, exampleId, config, policy, pace, preset: closestPreset(config), beforeLesson: null });
      storage.remove(KEYS.beforeLesson);
    };
    /** Puts another text in the place of the present one, which is kept when it is the user's own. */
    const replaceText = (text: string, exampleId: string | null, otherwise: string | null): void => {
      const { textRevision, beforeLesson } = get();
      // Whoever opens something else in the middle of a lesson leaves it. Its program is not the user's own.
      const present = beforeLesson?.text ?? get().text;
      if (beforeLesson !== null) endLesson(beforeLesson);
      const own = present !== text && present.trim() !== '' && exampleOf(present) === undefined;
      const previousText = own ? present : otherwise;
      set({ text, exampleId, previousText, textRevision: textRevision + 1 });
      if (previousText === null) storage.remove(KEYS.previous);
      else storage.set(KEYS.previous, previousText);
    };
    return {
      ...readState(storage, examples),
      edit: (text) => {
        const { exampleId, beforeLesson } = get();
        set({ text, exampleId: beforeLesson === null ? afterEdit(text, exampleId) : exampleId });
      },
      openExample: (id) => {
        const example = examples.find((candidate) => candidate.id === id);
        if (example !== undefined) replaceText(example.text, example.id, get().previousText);
      },
      openShared: ({ text, config, policy: shared, pace, panes }) => {
        replaceText(text, exampleOf(text)?.id ?? null, get().previousText);
        const policy = withShared(get().policy, shared);
        set({ config, policy, preset: closestPreset(config), ...(pace && { pace }), ...(panes && { panes }) });
      },
      openText: (text) => replaceText(text, exampleOf(text)?.id ?? null, get().previousText),
      openLessonProgram: ({ text, config, policy: lessons, pace }) => {
        const { beforeLesson, textRevision, ...present } = get();
        const before: BeforeLesson = beforeLesson ?? {
          text: present.text,
          exampleId: present.exampleId,
          config: present.config,
          policy: present.policy,
          pace: present.pace,
        };
        storage.set(KEYS.beforeLesson, JSON.stringify(before));
        const preset = closestPreset(config);
        const policy = withShared(before.policy, lessons);
        const replaced = { exampleId: null, beforeLesson: before, textRevision: textRevision + 1 };
        set({ text, config, policy, pace, preset, ...replaced });
      },
      leaveLesson: () => {
        const { beforeLesson, textRevision } = get();
        if (beforeLesson === null) return;
        endLesson(beforeLesson);
        set({ textRevision: textRevision + 1 });
      },
      restorePrevious: () => {
        const { previousText } = get();
        if (previousText !== null) replaceText(previousText, exampleOf(previousText)?.id ?? null, null);
      },
      choosePreset: (preset) => set({ preset, config: PRESETS[preset] }),
      setConfig: (config) => set({ config }),
      setPace: (pace) => set({ pace }),
      setChart: (chart) => set({ chart }),
      setMarks: (marks) => set({ marks }),
      setPolicy: (policy) => set({ policy }),
      showPane: (pane) => set({ panes: shown(get().panes, pane) }),
      closePane: (pane) => set({ panes: closed(get().panes, pane) }),
      movePane: (pane, to) => set({ panes: moved(get().panes, pane, to) }),
      maximize: (place) => set({ panes: withMaximized(get().panes, place) }),
      resize: (sizes) => set({ panes: { ...get().panes, sizes: { ...get().panes.sizes, ...sizes } } }),
      resetPanes: () => set({ panes: { ...DEFAULT_PANES, phone: get().panes.phone } }),
      flush: () => {
        if (timer === null) return;
        clearTimeout(timer);
        timer = null;
        const kept = save(storage, get());
        if (kept !== get().kept) set({ kept });
      },
    };
  });

  store.subscribe((state, before) => {
    if (state.kept !== before.kept) return;
    timer ??= setTimeout(() => store.getState().flush(), SAVE_AFTER_MS);
  });
  return store;
}

function save(storage: TextStorage, state: WorkspaceState): boolean {
  const { exampleId, preset, config, pace, panes, chart, marks, policy } = state;
  const kept = storage.set(KEYS.text, state.text);
  storage.set(KEYS.settings, JSON.stringify({ exampleId, preset, config, pace, panes, chart, marks, policy }));
  return kept;
}

function readState(storage: TextStorage, examples: readonly Example[]): WorkspaceState {
  const first = examples[0];
  const text = storage.get(KEYS.text);
  const settings = readSettings(storage);
  return {
    text: text ?? first?.text ?? '',
    textRevision: 0,
    exampleId: text === null ? (first?.id ?? null) : (settings?.exampleId ?? null),
    previousText: storage.get(KEYS.previous),
    beforeLesson: readBeforeLesson(storage),
    preset: settings?.preset ?? 'default',
    config: settings?.config ?? PRESETS.default,
    pace: settings?.pace ?? { kind: 'full' },
    panes: settings?.panes ?? DEFAULT_PANES,
    chart: settings?.chart ?? DEFAULT_CHART,
    marks: settings?.marks ?? true,
    policy: settings?.policy ?? NO_POLICY,
    kept: true,
  };
}

function readSettings(storage: TextStorage):
  | (Pick<WorkspaceState, 'exampleId' | 'preset' | 'pace' | 'panes' | 'chart' | 'marks' | 'policy'> & {
      config: TieredConfig | null;
    })
  | null {
  const json = storage.get(KEYS.settings);
  if (json === null) return null;
  try {
    const settings = v.parse(settingsSchema, JSON.parse(json));
    const config = parseTieredConfig(settings.config);
    return { ...settings, config: config.ok ? config.config : null };
  } catch {
    return null;
  }
}

function readBeforeLesson(storage: TextStorage): BeforeLesson | null {
  const json = storage.get(KEYS.beforeLesson);
  if (json === null) return null;
  try {
    const before = v.parse(beforeLessonSchema, JSON.parse(json));
    const config = parseTieredConfig(before.config);
    return { ...before, config: config.ok ? config.config : PRESETS.default };
  } catch {
    return null;
  }
}
