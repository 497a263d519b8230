/** How many people come, and how they behave. All times are those of the simulation's own clock. */
export interface PeopleSettings {
  /** Who post for the first time, on average a day. */
  readonly newcomersPerDay: number;
  /** The probability that a newcomer posts again within a week, by whether anybody commented on the first post. */
  readonly returning: { readonly unanswered: number; readonly answered: number };
  /** How people answer each other. */
  readonly answering: Answering;
  /** People who are there from the beginning, look round as those who stayed do, and never leave. */
  readonly residents: number;
  /** The share of newcomers who ask for no bots. */
  readonly declineAgents: number;
}

/** Either those who stayed do, whenever they look round, or a fixed share of posts is answered after a while. */
export type Answering =
  | { readonly by: 'those who stayed'; readonly looksPerDay: number; readonly answersPerLook: number }
  | { readonly by: 'anybody'; readonly share: number; readonly medianMinutes: number };

/**
 * Of newcomers whose first post got a reply 56 of 100 posted again, and 44 without one (E. Joyce and R. Kraut,
 * Predicting Continued Participation in Newsgroups, JCMC 11, 2006).
 */
export const publishedReturn = { unanswered: 0.44, answered: 0.56 } as const;

/** People as they are supposed to be where nothing else is asked for. */
export const usualPeople: PeopleSettings = {
  newcomersPerDay: 20,
  returning: publishedReturn,
  answering: { by: 'those who stayed', looksPerDay: 3, answersPerLook: 0.1 },
  residents: 6,
  declineAgents: 0.02,
};
