import { explainInstruction } from '../../compiler/wasm/instructions.ts';
import type { TierCode } from '../../engine/api.ts';
import { useLanguage, useStores } from '../store/stores.tsx';
import classes from './CodePane.module.css';
import { instructionOn, originOf, originText, shareText } from './codeModel.ts';

export interface ChosenLine {
  readonly code: TierCode;
  /** 1-based. */
  readonly line: number;
}

interface LineInfoProps {
  readonly codes: readonly TierCode[];
  /** A line of one of them, or null: then it is about a line of the program. */
  readonly chosen: ChosenLine | null;
  readonly programLine: number | null;
  /** The program has been edited since. */
  readonly edited: boolean;
}

/** What the chosen line does, and what it belongs to. */
export function LineInfo({ codes, chosen, programLine, edited }: LineInfoProps) {
  return (
    <output className={classes.info}>
      {edited ? (
        'The program was edited after this run: its lines are no longer those of the code. Run it again.'
      ) : chosen !== null ? (
        <Instruction {...chosen} />
      ) : programLine !== null ? (
        shareText(programLine, codes)
      ) : (
        'Choose a line here or in the program: what belongs to it is marked.'
      )}
    </output>
  );
}

function Instruction({ code, line }: ChosenLine) {
  const { editor } = useStores();
  const functions = useLanguage((state) => state.functions);
  const instruction = instructionOn(code.wat.split('\n', line)[line - 1] ?? '');
  const explained = instruction === null ? null : explainInstruction(instruction);
  const origin = originOf(code, line);
  return (
    <>
      {explained !== null && (
        <>
          <code className={classes.instruction}>{instruction}</code>{' '}
          <span className={classes.effect}>{explained.effect}</span> {explained.text}{' '}
        </>
      )}
      {origin === null ? (
        originText(code, line, functions)
      ) : (
        <button type="button" className={classes.link} onClick={() => editor.reveal(origin)}>
          {originText(code, line, functions)}
        </button>
      )}
    </>
  );
}
