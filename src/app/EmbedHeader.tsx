import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Logo } from '../ui/header/Logo.tsx';
import { PaceControl } from '../ui/header/PaceControl.tsx';
import { RunControls } from '../ui/header/RunControls.tsx';
import { linkTo } from '../ui/share/shareLink.ts';
import { useStores } from '../ui/store/stores.tsx';
import classes from './EmbedHeader.module.css';

/** What is left of the header on somebody else's page, and the way to the whole. */
export function EmbedHeader() {
  return (
    <header className={classes.header}>
      <Logo />
      <RunControls />
      <div className={classes.pace}>
        <PaceControl />
      </div>
      <OpenInTierlab />
    </header>
  );
}

/** A real link, which works where frames may open no windows by script, to the program as it is now. */
function OpenInTierlab() {
  const { workspace } = useStores();
  const [href, setHref] = useState('./');
  useEffect(() => {
    let latest = 0;
    const update = async (): Promise<void> => {
      const number = ++latest;
      const link = await linkTo(workspace, { panes: false });
      if (number === latest) setHref(link);
    };
    void update();
    return workspace.subscribe(() => void update());
  }, [workspace]);
  return (
    <Button
      className={classes.open}
      component="a"
      href={href}
      target="_blank"
      rel="noopener"
      size="sm"
      variant="default"
      rightSection={<IconExternalLink size={14} />}
    >
      Open in Tierlab
    </Button>
  );
}
