import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { EmptyPane } from './EmptyPane.tsx';

interface PaneBoundaryProps {
  readonly children: ReactNode;
  /** Before the pane is shown again. */
  readonly onRetry: () => void;
}

/** Keeps a mistake in one pane from taking the others with it. */
export class PaneBoundary extends Component<PaneBoundaryProps, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  readonly #retry = (): void => {
    this.props.onRetry();
    this.setState({ message: null });
  };

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <EmptyPane icon={<IconAlertTriangle />} title="This pane has a problem">
        {message}
        <br />
        <Button size="xs" variant="default" mt="sm" onClick={this.#retry}>
          Show it again
        </Button>
      </EmptyPane>
    );
  }
}
