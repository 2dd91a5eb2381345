import { useEffect } from 'react';
import { hearsAmidCalls } from '../engine/alone/eventLoop.ts';
import { Announcements } from '../ui/announce/Announcements.tsx';
import { CommandsProvider } from '../ui/commands/CommandsProvider.tsx';
import { Dialogs } from '../ui/commands/Dialogs.tsx';
import { usePhone } from '../ui/common/screens.ts';
import { Header } from '../ui/header/Header.tsx';
import { StatusBar } from '../ui/header/StatusBar.tsx';
import { Opening } from '../ui/import/Opening.tsx';
import { useLessonLink } from '../ui/lesson/useLessonLink.ts';
import { useLinks } from '../ui/share/useLinks.ts';
import { type PageKind, useStores, useWorkspace } from '../ui/store/stores.tsx';
import { Welcome } from '../ui/tour/Welcome.tsx';
import { EmbedHeader } from './EmbedHeader.tsx';
import { keepFocus } from './keptFocus.ts';
import { NewVersionNotice } from './NewVersionNotice.tsx';
import classes from './Page.module.css';
import { PhoneLayout } from './PhoneLayout.tsx';
import { PolicyNotice } from './PolicyNotice.tsx';
import { PANES } from './panes.tsx';
import { WideLayout } from './WideLayout.tsx';

/** How programs run where no memory can be shared, and what can be done. */
function NoSharedMemory({ page: { embedded, engine } }: { page: PageKind }) {
  const why = embedded
    ? 'The page around this frame isn’t cross-origin isolated: workers share no memory here.'
    : 'This browser lets the page’s workers share no memory; a private window or blocked cookies may be the reason.';
  const interprets = useWorkspace(({ config }) => config.profileConfig.baselineThreshold > 0);
  const waits = hearsAmidCalls(interprets)
    ? ''
    : ' What you change while one runs waits until a call of its entry returns.';
  const here =
    engine === 'alone'
      ? `Programs run on one thread and stand still while it compiles.${waits}`
      : 'Programs can be edited and checked, but not run.';
  const elsewhere = embedded
    ? '“Open in Tierlab” runs them with all workers.'
    : 'A current browser’s usual window has all workers.';
  return (
    <output className={classes.notice}>
      {why} {here} {elsewhere}
    </output>
  );
}

/** Header, panes and status, for wide screens and for phones. */
export function Page() {
  const { page } = useStores();
  const { embedded } = page;
  const phone = usePhone();
  useLinks();
  useLessonLink();
  useEffect(keepFocus, []);
  return (
    <CommandsProvider panes={PANES}>
      <div className={classes.page}>
        {embedded ? <EmbedHeader /> : <Header phone={phone} />}
        {page.engine !== 'threads' && <NoSharedMemory page={page} />}
        <NewVersionNotice />
        <PolicyNotice />
        {page.firstVisit && page.engine !== 'none' && <Welcome />}
        <main className={classes.main}>{phone ? <PhoneLayout /> : <WideLayout />}</main>
        {!phone && <StatusBar />}
        <Announcements />
        <Opening />
        <Dialogs />
      </div>
    </CommandsProvider>
  );
}
