import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { TierCode } from '../../engine/api.ts';
import { useSession, useStores, useWorkspace } from '../store/stores.tsx';
import { linesFrom, originOf } from './codeModel.ts';
import type { ChosenLine } from './LineInfo.tsx';

export interface CodeLinks {
  /** For each code, the lines that belong to what is chosen. */
  readonly lit: readonly ReadonlySet<number>[];
  /** The line that was chosen in a code, while that is shown and nothing else was chosen since. */
  readonly chosen: ChosenLine | null;
  /** The line of the program that everything is about; null while there is none. */
  readonly programLine: number | null;
  /** The program was edited after the run, so that its lines say nothing. */
  readonly edited: boolean;
  readonly choose: (code: TierCode, line: number) => void;
}

/** Ties lines of code to the editor: what is chosen on one side is marked on the other. */
export function useLinks(codes: readonly TierCode[]): CodeLinks {
  const { editor } = useStores();
  const cursor = useStore(editor.cursor, (state) => state.line);
  const ran = useSession((state) => state.origin?.text ?? null);
  const edited = useWorkspace((state) => ran !== null && state.text !== ran);
  // Together with where the cursor then was: once that moves, the choice is over.
  const [choice, setChoice] = useState<(ChosenLine & { readonly cursor: number | null }) | null>(null);
  const chosen = choice !== null && choice.cursor === cursor && codes.includes(choice.code) ? choice : null;
  const [first, second] = codes;
  const hasNone = chosen !== null && originOf(chosen.code, chosen.line) === null;
  const programLine = edited || hasNone ? null : cursor;
  const lit = useMemo(
    () => [first, second].map((code) => new Set(code === undefined ? [] : linesFrom(code.origins, programLine))),
    [first, second, programLine],
  );
  const choose = (code: TierCode, line: number): void => {
    const origin = edited ? null : originOf(code, line);
    editor.light(origin);
    setChoice({ code, line, cursor: editor.cursor.getState().line });
  };
  return { lit, chosen, programLine, edited, choose };
}
