import { Select } from '@mantine/core';
import { useStores, useWorkspace } from '../store/stores.tsx';
import classes from './Header.module.css';

/** The example programs, each with the sentence that says what it shows. */
export function ExamplePicker() {
  const { examples } = useStores();
  const exampleId = useWorkspace((state) => state.exampleId);
  const openExample = useWorkspace((state) => state.openExample);
  const sentences = new Map(examples.map(({ id, sentence }) => [id, sentence]));
  return (
    <Select
      className={classes.examples}
      size="sm"
      aria-label="Example program"
      placeholder="Open an example…"
      data={examples.map(({ id, title }) => ({ value: id, label: title }))}
      value={exampleId}
      onChange={(id) => id !== null && openExample(id)}
      allowDeselect={false}
      checkIconPosition="right"
      maxDropdownHeight={480}
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      renderOption={({ option }) => (
        <div>
          <div className={classes.exampleTitle}>{option.label}</div>
          <div className={classes.exampleSentence}>{sentences.get(option.value)}</div>
        </div>
      )}
    />
  );
}
