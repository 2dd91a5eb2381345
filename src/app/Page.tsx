import { useMediaQuery } from '@mantine/hooks';
import { CommandsProvider } from '../ui/commands/CommandsProvider.tsx';
import { Dialogs } from '../ui/commands/Dialogs.tsx';
import { Header } from '../ui/header/Header.tsx';
import { StatusBar } from '../ui/header/StatusBar.tsx';
import { Opening } from '../ui/import/Opening.tsx';
import { useLinks } from '../ui/share/useLinks.ts';
import { useStores } from '../ui/store/stores.tsx';
import { EmbedHeader } from './EmbedHeader.tsx';
import classes from './Page.module.css';
import { PhoneLayout } from './PhoneLayout.tsx';
import { PANES } from './panes.tsx';
import { WideLayout } from './WideLayout.tsx';

/** Why nothing runs here, and what can be done. */
function NoSharedMemory({ embedded }: { embedded: boolean }) {
  return (
    <p className={classes.notice} role="alert">
      {embedded
        ? 'The page around this frame isn’t cross-origin isolated, so browsers give it no shared memory: the program can be edited and checked here, and runs after “Open in Tierlab”.'
        : 'This browser gives the page no shared memory, so programs can be edited and checked but not run. A private window or blocked cookies may be the reason; a current Chrome, Edge, Firefox or Safari works.'}
    </p>
  );
}

/** Header, panes and status, for wide screens and for phones. */
export function Page() {
  const { embedded, canRun } = useStores().page;
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  useLinks();
  return (
    <CommandsProvider panes={PANES}>
      <div className={classes.page}>
        {embedded ? <EmbedHeader /> : <Header phone={phone} />}
        {!canRun && <NoSharedMemory embedded={embedded} />}
        <main className={classes.main}>{phone ? <PhoneLayout /> : <WideLayout />}</main>
        {!phone && <StatusBar />}
        <Opening />
        <Dialogs />
      </div>
    </CommandsProvider>
  );
}
