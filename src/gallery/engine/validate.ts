import type { ValidationIssue } from './failure.ts';
import type { NodeRule, ParameterRule } from './rules.ts';

/** Where an issue is: the step's kind and what would carry it out. */
interface Place {
  readonly stepIndex: 0;
  readonly stepKind: string;
  readonly providerName: string;
}

/** Which rules hold on this server. */
export interface Rules {
  readonly generators: readonly NodeRule[];
  readonly transforms: readonly NodeRule[];
  readonly vision: readonly NodeRule[];
}

/** A step as it came in: nothing is known of its fields. */
export type RawStep = Readonly<Record<string, unknown>>;

/**
 * Finds what the engine refuses in one step. Parameters that a node does not know are no issue, and neither are null
 * ones.
 * @param defined the names that earlier steps have given to their pictures
 */
export function issuesOf(step: RawStep, defined: ReadonlySet<string>, rules: Rules): ValidationIssue[] {
  switch (step.kind) {
    case 'generate':
      return [...generatorIssues(step, rules), ...promptIssues(step, rules)];
    case 'transform':
      return [...transformIssues(step, rules), ...referenceIssues(step, 'Transform', defined)];
    case 'vision':
      return [...visionIssues(step, rules), ...referenceIssues(step, 'Vision', defined)];
    case 'save':
      return referenceIssues(step, 'Save', defined);
    default:
      return [];
  }
}

/** The parameters of a step; anything but an object has none. */
export function paramsOf(step: RawStep): Readonly<Record<string, unknown>> {
  return isRecord(step.params) ? step.params : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function generatorIssues(step: RawStep, { generators }: Rules): ValidationIssue[] {
  const rule = generators.find(({ name }) => name === step.generator);
  return rule === undefined ? [] : parameterIssues(step, rule);
}

function transformIssues(step: RawStep, { transforms }: Rules): ValidationIssue[] {
  const rule = transforms.find(({ name }) => name === step.op);
  return rule === undefined ? [] : parameterIssues(step, rule);
}

function visionIssues(step: RawStep, { vision }: Rules): ValidationIssue[] {
  const rule = vision.find(({ name }) => name === step.provider);
  return rule === undefined ? [] : parameterIssues(step, rule);
}

function parameterIssues(step: RawStep, rule: NodeRule): ValidationIssue[] {
  const params = paramsOf(step);
  const place: Place = { stepIndex: 0, stepKind: String(step.kind), providerName: rule.name };
  const missing = rule.required
    .filter((name) => params[name] === undefined)
    .map((name): ValidationIssue => {
      const type = rule.parameters[name]?.type ?? 'value';
      return {
        severity: 'error',
        code: 'MISSING_REQUIRED_PARAM',
        message: `Missing required parameter '${name}'`,
        ...place,
        parameterName: name,
        suggestedFix: `Add the required '${name}' parameter with a ${type} value`,
      };
    });
  const wrong = Object.entries(params).flatMap(([name, value]): ValidationIssue[] => {
    const known = Object.hasOwn(rule.parameters, name) ? rule.parameters[name] : undefined;
    const message = known === undefined || name.startsWith('_') ? undefined : complaint(value, known, name);
    if (known === undefined || message === undefined) return [];
    const words =
      known.type === 'string' && known.enum !== undefined ? ` (one of: ${known.enum.join(', ')})` : '';
    return [
      {
        severity: 'error',
        code: 'INVALID_PARAM_TYPE',
        message,
        ...place,
        parameterName: name,
        suggestedFix: `Change '${name}' to a ${known.type} value${words}`,
      },
    ];
  });
  return [...missing, ...wrong];
}

/** What is wrong with a value, in the engine's words; undefined where nothing is. */
function complaint(value: unknown, rule: ParameterRule, name: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (rule.type === 'number') return numberComplaint(value, rule, name, type);
  if (type !== rule.type) return `Expected ${rule.type} for '${name}', got ${type}`;
  if (rule.type === 'string' && rule.enum !== undefined && !rule.enum.includes(String(value))) {
    return `Invalid value '${String(value)}' for '${name}'. Allowed: ${rule.enum.join(', ')}`;
  }
  return undefined;
}

function numberComplaint(
  value: unknown,
  { minimum, maximum }: Extract<ParameterRule, { type: 'number' }>,
  name: string,
  type: string,
): string | undefined {
  if (typeof value !== 'number') return `Expected finite number for '${name}', got ${type}`;
  if (minimum !== undefined && value < minimum) {
    return `Value ${value} for '${name}' is below minimum ${minimum}`;
  }
  if (maximum !== undefined && value > maximum) {
    return `Value ${value} for '${name}' is above maximum ${maximum}`;
  }
  return undefined;
}

/** By these parts of its name the engine takes a generator that it does not have for a model. */
const modelNames = /openai|stability|gemini|imagen|replicate/;

function promptIssues(step: RawStep, { generators }: Rules): ValidationIssue[] {
  const name = String(step.generator);
  const rule = generators.find((known) => known.name === name);
  const isModel = rule?.apiKeyEnvVar === undefined ? rule === undefined && modelNames.test(name) : true;
  const { prompt } = paramsOf(step);
  if (!isModel || (typeof prompt === 'string' && prompt.trim() !== '')) return [];
  return [
    {
      severity: 'error',
      code: 'MISSING_PROMPT_SOURCE',
      message: `AI generator '${name}' requires a prompt but has no static prompt and no dynamic prompt source (_promptFromVar)`,
      stepIndex: 0,
      stepKind: 'generate',
      providerName: name,
      suggestedFix:
        "Either set a static 'prompt' parameter with descriptive text, OR connect a text node to this generator's text input (set _promptFromVar to the text step's output variable)",
    },
  ];
}

/** What the engine suggests where nothing has the name that a step takes its picture from. */
const connections = {
  Transform: (input: string) =>
    `Connect a generator or another transform to this node's image input. The variable '${input}' must be defined by a previous step.`,
  Vision: (input: string) =>
    `Connect an image source (generator, transform, or collect node) to this vision node's image input. The variable '${input}' must be defined by a previous step.`,
  Save: (input: string) =>
    `Connect an image source to this save node. The variable '${input}' must be defined by a previous generator or transform step.`,
} as const;

function referenceIssues(
  step: RawStep,
  what: keyof typeof connections,
  defined: ReadonlySet<string>,
): ValidationIssue[] {
  const input = String(step.in);
  if (typeof step.in === 'string' && defined.has(step.in)) return [];
  const provider = { Transform: step.op, Vision: step.provider, Save: undefined }[what];
  return [
    {
      severity: 'error',
      code: 'UNDEFINED_VARIABLE',
      message: `${what} step references undefined variable '${input}'`,
      stepIndex: 0,
      stepKind: String(step.kind),
      ...(typeof provider === 'string' ? { providerName: provider } : {}),
      suggestedFix: connections[what](input),
    },
  ];
}
