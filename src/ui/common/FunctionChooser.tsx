import { Select } from '@mantine/core';
import { memo } from 'react';

const SIZE = { flex: '0 1 180px', minWidth: 120 };
const COMBOBOX = { width: 260, position: 'bottom-start' } as const;

/** It looks at all names whenever it is drawn, which therefore isn't done in each frame. */
export const FunctionChooser = memo(function FunctionChooser({
  names,
  name,
  onChange,
}: {
  names: string[];
  name: string;
  onChange: (name: string | null) => void;
}) {
  return (
    <Select
      style={SIZE}
      size="xs"
      aria-label="Function"
      data={names}
      value={name}
      onChange={onChange}
      // Otherwise the first function to be optimised takes its place, and the list with it.
      onDropdownOpen={() => onChange(name)}
      allowDeselect={false}
      searchable
      limit={100}
      comboboxProps={COMBOBOX}
    />
  );
});
