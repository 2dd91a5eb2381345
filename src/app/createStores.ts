/** Makes the stores and ties them to the browser: storage, workers, the address bar. */
import type { RunResult } from '../engine/api.ts';
import { type BackendListeners, TieredBackend } from '../engine/backend.ts';
import type { TieredConfig } from '../engine/tiering/config.ts';
import { EXAMPLES } from '../examples/index.ts';
import { EditorPort } from '../ui/editor/editorPort.ts';
import { Language } from '../ui/editor/language.ts';
import { Opener } from '../ui/import/opener.ts';
import { openRun } from '../ui/share/openRun.ts';
import { createComparing } from '../ui/store/comparing.ts';
import { createDialogs } from '../ui/store/dialogs.ts';
import { createPredicting } from '../ui/store/predicting.ts';
import { createSession, isActive, type Session } from '../ui/store/session.ts';
import { guardedStorage, memoryStorage } from '../ui/store/storage.ts';
import type { PageKind, Stores } from '../ui/store/stores.tsx';
import { createWorkspace } from '../ui/store/workspace.ts';
import { takeFirstVisit } from '../ui/tour/firstVisit.ts';
import { aloneHost, spawnImport, spawnLanguage, threadsHost } from '../workers/browser.ts';
import { WhenQuiet } from './whenQuiet.ts';

/** Why a comparison ended. */
const RAN_MEANWHILE =
  'The program was run meanwhile, which would have taken the time of what was compared. Compare again when it has ended.';

export function createStores(kind: Omit<PageKind, 'firstVisit'>): Stores {
  // On somebody else's page the user's own program is no concern.
  const storage = kind.embedded ? memoryStorage() : guardedStorage(() => window.localStorage);
  const page: PageKind = { ...kind, firstVisit: !kind.embedded && takeFirstVisit(storage, window.location) };
  const workspace = createWorkspace(storage, EXAMPLES);
  const createBackend = (config: TieredConfig, listeners: BackendListeners) =>
    new TieredBackend(config, page.engine === 'threads' ? threadsHost : aloneHost, listeners);
  const session = createSession({
    createBackend,
    engine: { platform: navigator.userAgent, processors: navigator.hardwareConcurrency },
    onRunEnded: measureRun,
  });
  const language = new Language(spawnLanguage);
  const editor = new EditorPort(() => workspace.getState().showPane('editor'));
  const opener = new Opener(workspace, spawnImport, (trace) => openRun({ workspace, session }, trace));

  if (page.engine !== 'none') warmUpWhenQuiet(session, () => workspace.getState().config);
  language.check(workspace.getState().text);
  workspace.subscribe((state, before) => {
    if (state.text !== before.text) language.check(state.text);
    if (state.config !== before.config) session.getState().setThresholds(state.config.profileConfig);
    if (state.pace !== before.pace) session.getState().setPace(state.pace);
  });
  const comparing = createComparing(createBackend);
  // A run takes the time of a comparison, which would then compare nothing.
  session.subscribe(({ phase }) => isActive(phase) && comparing.getState().cancel(RAN_MEANWHILE));
  window.addEventListener('pagehide', () => workspace.getState().flush());
  return {
    workspace,
    session,
    language,
    editor,
    opener,
    storage,
    dialogs: createDialogs(),
    comparing,
    predicting: createPredicting(),
    page,
    examples: EXAMPLES,
  };
}

/** Some time after the page has loaded, and after each run, which ends it. An engine that has failed is left alone. */
function warmUpWhenQuiet(session: Session, config: () => TieredConfig): void {
  const quiet = new WhenQuiet(() => session.getState().warmUp(config()));
  const look = (): void => {
    const { phase } = session.getState();
    if (isActive(phase) || phase.kind === 'failed') quiet.disturb();
    else quiet.calm();
  };
  session.subscribe(({ phase }, before) => {
    if (phase !== before.phase) look();
  });
  if (document.readyState === 'complete') look();
  else window.addEventListener('load', look, { once: true });
}

/** Puts a run among the browser's own measurements, where its performance tools and `npm run bench` find it. */
function measureRun({ entry, startedAt, ms }: RunResult): void {
  performance.measure(`run @${entry}`, { start: startedAt - performance.timeOrigin, duration: ms });
}
