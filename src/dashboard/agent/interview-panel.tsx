import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { interviewAgent } from '#api/agent-trials';
import type { Agent } from '#api/agents';
import type { Interview } from '#api/models';
import { ask } from '../http/client.ts';
import { sentenceFor } from '../http/errors.ts';
import { isOver, useTrial, waitingWords } from '../models/use-trial.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Panel } from '../parts/panel.tsx';
import { countedInFull, inDollars, inFull } from '../parts/words.ts';
import classes from './interview-panel.module.css';

const longestQuestion = 500;

/** Lets an operator ask the agent something. It answers as itself, from its memory; it does nothing, and keeps nothing of it. */
export function InterviewPanel({ agent: { id, name } }: { readonly agent: Agent }) {
  const [question, setQuestion] = useState('');
  const [trialId, setTrialId] = useState<string | null>(null);
  const asking = useMutation({
    mutationFn: () => ask(interviewAgent, { params: { id }, body: { question: question.trim() } }),
    onSuccess: ({ trialId: started }) => setTrialId(started),
  });
  const trial = useTrial(trialId);
  const isBusy = asking.isPending || (trialId !== null && trial.error === null && !isOver(trial.data));
  const failure = asking.error ?? trial.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy && question.trim() !== '') asking.mutate();
  };
  return (
    <Panel title="Interview" aside={<span className={classes.mark}>no act</span>}>
      <form className={classes.form} aria-label="Interview" onSubmit={submit}>
        <p className={classes.lead}>
          {name} answers as itself, from what it remembers. It does nothing, nothing is published, and it
          forgets the question. What a model is asked counts in the day’s costs.
        </p>
        <Textarea
          className={classes.question ?? ''}
          label="Ask it something"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={longestQuestion}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <BusyButton type="submit" size="sm" isBusy={isBusy} isRefused={question.trim() === ''}>
          Ask
        </BusyButton>
        {failure !== null && (
          <p role="alert" className={classes.fault}>
            {sentenceFor(failure)}
          </p>
        )}
      </form>
      <div role="status" className={classes.outcome}>
        {failure === null && isBusy && <p>{waitingWords(trial.data, `${name} thinks`)}</p>}
        {trial.data?.status === 'failed' && <p className={classes.fault}>{trial.data.reason}</p>}
        {!isBusy && trial.data?.interview != null && <Answer {...trial.data.interview} />}
      </div>
    </Panel>
  );
}

function Answer({ question, answer, guard, recalled, model, ...cost }: Interview) {
  const { inputTokens, outputTokens, costUsd } = cost;
  const price = costUsd === null ? 'price unknown' : inDollars(costUsd);
  return (
    <>
      <p className={classes.asked}>{question}</p>
      {answer === null ? (
        <p className={classes.fault}>The guard kept the answer back.</p>
      ) : (
        <blockquote className={classes.answer}>{answer}</blockquote>
      )}
      {guard.map(({ code, message }) => (
        <p key={`${code} ${message}`} className={classes.detail}>
          <code>{code}</code> {message}
        </p>
      ))}
      <p className={classes.detail}>
        No act; from {countedInFull(recalled.pictures, 'picture')},{' '}
        {countedInFull(recalled.comments, 'comment')} and {countedInFull(recalled.people, 'acquaintance')}{' '}
        that it remembers.{' '}
        {model === null
          ? 'No model was asked: its persona’s own phrases.'
          : `${model} · ${inFull(inputTokens)} tokens in, ${inFull(outputTokens)} out · ${price}`}
      </p>
    </>
  );
}
