import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { isSessionMissing } from '../http/errors.ts';
import type { IconName } from '../parts/icon.tsx';
import { clearSession, loginPath, logOut } from '../session/session.ts';

interface ColorSchemeSwitch {
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

/** Ends the session and clears everything that was read in it. */
export function useLogOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: logOut,
    // Nobody may walk away from a session that only seems to have ended.
    throwOnError: (error) => !isSessionMissing(error),
    onSuccess: async () => {
      await navigate(loginPath);
      queryClient.clear();
      clearSession();
    },
  });
  return () => leaving.mutate();
}
