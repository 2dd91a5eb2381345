import { useMediaQuery } from '@mantine/hooks';
import { Header } from '../ui/header/Header.tsx';
import { StatusBar } from '../ui/header/StatusBar.tsx';
import { useRunShortcut } from '../ui/header/useRun.ts';
import { useLinks } from '../ui/share/useLinks.ts';
import classes from './Page.module.css';
import { PhoneLayout } from './PhoneLayout.tsx';
import { WideLayout } from './WideLayout.tsx';

/** Header, panes and status, for wide screens and for phones. */
export function Page() {
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  useRunShortcut();
  useLinks();
  return (
    <div className={classes.page}>
      <Header phone={phone} />
      <main className={classes.main}>{phone ? <PhoneLayout /> : <WideLayout />}</main>
      {!phone && <StatusBar />}
    </div>
  );
}
