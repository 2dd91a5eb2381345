import { useComputedColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { applyTheme } from './monaco.ts';

/** Keeps Monaco in the page's colours. */
export function useMonacoTheme(): void {
  const scheme = useComputedColorScheme('light');
  useEffect(() => applyTheme(scheme), [scheme]);
}
