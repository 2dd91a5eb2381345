import { ActionIcon, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { CommandButton } from '../commands/CommandButton.tsx';
import { OpenButton } from '../import/OpenButton.tsx';
import { ExportMenu } from '../share/ExportMenu.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { ConfigControl } from './ConfigControl.tsx';
import { ExamplePicker } from './ExamplePicker.tsx';
import classes from './Header.module.css';
import { Logo } from './Logo.tsx';
import { PaceControl } from './PaceControl.tsx';
import { RunControls } from './RunControls.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** Everything that controls a run. On a phone what is needed less folds away. */
export function Header({ phone }: { phone: boolean }) {
  return phone ? <PhoneHeader /> : <WideHeader />;
}

function WideHeader() {
  return (
    <header className={classes.header}>
      <Logo />
      <ExamplePicker />
      <RunControls />
      <PaceControl />
      <div className={classes.rest}>
        <ConfigControl />
        <OpenButton />
        <ShareButton />
        <ExportMenu />
        <ThemeSwitch />
        <CommandButton id="show-lesson" />
        <CommandButton id="palette" />
      </div>
    </header>
  );
}

function PhoneHeader() {
  const [more, { toggle }] = useDisclosure(false);
  return (
    <header className={classes.header}>
      <Logo />
      <div className={classes.rest}>
        <RunControls />
        <ActionIcon
          variant="default"
          size={36}
          aria-label="More controls"
          aria-expanded={more}
          aria-controls="more-controls"
          onClick={toggle}
        >
          {more ? <IconChevronUp size={18} /> : <IconChevronDown size={18} />}
        </ActionIcon>
      </div>
      <Collapse id="more-controls" className={classes.more} expanded={more}>
        <div className={classes.moreRows}>
          <ExamplePicker />
          <PaceControl />
          <div className={classes.moreRow}>
            <ConfigControl />
            <OpenButton />
            <ShareButton />
            <ExportMenu />
            <ThemeSwitch />
            <CommandButton id="show-lesson" />
            <CommandButton id="palette" />
          </div>
        </div>
      </Collapse>
    </header>
  );
}
