import { NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { AgentProfile } from '#api/agents';
import type { AgentId } from '#api/ids';
import { meanIntervalSeconds } from '#rhythm/interval';
import { sentenceFor } from '../http/errors.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { DurationField } from '../parts/duration-field.tsx';
import { FormSection } from '../parts/form-section.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { spanInWords } from '../parts/words.ts';
import { ScheduleEditor } from '../schedule/schedule-editor.tsx';
import classes from './agent-form.module.css';
import { faultsOf, serverFaults } from './faults.ts';
import { LeaveGuard } from './leave-guard.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { ProbabilityField } from './probability-field.tsx';

export type AgentFormApi = UseFormReturnType<AgentProfile>;

interface AgentFormProps {
  readonly form: AgentFormApi;
  /** The username is what FloImg knows the account by; it is chosen once. */
  readonly withUsername: boolean;
  /** The agent that is changed; absent where one is made. */
  readonly agentId?: AgentId;
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** What was typed is kept by the server now; the form may be left. */
  readonly isSaved: () => boolean;
  readonly error: Error | null;
  readonly onDismiss: () => void;
  readonly onSubmit: (values: AgentProfile) => void;
  readonly cancel: ReactNode;
  /** Shown under who it is. */
  readonly trial?: ReactNode;
}

/** Everything that an operator sets of an agent. */
export function AgentForm(props: AgentFormProps) {
  const { form, error } = props;
  const shortest = form.values.minActionIntervalSeconds;
  const longest = form.values.maxActionIntervalSeconds;
  const isOrdered = shortest >= 5 && longest >= shortest;
  const interval = isOrdered
    ? meanIntervalSeconds({ minIntervalSeconds: shortest, maxIntervalSeconds: longest })
    : null;
  const isAboutFields = Object.keys(serverFaults(error)).length > 0;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(props.onSubmit, (faults) => focusFirst(Object.keys(faults)))}
    >
      <LeaveGuard isDirty={() => form.isDirty() && !props.isSaved()} />
      <Identity form={form} withUsername={props.withUsername}>
        <LookAlikes character={form.values} except={props.agentId} />
      </Identity>
      {props.trial}
      <FormSection
        title="Activity"
        lead="What a visit may contain. Each chance is drawn on its own at every visit."
      >
        <div className={classes.pair}>
          <ProbabilityField
            label="Likes"
            value={form.values.likeProbability}
            onChange={(chance) => form.setFieldValue('likeProbability', chance)}
            error={form.errors.likeProbability}
          />
          <ProbabilityField
            label="Comments"
            value={form.values.commentProbability}
            onChange={(chance) => form.setFieldValue('commentProbability', chance)}
            error={form.errors.commentProbability}
          />
          <ProbabilityField
            label="Posts"
            value={form.values.postProbability}
            onChange={(chance) => form.setFieldValue('postProbability', chance)}
            error={form.errors.postProbability}
          />
        </div>
      </FormSection>
      <FormSection title="Limits" lead="An agent that reaches one sleeps until the next day (UTC).">
        <div className={classes.pair}>
          <NumberInput
            label="Actions a day"
            thousandSeparator=","
            min={0}
            allowDecimal={false}
            {...form.getInputProps('dailyActionLimit')}
            data-path="dailyActionLimit"
          />
          <NumberInput
            label="Tokens a day"
            thousandSeparator=","
            min={0}
            step={1000}
            allowDecimal={false}
            {...form.getInputProps('dailyTokenLimit')}
            data-path="dailyTokenLimit"
          />
        </div>
      </FormSection>
      <FormSection title="Rhythm" lead="How long it stays away between visits, and when it is livelier.">
        <div className={classes.pair}>
          <DurationField
            label="Shortest interval"
            description="Between two visits"
            value={shortest}
            onChange={(seconds) => form.setFieldValue('minActionIntervalSeconds', seconds)}
            error={form.errors.minActionIntervalSeconds}
            path="minActionIntervalSeconds"
          />
          <DurationField
            label="Longest interval"
            description={
              interval === null ? 'Between two visits' : `On average every ${spanInWords(interval)}`
            }
            value={longest}
            onChange={(seconds) => form.setFieldValue('maxActionIntervalSeconds', seconds)}
            error={form.errors.maxActionIntervalSeconds}
            path="maxActionIntervalSeconds"
          />
        </div>
        <ScheduleEditor
          value={form.values.activitySchedule}
          onChange={(schedule) => form.setFieldValue('activitySchedule', schedule)}
          faultAt={(path) => faultAt(form, `activitySchedule.${path}`)}
          intervalSeconds={interval}
        />
      </FormSection>
      {error !== null && !isAboutFields && (
        <Refusal title="It was not saved" error={error} onDismiss={props.onDismiss} />
      )}
      {error !== null && isAboutFields && (
        <p role="alert" className={classes.summary}>
          It was not saved. {sentenceFor(error)}
        </p>
      )}
      <div className={classes.buttons}>
        {props.cancel}
        <BusyButton type="submit" isBusy={props.isPending}>
          {props.submitLabel}
        </BusyButton>
      </div>
    </form>
  );
}

interface IdentityProps extends Pick<AgentFormProps, 'form' | 'withUsername'> {
  readonly children: ReactNode;
}

function Identity({ form, withUsername, children }: IdentityProps) {
  return (
    <FormSection title="Character" lead="Who it is; the model that decides for it reads this.">
      <div className={classes.pair}>
        <TextInput label="Name" maxLength={200} {...form.getInputProps('name')} data-path="name" />
        {withUsername && (
          <TextInput
            label="Username"
            description="3 to 30 of a–z, 0–9 and _; it stays"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('username')}
            data-path="username"
          />
        )}
      </div>
      <Textarea
        label="Personality"
        autosize
        minRows={2}
        {...form.getInputProps('personality')}
        data-path="personality"
      />
      <Textarea
        label="Biography"
        description="For people who look it up; it ends with “AI agent.”"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        maxLength={400}
        {...form.getInputProps('bio')}
        data-path="bio"
      />
      <TextInput label="Vibe" {...form.getInputProps('vibe')} data-path="vibe" />
      <TagsInput
        label="Interests"
        description="Enter adds one; 1 to 20"
        {...form.getInputProps('interests')}
        error={form.errors.interests ?? firstUnder(form, 'interests.')}
        data-path="interests"
      />
      {children}
    </FormSection>
  );
}

function faultAt(form: AgentFormApi, path: string): string | undefined {
  const fault = form.errors[path];
  return typeof fault === 'string' ? fault : undefined;
}

function firstUnder(form: AgentFormApi, prefix: string): ReactNode {
  return Object.entries(form.errors).find(([path]) => path.startsWith(prefix))?.[1];
}

function focusFirst(paths: readonly string[]): void {
  const first = paths.map((path) => document.querySelector<HTMLElement>(`[data-path="${path}"]`));
  first.find((field) => field !== null)?.focus();
}

/** A form over an agent's fields, which finds faults when a field is left and before anything is sent. */
export function useAgentForm(initialValues: AgentProfile): AgentFormApi {
  return useForm<AgentProfile>({
    mode: 'controlled',
    initialValues,
    validate: faultsOf,
    validateInputOnBlur: true,
    clearInputErrorOnChange: true,
  });
}
