import { Button, Menu, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Icon } from '../parts/icon.tsx';
import classes from './agents-page.module.css';
import { dropView, keepView, longestName, readViews, type SavedView } from './saved-views.ts';

/** The views that were saved in this browser, and a field that saves what is shown under a name. */
export function ViewsMenu() {
  const [query, setQuery] = useSearchParams();
  const [views, setViews] = useState<readonly SavedView[]>([]);
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const shown = query.toString();
  const current = views.find((view) => view.query === shown);
  /** Does something to the views, where there is something to do, and shows them as they are then. */
  const show = (work?: () => void): void => {
    try {
      work?.();
      setViews(readViews(localStorage));
      setFailure(null);
    } catch (error) {
      setFailure(`This browser keeps no views: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const save = (): void => {
    if (name.trim() === '') return;
    show(() => keepView(localStorage, { name: name.trim(), query: shown }));
    setName('');
  };
  return (
    <Menu position="bottom-end" width={280} onOpen={() => show()}>
      <Menu.Target>
        <Button variant="default">Views</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.length === 0 && <Menu.Label>No view has been saved in this browser.</Menu.Label>}
        {views.map((view) => (
          <Menu.Item
            key={view.name}
            rightSection={view === current ? <Icon name="check" size={14} /> : null}
            onClick={() => setQuery(new URLSearchParams(view.query))}
          >
            {view.name}
          </Menu.Item>
        ))}
        {current !== undefined && (
          <Menu.Item
            closeMenuOnClick={false}
            leftSection={<Icon name="trash" size={14} />}
            onClick={() => show(() => dropView(localStorage, current.name))}
          >
            Forget “{current.name}”
          </Menu.Item>
        )}
        <Menu.Divider />
        <form
          className={classes.saveView}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextInput
            size="xs"
            aria-label="Name of the view"
            placeholder="Save what is shown as…"
            maxLength={longestName}
            value={name}
            error={failure}
            // The menu moves the focus by letters.
            onKeyDown={(event) => event.stopPropagation()}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" variant="default">
            Save
          </Button>
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
