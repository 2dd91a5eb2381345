import { memo } from 'react';
import type { Place } from '../../graph/places.ts';
import { BLOCK, centerOf } from '../../graph/routes.ts';
import { formatCompact, plural } from '../common/format.ts';
import classes from './GraphView.module.css';
import { describe, type ShownBlock } from './model.ts';

const MOST_LETTERS = 17;
/** Of the ink's colour in the hottest block's; more, and the text on it is hard to read. */
const MOST_HEAT = 42;

interface BlockCardProps {
  readonly index: number;
  readonly shown: ShownBlock;
  readonly blocks: readonly ShownBlock[];
  readonly place: Place;
  readonly showLoops: boolean;
  readonly isMarked: boolean;
  /** Where Tab stops in the graph. */
  readonly isStop: boolean;
  readonly onChoose: (index: number) => void;
}

/** A block: its name, how often it ran and how much is in it; the warmer its colour, the oftener it ran. */
export const BlockCard = memo(function BlockCard(props: BlockCardProps) {
  const { index, shown, blocks, place, showLoops, isMarked, isStop, onChoose } = props;
  const { block, count, heat, depth, isHeader } = shown;
  const { x, y } = centerOf(place);
  const left = x - BLOCK.width / 2;
  const top = y - BLOCK.height / 2;
  const about = describe(shown, blocks);
  const name = block.label.length > MOST_LETTERS ? `${block.label.slice(0, MOST_LETTERS - 1)}…` : block.label;
  const inLoop = showLoops && depth > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Keys are heard by the graph.
    <g
      className={classes.block}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no buttons.
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={about}
      aria-current={isMarked}
      data-block={index}
      data-label={block.label}
      data-heat={heat.toFixed(2)}
      onClick={() => onChoose(index)}
    >
      <title>{about}</title>
      <rect
        className={classes.card}
        x={left}
        y={top}
        width={BLOCK.width}
        height={BLOCK.height}
        rx={7}
        style={{ fill: `color-mix(in oklab, var(--heat) ${(heat * MOST_HEAT).toFixed(1)}%, var(--surface))` }}
      />
      {inLoop && (
        <rect
          className={classes.loop}
          data-loop={depth}
          x={left + 3}
          y={top + 3}
          width={BLOCK.width - 6}
          height={BLOCK.height - 6}
          rx={5}
        />
      )}
      <text className={classes.label} x={left + 10} y={top + 21}>
        {name}
      </text>
      {inLoop && (
        <text className={classes.depth} x={left + BLOCK.width - 10} y={top + 20} textAnchor="end">
          {isHeader ? `↻${depth}` : depth}
        </text>
      )}
      <text className={classes.facts} x={left + 10} y={top + 39}>
        {block.origin === null ? 'inlined' : plural(block.instructions, 'instr.', 'instrs.')}
      </text>
      {count !== null && (
        <text className={classes.count} x={left + BLOCK.width - 10} y={top + 39} textAnchor="end">
          {formatCompact(count)}×
        </text>
      )}
    </g>
  );
});
