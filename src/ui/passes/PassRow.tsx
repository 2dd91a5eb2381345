import { IconBan, IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import type { PassRemark } from '../../engine/api.ts';
import { formatMs } from '../common/format.ts';
import { useStores } from '../store/stores.tsx';
import classes from './PassesPane.module.css';
import type { ShownPass } from './passModel.ts';
import { sizeText } from './passText.ts';

interface PassRowProps {
  readonly pass: ShownPass;
  readonly isCurrent: boolean;
  /** Where Tab stops in the list. */
  readonly isStop: boolean;
  readonly onChoose: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A pass with what it has to say. Its number is the one by which the graph knows it. */
export function PassRow({ pass, isCurrent, isStop, onChoose, onKeyDown }: PassRowProps) {
  const { step, changed, remarks, index } = pass;
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-row={index}
        data-idle={!changed || undefined}
        aria-current={isCurrent}
        tabIndex={isStop ? 0 : -1}
        title={step.doc === '' ? undefined : step.doc}
        onClick={() => onChoose(index)}
        onKeyDown={onKeyDown}
      >
        <span className={classes.number}>{index + 1}</span>
        <span className={classes.name}>{step.name}</span>
        <span className={classes.size}>{sizeText(pass)}</span>
        <span className={classes.ms}>{formatMs(step.ms)}</span>
      </button>
      {remarks.length > 0 && <Remarks remarks={remarks} />}
    </li>
  );
}

const Remarks = memo(function Remarks({ remarks }: { remarks: readonly PassRemark[] }) {
  const { editor } = useStores();
  return (
    <ul className={classes.remarks}>
      {remarks.map(({ kind, line, text }, i) => {
        const Icon = kind === 'done' ? IconCheck : IconBan;
        const said = (
          <>
            <Icon className={classes.remarkIcon} size={13} stroke={2.2} aria-hidden="true" />
            <span>
              <b className={classes.verdict}>{kind === 'done' ? 'Done' : 'Refused'}</b> {text}
              {line !== null && <span className={classes.line}> line {line}</span>}
            </span>
          </>
        );
        return (
          // oxlint-disable-next-line react/no-array-index-key -- Nothing else tells them apart, and they never move.
          <li key={i} data-kind={kind}>
            {line === null ? (
              <div className={classes.remark}>{said}</div>
            ) : (
              <button type="button" className={classes.remark} onClick={() => editor.reveal(line)}>
                {said}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
});
