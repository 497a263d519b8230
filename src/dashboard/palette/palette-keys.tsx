import { lazy, Suspense, useEffect, useState } from 'react';
import { loadPage } from '../shell/load-page.ts';

const Palette = lazy(async () => {
  const { Component } = await loadPage<'Palette', { readonly onClose: () => void }>(
    () => import('./palette.tsx'),
    'Palette',
  );
  return { default: Component };
});

/** Opens the palette with Ctrl-K (⌘K on a Mac), wherever the focus is, and goes to a page's search with a slash. */
export function PaletteKeys() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen((before) => !before);
        return;
      }
      const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (event.key === '/' && search !== null && !isTyping(event.target)) {
        event.preventDefault();
        search.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <Palette onClose={() => setOpen(false)} />
    </Suspense>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
