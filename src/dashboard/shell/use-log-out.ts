import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { loginPath } from '../session/return-address.ts';
import { logOut } from '../session/session.ts';

/** Ends the session and forgets everything that was read in it. */
export function useLogOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leaving = useMutation({
    mutationFn: logOut,
    onSuccess: async () => {
      await navigate(loginPath);
      queryClient.clear();
    },
  });
  return () => leaving.mutate();
}
