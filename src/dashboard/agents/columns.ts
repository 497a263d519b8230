import type { AgentSort } from '#api/agent-order';

export interface Column {
  readonly label: string;
  /** What a click on its head sorts by; null where nothing compares. */
  readonly sort: AgentSort | null;
  readonly isNumeric: boolean;
  /** What the figure counts, where the label is too short to say it. */
  readonly hint?: string | undefined;
}

/** The columns of the table of agents after that of the boxes. */
export const columns: readonly Column[] = [
  { label: 'Agent', sort: 'name', isNumeric: false },
  { label: 'Persona', sort: null, isNumeric: false },
  { label: 'Status', sort: null, isNumeric: false },
  { label: 'Posts', sort: 'posts', isNumeric: true },
  { label: 'Comments', sort: 'comments', isNumeric: true },
  { label: 'Likes', sort: 'likes', isNumeric: true },
  {
    label: 'To people',
    sort: 'people',
    isNumeric: true,
    hint: 'Comments and answers to people in the last seven days',
  },
  {
    label: 'Failed',
    sort: 'failedVisits',
    isNumeric: true,
    hint: 'Visits that failed in the last seven days',
  },
  { label: 'Cost, 7 d', sort: 'cost', isNumeric: true, hint: 'What its models cost in the last seven days' },
  { label: 'Last acted', sort: 'lastActed', isNumeric: false },
  { label: 'Commands', sort: null, isNumeric: false },
];

/** The orders by name, for a window that is too narrow for the columns. */
export const sortNames: Readonly<Record<AgentSort, string>> = {
  newest: 'Newest first',
  name: 'By name',
  lastActed: 'Acted last',
  posts: 'Most posts',
  comments: 'Most comments',
  likes: 'Most likes',
  people: 'Most said to people',
  failedVisits: 'Most failed visits',
  cost: 'Dearest, 7 days',
};
