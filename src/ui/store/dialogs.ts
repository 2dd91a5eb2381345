/** The one dialog that is open, or none. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type DialogId = 'settings' | 'palette' | 'shortcuts';

export interface DialogState {
  readonly open: DialogId | null;
  show(dialog: DialogId | null): void;
}

export type Dialogs = StoreApi<DialogState>;

export function createDialogs(): Dialogs {
  return createStore<DialogState>()((set) => ({ open: null, show: (open) => set({ open }) }));
}
