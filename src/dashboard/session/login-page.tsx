import { Alert, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { isSessionMissing, sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import classes from './login-page.module.css';
import { logIn, returnAddress } from './session.ts';

/** Asks for the password and leads back to where one was. */
export function LoginPage() {
  const [query] = useSearchParams();
  const [password, setPassword] = useState('');
  const [name, setName] = useState(rememberedName);
  const input = useRef<HTMLInputElement>(null);
  const login = useLogin(returnAddress(query), () => {
    input.current?.focus();
    input.current?.select();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!login.isPending) login.mutate({ password, name: name.trim() });
  };
  return (
    <main className={classes.page}>
      <title>Log in · FloImg Fleet</title>
      <div className={classes.card}>
        <Logo size={44} />
        <h1 className={classes.title}>FloImg Fleet</h1>
        <p className={classes.lead}>Log in to watch and run your agents.</p>
        {query.has('ended') && !login.isError && (
          <Alert className={classes.notice} variant="light" icon={<Icon name="moon" />}>
            Your session has ended. Log in to go on where you were.
          </Alert>
        )}
        {login.isError && (
          <Alert
            className={classes.notice}
            color="red"
            variant="light"
            role="alert"
            icon={<Icon name="alert" />}
          >
            {isSessionMissing(login.error) ? 'That password is not right.' : sentenceFor(login.error)}
          </Alert>
        )}
        <form className={classes.form} onSubmit={submit}>
          <PasswordInput
            ref={input}
            label="Password"
            name="password"
            autoComplete="current-password"
            size="md"
            autoFocus
            required
            withAsterisk={false}
            error={login.isError}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <TextInput
            label="Your name"
            description="Signs what you change; may stay empty"
            name="name"
            autoComplete="name"
            size="md"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <BusyButton type="submit" size="md" fullWidth isBusy={login.isPending}>
            Log in
          </BusyButton>
        </form>
      </div>
    </main>
  );
}

function useLogin(destination: string, onRefused: () => void) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: logIn,
    onSuccess: async (_, { name }) => {
      rememberName(name);
      queryClient.clear();
      await navigate(destination, { replace: true });
    },
    onError: onRefused,
  });
}

const nameKey = 'fleet-name-of-operator';

/** The name of who logged in last in this browser. */
function rememberedName(): string {
  try {
    return localStorage.getItem(nameKey) ?? '';
  } catch {
    // A browser that keeps nothing: the name is asked for again.
    return '';
  }
}

function rememberName(name: string): void {
  try {
    localStorage.setItem(nameKey, name);
  } catch {
    // A browser that keeps nothing: the name is asked for again.
  }
}
