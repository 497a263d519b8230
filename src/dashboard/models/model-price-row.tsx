import { Button, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Fleet } from '#api/fleet';
import { setModelPrice } from '#api/models';
import { useRefresh } from '../agents/agent-query.ts';
import { command } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { type InPlace, useInPlace } from '../parts/in-place.ts';
import classes from './models.module.css';

type ModelPriceRowProps = Fleet['mind']['models'][number] & { readonly provider: string };

/** A model in use with its price, which is asked for where nobody has said it. */
export function ModelPriceRow({ provider, model, steps, price }: ModelPriceRowProps) {
  const editor = useInPlace(price === null);
  return (
    <li className={classes.model} data-alarming={price === null || undefined}>
      <p className={classes.name}>
        {model} <span className={classes.note}>({provider})</span>
      </p>
      {steps.length > 0 && <p className={classes.note}>Asked with: {steps.join(', ')}</p>}
      {price === null && (
        <p className={classes.note}>Nobody has said what it costs, so no budget in dollars can hold it.</p>
      )}
      {editor.isOpen ? (
        <PriceForm model={model} price={price} editor={editor} />
      ) : (
        <p className={classes.note}>
          ${price?.inputUsd} in, ${price?.outputUsd} out, a million tokens{' '}
          <Button size="compact-xs" variant="subtle" {...editor.opener}>
            Change
          </Button>
        </p>
      )}
    </li>
  );
}

interface PriceFormProps {
  readonly model: string;
  readonly price: ModelPriceRowProps['price'];
  readonly editor: InPlace;
}

function PriceForm({ model, price, editor }: PriceFormProps) {
  const [input, setInput] = useState<number | string>(price?.inputUsd ?? '');
  const [output, setOutput] = useState<number | string>(price?.outputUsd ?? '');
  const refresh = useRefresh();
  const saving = useMutation({
    mutationFn: () =>
      command(setModelPrice, { params: { model }, body: { inputUsd: input, outputUsd: output } }),
    onSuccess: async () => {
      await refresh();
      editor.leave();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  const common = { prefix: '$', min: 0, step: 0.1, size: 'xs' } as const;
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      {...(price === null ? {} : { onKeyDown: editor.onKeyDown })}
      noValidate
    >
      <NumberInput
        label="Input, a million tokens"
        autoFocus={editor.takesFocus}
        {...common}
        value={input}
        onChange={setInput}
      />
      <NumberInput label="Output, a million tokens" {...common} value={output} onChange={setOutput} />
      <BusyButton type="submit" size="xs" isBusy={saving.isPending}>
        Save price
      </BusyButton>
      {price !== null && (
        <Button size="xs" variant="subtle" color="gray" onClick={editor.leave}>
          Cancel
        </Button>
      )}
      {saving.isError && (
        <p role="alert" className={classes.fault}>
          {sentenceFor(saving.error)}
        </p>
      )}
    </form>
  );
}
