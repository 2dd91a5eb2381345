import { CardTable, Cell, Row, RowHead } from '../common/CardTable.tsx';
import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './CfgPane.module.css';
import { countText, type ShownBlock } from './model.ts';

const HEAD = ['Block', 'Ran', 'Instructions', 'Loop depth', 'Dominator', 'Leads to'];

/** The graph as a table: what the drawing says, for who doesn't see it, or wants the numbers. */
export function FlowTable({ blocks, onChoose }: { blocks: readonly ShownBlock[]; onChoose: (block: number) => void }) {
  return (
    <ScrollRegion label="Blocks" className={classes.tableBox}>
      <CardTable className={classes.table} cardsBelow={560} head={HEAD}>
        {blocks.map(({ block, count, depth, isHeader, edges }, b) => (
          <Row key={block.label}>
            <RowHead>
              <button type="button" className={classes.link} onClick={() => onChoose(b)}>
                {block.label}
              </button>
            </RowHead>
            <Cell label="ran">{count === null ? '–' : countText(count)}</Cell>
            <Cell label="instructions">{block.instructions}</Cell>
            <Cell label="loop depth">{depth === 0 ? '–' : `${depth}${isHeader ? ', header' : ''}`}</Cell>
            <Cell label="dominator">{block.dominator === null ? '–' : blocks[block.dominator]?.block.label}</Cell>
            <Cell label={edges.length === 0 ? undefined : 'leads to'}>
              {edges.length === 0 && 'ends the function'}
              {edges.map(({ to, when, back, count: times }) => (
                <span key={to} className={classes.target}>
                  {when !== '' && `${when}: `}
                  <b>{blocks[to]?.block.label}</b>
                  {back && ' (back)'}
                  {times !== null && ` ${countText(times)}`}
                </span>
              ))}
            </Cell>
          </Row>
        ))}
      </CardTable>
    </ScrollRegion>
  );
}
