import { ActionIcon, Menu, SegmentedControl, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconAdjustmentsHorizontal,
  IconArrowsMaximize,
  IconFileTypePng,
  IconFileTypeSvg,
  IconLayoutDistributeHorizontal,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { download } from '../share/download.ts';
import { pngOf, svgFile } from '../share/image.ts';
import classes from './CfgPane.module.css';
import type { Form } from './FlowView.tsx';
import type { GraphHandle } from './GraphView.tsx';
import type { Drawn } from './useDrawing.ts';
import { boxOf } from './view.ts';

/** Around a saved graph, in its own units. */
const MARGIN = 16;

interface GraphToolsProps {
  readonly form: Form;
  readonly setForm: (form: Form) => void;
  readonly showLoops: boolean;
  readonly setLoops: (show: boolean) => void;
  readonly showDominators: boolean;
  readonly setDominators: (show: boolean) => void;
  readonly handle: { readonly current: GraphHandle | null };
  readonly drawn: Drawn | null;
  /** Of exported files, without its ending. */
  readonly fileName: string;
  readonly onTidy: () => void;
}

/** How the graph is shown, and how it leaves the page. */
export function GraphTools(props: GraphToolsProps) {
  const { form, setForm, handle } = props;
  return (
    <div className={classes.tools}>
      {form === 'graph' && (
        <>
          <Tool label="Zoom out" keys="−" Icon={IconZoomOut} onClick={() => handle.current?.zoom(1 / 1.25)} />
          <Tool label="Zoom in" keys="+" Icon={IconZoomIn} onClick={() => handle.current?.zoom(1.25)} />
          <Tool label="Show all" keys="0" Icon={IconArrowsMaximize} onClick={() => handle.current?.fit()} />
        </>
      )}
      <SegmentedControl
        size="xs"
        aria-label="Form of the graph"
        value={form}
        onChange={(value) => setForm(value === 'table' ? 'table' : 'graph')}
        data={[
          { value: 'graph', label: 'Graph' },
          { value: 'table', label: 'Table' },
        ]}
      />
      {form === 'graph' && <GraphMenu {...props} />}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys: string;
  readonly Icon: typeof IconZoomIn;
  readonly onClick: () => void;
}

function Tool({ label, keys, Icon, onClick }: ToolProps) {
  return (
    <Tooltip label={`${label} (${keys})`}>
      <ActionIcon size={26} variant="default" aria-label={label} onClick={onClick}>
        <Icon size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

function GraphMenu(props: GraphToolsProps) {
  const { showLoops, setLoops, showDominators, setDominators, drawn, fileName, onTidy } = props;
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const svg = document.querySelector<SVGSVGElement>('svg[data-graph]');
    if (svg === null || drawn === null) return;
    const { left, top, right, bottom } = boxOf(drawn.drawing);
    const text = svgFile(svg, {
      ...{ left: left - MARGIN, top: top - MARGIN },
      ...{ width: right - left + 2 * MARGIN, height: bottom - top + 2 * MARGIN },
    });
    try {
      const file = kind === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pngOf(text);
      download(`${fileName}.${kind}`, file);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      notifications.show({ title: 'The graph could not be saved', message, color: 'red' });
    }
  };
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon size={26} variant="default" aria-label="More of the graph">
          <IconAdjustmentsHorizontal size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxItem checked={showLoops} onChange={setLoops}>
          Loops
        </Menu.CheckboxItem>
        <Menu.CheckboxItem checked={showDominators} onChange={setDominators}>
          Dominator tree
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item closeMenuOnClick leftSection={<IconLayoutDistributeHorizontal size={14} />} onClick={onTidy}>
          Tidy up: place all blocks anew
        </Menu.Item>
        <Menu.Item closeMenuOnClick leftSection={<IconFileTypeSvg size={14} />} onClick={() => void save('svg')}>
          Save as SVG
        </Menu.Item>
        <Menu.Item closeMenuOnClick leftSection={<IconFileTypePng size={14} />} onClick={() => void save('png')}>
          Save as PNG
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
