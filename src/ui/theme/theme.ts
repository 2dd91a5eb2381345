/** Mantine, in this page's colours and sizes (tokens.css). */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eef1fd',
  '#dae1f9',
  '#b6c4f3',
  '#93a7ee',
  '#748de8',
  '#4f68d6',
  '#3c56c8',
  '#3149b0',
  '#283d95',
  '#1f3079',
];

/** Mantine draws the dark scheme's fields, lines and hovers from these; from text to background. */
const dark: MantineColorsTuple = [
  '#e4e9f0',
  '#aeb9c8',
  '#8b98aa',
  '#5d6a7c',
  '#3d4757',
  '#28303b',
  '#11151b',
  '#161b22',
  '#0e1116',
  '#0a0d11',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 5 },
  colors: { accent, dark },
  fontFamily: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Where there is too little room, toolbars wrap, and choices aren't cut.
    SegmentedControl: { styles: { root: { flexShrink: 0 } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  },
});

/** A colour of Mantine's, as light buttons and alerts have it, from one of the page's: Mantine's own glare in the dark. */
function soft(color: string, token: string): Record<string, string> {
  const name = `--mantine-color-${color}-light`;
  return {
    [name]: `var(--${token}-soft)`,
    [`${name}-hover`]: `color-mix(in srgb, var(--${token}-soft), var(--${token}) 10%)`,
    [`${name}-color`]: `var(--${token})`,
  };
}

export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--surface-hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-error': 'var(--bad)',
    ...soft('accent', 'accent'),
    ...soft('red', 'bad'),
    ...soft('yellow', 'caution'),
    '--mantine-color-red-filled': 'var(--bad)',
    '--mantine-color-yellow-filled': 'var(--caution)',
  };
  return { variables: {}, light: shared, dark: shared };
};
