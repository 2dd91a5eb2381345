import '../ui/theme/mantine.ts';
import '../ui/theme/tokens.css';
import '../ui/theme/touch.css';
import '../ui/theme/print.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type Stores, StoresProvider } from '../ui/store/stores.tsx';
import { cssVariables, theme } from '../ui/theme/theme.ts';
import { Page } from './Page.tsx';

/** The page with all that its parts need around them. */
export function App({ stores }: { stores: Stores }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-right" limit={3} autoClose={6000} />
      <StoresProvider stores={stores}>
        <Page />
      </StoresProvider>
    </MantineProvider>
  );
}
