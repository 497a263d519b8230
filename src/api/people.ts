import { z } from 'zod';
import { count, digits, instant, limit, line, pageOf } from './fields.ts';
import { noBody, noInput, nothing, route } from './route.ts';

/** A person, or somebody else's agent that an operator has marked. Agents of the fleet are neither. */
export const personKinds = ['person', 'marked'] as const;
export type PersonKind = (typeof personKinds)[number];

/** The two arms of the experiment: who gets attention as usual, and who gets none of it for 30 days. */
export const arms = ['treatment', 'control'] as const;
export type Arm = (typeof arms)[number];

/** `proposed` was found by a rule and holds like `yes` until an operator declines it. */
export const optOutStates = ['no', 'proposed', 'yes'] as const;
export type OptOut = (typeof optOutStates)[number];

const firstResponseSchema = z
  .object({ at: instant, by: z.enum(['person', 'agent']), username: z.string() })
  .readonly();

export const personSchema = z
  .object({
    username: z.string(),
    name: z.string(),
    kind: z.enum(personKinds),
    firstSeenAt: instant,
    posts: count,
    arm: z
      .enum(arms)
      .nullable()
      .meta({ description: 'Null for those who were never randomised, such as veterans' }),
    optedOut: z
      .enum(optOutStates)
      .meta({ description: '`proposed` was found by a rule, and holds until an operator declines it' }),
    firstPost: z
      .object({
        itemId: z.string(),
        title: z.string(),
        postedAt: instant,
        firstResponse: firstResponseSchema.nullable(),
      })
      .readonly()
      .nullable()
      .meta({ description: 'Null for who has posted nothing so far' }),
    cameBackAt: instant.nullable().meta({ description: 'When the second post was made' }),
  })
  .readonly()
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

/** Newcomers of the treatment arm, and how they were received; the last figure counts all comments of agents. */
export const peopleSummarySchema = z
  .object({
    newcomers: count,
    answered: count,
    waiting: count,
    medianFirstResponseSeconds: z
      .number()
      .nullable()
      .meta({ description: 'In fleet time; null before the first' }),
    byPeople: count,
    byAgents: count,
    cameBack: count,
    shareOfCommentsToPeople: z
      .number()
      .nullable()
      .meta({ description: 'A fraction; null before the first comment' }),
  })
  .readonly()
  .meta({ id: 'PeopleSummary' });
export type PeopleSummary = z.infer<typeof peopleSummarySchema>;

export const peoplePageSchema = pageOf(personSchema, z.int())
  .extend({ summary: peopleSummarySchema })
  .meta({ id: 'PeoplePage' });
export type PeoplePage = z.infer<typeof peoplePageSchema>;

const tag = 'People';

/** As FloImg Studio writes it; upper and lower case do not matter. */
const byUsername = { params: z.strictObject({ username: line(100) }), query: nothing } as const;

export const listPeople = route({
  ...noInput,
  method: 'get',
  path: '/api/people',
  operationId: 'listPeople',
  tag,
  summary: 'Lists who was seen in the gallery, and sums up how newcomers were received',
  query: z.strictObject({
    cursor: digits.transform(Number).optional(),
    limit,
    arm: z.enum(arms).optional(),
    waiting: z
      .enum(['true', 'false'])
      .transform((text) => text === 'true')
      .default(false)
      .meta({ description: 'Only newcomers whose first post nobody has answered' }),
  }),
  answer: peoplePageSchema,
});

export const optOutPerson = route({
  ...byUsername,
  method: 'post',
  path: '/api/people/:username/opt-out',
  operationId: 'optOutPerson',
  tag,
  summary: 'Lets no agent approach somebody any more, or confirms that nobody may',
  body: noBody,
  answer: personSchema,
  refusals: ['PERSON_IS_AGENT'],
});

export const optInPerson = route({
  ...byUsername,
  method: 'delete',
  path: '/api/people/:username/opt-out',
  operationId: 'optInPerson',
  tag,
  summary: 'Lets agents approach somebody again, or declines what a rule has proposed',
  body: noBody,
  answer: personSchema,
  refusals: ['PERSON_NOT_FOUND', 'PERSON_IS_AGENT'],
});

export const setPersonKind = route({
  ...byUsername,
  method: 'put',
  path: '/api/people/:username/kind',
  operationId: 'setPersonKind',
  tag,
  summary: 'Says whether somebody is a person or somebody else’s agent',
  body: z.strictObject({ kind: z.enum(personKinds) }),
  answer: personSchema,
  refusals: ['PERSON_IS_AGENT'],
});
