import { Component, type ReactNode, Suspense } from 'react';
import { latestMessage } from './latestMessage.ts';

/** All parts that are missing say the same. */
const tell = latestMessage();

/** Around a small part of the page that is fetched when it is needed: where it doesn't come, the rest stays. */
export class LateBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    tell({
      title: 'A part of the page is missing',
      message: 'It could not be fetched. When there is a connection, reload the page.',
      color: 'red',
      autoClose: false,
    });
  }

  override render(): ReactNode {
    return this.state.failed ? null : <Suspense>{this.props.children}</Suspense>;
  }
}
