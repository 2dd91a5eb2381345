/** The stores, as React sees them. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Example } from '../../examples/index.ts';
import type { EditorPort } from '../editor/editorPort.ts';
import type { Language, LanguageState } from '../editor/language.ts';
import type { Opener } from '../import/opener.ts';
import type { Comparing } from './comparing.ts';
import type { Dialogs } from './dialogs.ts';
import type { Predicting } from './predicting.ts';
import type { Session, SessionActions, SessionState } from './session.ts';
import type { TextStorage } from './storage.ts';
import type { Workspace, WorkspaceActions, WorkspaceState } from './workspace.ts';

export interface PageKind {
  /** Part of somebody else's page. */
  readonly embedded: boolean;
  readonly readOnly: boolean;
  /** On threads that share memory; alone on one, where the page may share none; or not at all. */
  readonly engine: 'threads' | 'alone' | 'none';
  /** Nobody has been here before in this browser, and nobody has sent this user. */
  readonly firstVisit: boolean;
}

export interface Stores {
  readonly workspace: Workspace;
  readonly session: Session;
  readonly language: Language;
  readonly editor: EditorPort;
  readonly opener: Opener;
  /** Where the page keeps what outlasts a reload. */
  readonly storage: TextStorage;
  readonly dialogs: Dialogs;
  readonly comparing: Comparing;
  readonly predicting: Predicting;
  /** What this page is to its user, which never changes while it is open. */
  readonly page: PageKind;
  readonly examples: readonly Example[];
}

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider({ stores, children }: { stores: Stores; children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('no StoresProvider above this component');
  return stores;
}

export function useWorkspace<T>(select: (state: WorkspaceState & WorkspaceActions) => T): T {
  return useStore(useStores().workspace, select);
}

export function useSession<T>(select: (state: SessionState & SessionActions) => T): T {
  return useStore(useStores().session, select);
}

export function useLanguage<T>(select: (state: LanguageState) => T): T {
  return useStore(useStores().language.store, select);
}
