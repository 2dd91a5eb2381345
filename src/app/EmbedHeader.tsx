import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Logo } from '../ui/header/Logo.tsx';
import { PaceControl } from '../ui/header/PaceControl.tsx';
import { RunControls } from '../ui/header/RunControls.tsx';
import { linkTo } from '../ui/share/shareLink.ts';
import { useStores, useWorkspace } from '../ui/store/stores.tsx';
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
  const text = useWorkspace((state) => state.text);
  const config = useWorkspace((state) => state.config);
  const pace = useWorkspace((state) => state.pace);
  const [href, setHref] = useState('./');
  useEffect(() => {
    let wanted = true;
    const update = async (): Promise<void> => {
      const link = await linkTo(workspace, { panes: false });
      if (wanted) setHref(link);
    };
    void update();
    return () => {
      wanted = false;
    };
    // The link is made of the workspace's state, of which these are parts.
  }, [workspace, text, config, pace]);
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
