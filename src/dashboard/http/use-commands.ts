import { useMutation, useMutationState } from '@tanstack/react-query';
import { useState } from 'react';

/** Commands on one thing, as its buttons give and show them. */
export interface Commands<Command extends string, Answer> {
  /** Sends a command once those given before have been answered; one that is under way already is not sent twice. */
  readonly give: (command: Command) => void;
  /** Whether one of these is sent, or waits to be. */
  readonly isBusyWith: (...commands: readonly Command[]) => boolean;
  /** The latest command and its answer, until another is given. */
  readonly done: { readonly command: Command; readonly answer: Answer } | null;
  /** The latest command that was refused, until another is given or it is dismissed. */
  readonly refused: { readonly command: Command; readonly error: Error } | null;
  readonly dismiss: () => void;
}

interface CommandsOptions<Command, Answer> {
  /** What is commanded: commands under one key are sent one after the other, on whatever page they were given. */
  readonly key: readonly string[];
  readonly send: (command: Command) => Promise<Answer>;
  /** Until it has ended the command counts as under way: the page shows what came of it when the next one is sent. */
  readonly onDone: (command: Command) => Promise<unknown>;
  readonly onRefused: () => void;
}

/**
 * Commands that wait for each other. A click while another command is under way is what somebody wants in a hurry, such
 * as to stop all while all are being started: it must neither be lost nor overtake the other.
 */
export function useCommands<Command extends string, Answer>(
  options: CommandsOptions<Command, Answer>,
): Commands<Command, Answer> {
  const { key, send, onDone, onRefused } = options;
  const [refused, setRefused] = useState<Commands<Command, Answer>['refused']>(null);
  const latest = useMutation({
    mutationKey: key,
    scope: { id: key.join(' ') },
    mutationFn: send,
    onSuccess: (_, command) => onDone(command),
    onError: (error, command) => {
      setRefused({ command, error });
      onRefused();
    },
  });
  const pending = useMutationState({
    filters: { mutationKey: key, exact: true, status: 'pending' },
    select: ({ state }) => state.variables,
  });
  return {
    give: (command) => {
      if (pending.includes(command)) return;
      setRefused(null);
      latest.mutate(command);
    },
    isBusyWith: (...commands) => commands.some((command) => pending.includes(command)),
    done: latest.isSuccess ? { command: latest.variables, answer: latest.data } : null,
    refused,
    dismiss: () => setRefused(null),
  };
}
