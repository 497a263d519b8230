import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { isSessionMissing } from '../http/errors.ts';
import { forgetEverything } from '../session/forget.ts';
import { loginPath } from '../session/return-address.ts';
import { logOut } from '../session/session.ts';

/** Ends the session and forgets everything that was read in it. */
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
      forgetEverything();
    },
  });
  return () => leaving.mutate();
}
