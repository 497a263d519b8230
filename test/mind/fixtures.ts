import type {
  MindPersona,
  ModelCall,
  PerceivedComment,
  PerceivedItem,
  Services,
  VisitView,
} from '../../src/mind/index.ts';

/** A persona small enough to know all of its words. */
export const tinkerer: MindPersona = {
  id: 'tinkerer',
  popularShare: 0.4,
  workflows: [
    { id: 'flow-diagram', weight: 3 },
    { id: 'bar-chart', weight: 2 },
    { id: 'dream-canvas', weight: 1 },
  ],
  voice: {
    thoughts: ['thinking of {interest} and {thing}', 'a look around for {thing}', '{title} has {thing}'],
    replies: ['{author}, the {thing} {praise}', 'thank you, {thing} did that', 'yes! more {thing} next'],
    titles: ['{subject}', 'study of {subject}', '{subject}, again'],
    descriptions: ['made of {thing}: {subject}', '{subject}, for {interest}', 'trying {thing} on {subject}'],
    subjects: ['a {thing} at night', 'a {thing} in the rain', 'two {thing}s by the sea'],
    slots: {
      thing: ['brass gear', 'paper crane', 'rope bridge', 'tin boat', 'oil lamp', 'folded map'],
      praise: ['holds together', 'surprises me', 'reads at once', 'stays calm'],
    },
  },
};

/** A gallery item of somebody else's, unless told otherwise. */
export function item(id: string, fields: Partial<PerceivedItem> = {}): PerceivedItem {
  return {
    id,
    author: { username: `user_${id}`, name: 'Ada Lind' },
    title: `Picture ${id}`,
    description: '',
    imageUrl: `/api/images/${id}/blob`,
    likeCount: 0,
    commentCount: 0,
    createdAt: '2026-03-01T10:00:00.000Z',
    fresh: false,
    popular: false,
    own: false,
    liked: false,
    commented: false,
    comments: [],
    ...fields,
  };
}

export function comment(id: string, username: string, content: string): PerceivedComment {
  return { id, author: { username, name: username }, content };
}

/** An item of the agent's own under which somebody waits for an answer. */
export function ownItemWithQuestion(id: string): PerceivedItem {
  return item(id, {
    own: true,
    author: { username: 'me_1', name: 'Mia' },
    comments: [comment(`${id}-question`, 'bob', 'How long did this take?')],
  });
}

export interface ViewFields {
  readonly items?: readonly PerceivedItem[];
  readonly appetite?: Partial<VisitView['appetite']>;
  readonly memory?: Partial<VisitView['memory']>;
  readonly interests?: readonly string[];
  readonly persona?: MindPersona;
  readonly seed?: string;
}

/** A visit of the agent `me_1` that wants nothing, unless told otherwise. */
export function viewOf(fields: ViewFields = {}): VisitView {
  return {
    self: {
      id: 'agent-1',
      username: 'me_1',
      name: 'Mia',
      personaId: fields.persona?.id ?? tinkerer.id,
      personality: 'A patient builder.',
      vibe: 'calm',
      interests: fields.interests ?? ['clockwork', 'bridges', 'lanterns'],
    },
    appetite: { like: false, comment: false, post: false, ...fields.appetite },
    perception: { items: fields.items ?? [] },
    memory: { ownPosts: [], postCount: 0, ownComments: [], acquaintances: [], ...fields.memory },
    seed: fields.seed ?? 'seed',
    at: Date.UTC(2026, 2, 1),
    actionsLeft: 100,
  };
}

/** Services that allow every text and every cost, and what was recorded. */
export function openServices(
  changes: Partial<Services> = {},
): Services & { readonly recorded: readonly ModelCall[] } {
  const recorded: ModelCall[] = [];
  return {
    signal: new AbortController().signal,
    record: async (call) => {
      recorded.push(call);
    },
    mayAskAgain: async () => true,
    reserve: async (texts) => texts.map(() => null),
    recorded,
    ...changes,
  };
}

/** Waits for nothing. */
export const patient = openServices();
