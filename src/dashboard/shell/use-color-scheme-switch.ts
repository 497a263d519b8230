import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { IconName } from '../parts/icon.tsx';

export interface ColorSchemeSwitch {
  readonly label: string;
  readonly icon: IconName;
  readonly change: () => void;
}

/** The other of the two colour schemes; the browser remembers the choice. */
export function useColorSchemeSwitch(): ColorSchemeSwitch {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return scheme === 'dark'
    ? { label: 'Switch to light colours', icon: 'sun', change: () => setColorScheme('light') }
    : { label: 'Switch to dark colours', icon: 'moon', change: () => setColorScheme('dark') };
}
