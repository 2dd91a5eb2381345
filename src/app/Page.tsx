import { useMediaQuery } from '@mantine/hooks';
import { CommandsProvider } from '../ui/commands/CommandsProvider.tsx';
import { Dialogs } from '../ui/commands/Dialogs.tsx';
import { Header } from '../ui/header/Header.tsx';
import { StatusBar } from '../ui/header/StatusBar.tsx';
import { Opening } from '../ui/import/Opening.tsx';
import { useLinks } from '../ui/share/useLinks.ts';
import classes from './Page.module.css';
import { PhoneLayout } from './PhoneLayout.tsx';
import { PANES } from './panes.tsx';
import { WideLayout } from './WideLayout.tsx';

function NoSharedMemory() {
  return (
    <p className={classes.notice} role="alert">
      This browser gives the page no shared memory, so programs can be edited and checked but not run. A private window
      or blocked cookies may be the reason; a current Chrome, Edge, Firefox or Safari works.
    </p>
  );
}

/** Header, panes and status, for wide screens and for phones. */
export function Page({ isolated }: { isolated: boolean }) {
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  useLinks();
  return (
    <CommandsProvider panes={PANES}>
      <div className={classes.page}>
        <Header phone={phone} />
        {!isolated && <NoSharedMemory />}
        <main className={classes.main}>{phone ? <PhoneLayout /> : <WideLayout />}</main>
        {!phone && <StatusBar />}
        <Opening />
        <Dialogs />
      </div>
    </CommandsProvider>
  );
}
