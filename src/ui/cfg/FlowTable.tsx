import { ScrollRegion } from '../common/ScrollRegion.tsx';
import classes from './CfgPane.module.css';
import { countText, type ShownBlock } from './model.ts';

/** The graph as a table: what the drawing says, for who doesn't see it, or wants the numbers. */
export function FlowTable({ blocks, onChoose }: { blocks: readonly ShownBlock[]; onChoose: (block: number) => void }) {
  return (
    <ScrollRegion label="Blocks" className={classes.tableBox}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Block</th>
            <th scope="col">Ran</th>
            <th scope="col">Instructions</th>
            <th scope="col">Loop depth</th>
            <th scope="col">Dominator</th>
            <th scope="col">Leads to</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ block, count, depth, isHeader, edges }, b) => (
            <tr key={block.label}>
              <th scope="row">
                <button type="button" className={classes.link} onClick={() => onChoose(b)}>
                  {block.label}
                </button>
              </th>
              <td className={classes.number}>{count === null ? '–' : countText(count)}</td>
              <td className={classes.number}>{block.instructions}</td>
              <td className={classes.number}>{depth === 0 ? '–' : `${depth}${isHeader ? ', header' : ''}`}</td>
              <td>{block.dominator === null ? '–' : blocks[block.dominator]?.block.label}</td>
              <td>
                {edges.length === 0 && 'ends the function'}
                {edges.map(({ to, when, back, count: times }) => (
                  <span key={to} className={classes.target}>
                    {when !== '' && `${when}: `}
                    <b>{blocks[to]?.block.label}</b>
                    {back && ' (back)'}
                    {times !== null && ` ${countText(times)}`}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
