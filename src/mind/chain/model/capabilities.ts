/** How a server is made to answer with a plan, from the surest way to the one that every server understands. */
export const answerModes = ['tool', 'required', 'auto', 'json_schema', 'json_object', 'prompt'] as const;
export type AnswerMode = (typeof answerModes)[number];

/** What one model behind one server takes; it begins with everything, and what is refused is left out. */
export interface Capabilities {
  /**
   * `tool`: an object as `tool_choice`; `required` and `auto`: the word; `json_schema` and `json_object`: a
   * `response_format`; `prompt`: the schema stands in the prompt alone.
   */
  readonly mode: AnswerMode;
  readonly strict: boolean;
  readonly outputLimit: 'max_tokens' | 'max_completion_tokens' | 'none';
  /** The most tokens of an answer that the server allows; null where it has named no bound. */
  readonly mostOutputTokens: number | null;
  readonly temperature: boolean;
  readonly parallelToolCalls: boolean;
  readonly reasoningEffort: boolean;
  /** False: the system's message goes into the user's. */
  readonly systemRole: boolean;
  /** True: short answers leave this model no room for its plan, so it gets all that is allowed at once. */
  readonly wholeRoom: boolean;
}

/** OpenAI's reasoning models have never known `max_tokens`; all others are asked with it first. */
const reasoningModel = /^(?:o\d|gpt-5)/;

export function initialCapabilities(model: string): Capabilities {
  return {
    mode: 'tool',
    strict: true,
    outputLimit: reasoningModel.test(model) ? 'max_completion_tokens' : 'max_tokens',
    mostOutputTokens: null,
    temperature: true,
    parallelToolCalls: true,
    reasoningEffort: true,
    systemRole: true,
    wholeRoom: false,
  };
}

/** True where the plan is asked for as the arguments of a tool. */
export function usesTool({ mode }: Capabilities): boolean {
  return mode === 'tool' || mode === 'required' || mode === 'auto';
}

/** The steps that were taken down from {@link initialCapabilities}, for people. */
export function stepsTaken(model: string, now: Capabilities): string[] {
  const first = initialCapabilities(model);
  const steps: string[] = [];
  if (now.mode !== first.mode) steps.push(modeWords[now.mode]);
  if (!now.strict) steps.push('without strict');
  if (now.outputLimit !== first.outputLimit)
    steps.push(now.outputLimit === 'none' ? 'without a bound on the answer' : now.outputLimit);
  if (now.mostOutputTokens !== null) steps.push(`at most ${now.mostOutputTokens} tokens an answer`);
  if (!now.temperature) steps.push('without temperature');
  if (!now.parallelToolCalls) steps.push('without parallel_tool_calls');
  if (!now.reasoningEffort) steps.push('without reasoning_effort');
  if (!now.systemRole) steps.push('system message inside the user message');
  if (now.wholeRoom) steps.push('the whole room for each answer');
  return steps;
}

const modeWords: Readonly<Record<AnswerMode, string>> = {
  tool: 'tool_choice by name',
  required: 'tool_choice: required',
  auto: 'tool_choice: auto',
  json_schema: 'response_format: json_schema',
  json_object: 'response_format: json_object',
  prompt: 'schema in the prompt',
};

/** The next way down to a plan; null at the last one. */
export function nextMode(now: Capabilities): Capabilities | null {
  const mode = answerModes[answerModes.indexOf(now.mode) + 1];
  return mode === undefined ? null : { ...now, mode };
}

/** The first way that does without tools; null where that is the way already. */
export function withoutTools(now: Capabilities): Capabilities | null {
  return usesTool(now) ? { ...now, mode: 'json_schema' } : null;
}

interface Step {
  /** What a server says that refuses it. */
  readonly words: RegExp;
  /** What is tried next; null where this was left out already. */
  readonly down: (now: Capabilities, words: string) => Capabilities | null;
}

const tooLarge = /too large|too high|at most|maximum|less than|exceed|must be (?:<|between|in)/i;

/** From the most particular words to the most general ones. */
const steps: readonly Step[] = [
  {
    words: /parallel_tool_calls|parallel tool/i,
    down: (now) => (now.parallelToolCalls ? { ...now, parallelToolCalls: false } : null),
  },
  { words: /max_(?:completion_|output_)?tokens|max tokens|completion tokens/i, down: otherOutputLimit },
  {
    words: /temperature/i,
    down: (now) => (now.temperature ? { ...now, temperature: false } : null),
  },
  {
    words: /reasoning[_ .]?effort|reasoning/i,
    down: (now) => (now.reasoningEffort ? { ...now, reasoningEffort: false } : null),
  },
  {
    words:
      /system (?:role|message|prompt|instruction)|role[^.]{0,30}system|roles must alternate|developer instruction/i,
    down: (now) => (now.systemRole ? { ...now, systemRole: false } : null),
  },
  { words: /\bstrict\b/i, down: (now) => (now.strict ? { ...now, strict: false } : null) },
  {
    words: /tool_choice|tool choice|toolChoice/i,
    down: (now) => (usesTool(now) ? nextMode(now) : null),
  },
  { words: /response_format|json_schema|json_object|structured output|grammar|guided/i, down: otherFormat },
  { words: /schema|additionalProperties|anyOf|\$ref/i, down: looserSchema },
  { words: /\btools?\b|function|jinja|chat template/i, down: withoutTools },
];

/** What to try next after a refusal that names what it refuses; null where it names nothing known. */
export function stepDown(now: Capabilities, words: string): Capabilities | null {
  for (const step of steps) {
    if (!step.words.test(words)) continue;
    const next = step.down(now, words);
    if (next !== null) return next;
  }
  return null;
}

/** Either the name of the setting is refused, or its value: then the server's bound stands in its words. */
function otherOutputLimit(now: Capabilities, words: string): Capabilities | null {
  const bound =
    tooLarge.test(words) && !/unsupported|not supported|unknown|unrecognized|instead/i.test(words);
  if (bound) {
    const named = [...words.matchAll(/\d{2,6}/g)].map(([number]) => Number(number));
    const least = Math.min(...named);
    if (Number.isFinite(least) && least !== now.mostOutputTokens && least >= 64)
      return { ...now, mostOutputTokens: least };
  }
  switch (now.outputLimit) {
    case 'max_tokens':
      return { ...now, outputLimit: 'max_completion_tokens' };
    case 'max_completion_tokens':
      return /max_completion_tokens/.test(words) && /max_tokens/.test(words) && !/instead/.test(words)
        ? { ...now, outputLimit: 'none' }
        : { ...now, outputLimit: 'max_tokens' };
    case 'none':
      return null;
  }
}

function otherFormat(now: Capabilities, words: string): Capabilities | null {
  if (usesTool(now)) return looserSchema(now);
  if (now.mode === 'json_schema')
    return /json_object/.test(words) && !/json_schema/.test(words)
      ? { ...now, mode: 'prompt' }
      : nextMode(now);
  return nextMode(now);
}

function looserSchema(now: Capabilities): Capabilities | null {
  return now.strict ? { ...now, strict: false } : nextMode(now);
}

/**
 * What is tried after a refusal that says nothing, one after the other: first what costs nothing to leave out, then the
 * next ways to a plan, each as the model was asked and with the other bound on its answer.
 */
export function blindSteps(from: Capabilities): readonly Capabilities[] {
  const bare: Capabilities = { ...from, parallelToolCalls: false, strict: false, temperature: false };
  const swapped: Capabilities['outputLimit'] =
    from.outputLimit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
  const modes = answerModes.slice(answerModes.indexOf(from.mode) + 1);
  const last: Capabilities = { ...bare, mode: 'prompt' };
  const all: readonly Capabilities[] = [
    { ...from, parallelToolCalls: false },
    { ...from, parallelToolCalls: false, strict: false },
    bare,
    { ...bare, outputLimit: swapped },
    ...modes.map((mode) => ({ ...bare, mode })),
    { ...last, outputLimit: swapped },
    { ...last, outputLimit: 'none' },
    { ...last, outputLimit: 'none', systemRole: false, reasoningEffort: false },
  ];
  return all;
}
