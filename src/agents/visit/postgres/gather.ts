/**
 * Milliseconds that a worker gathers what its visits ask of Postgres before the next statement of the kind begins: at a
 * hundred visits a second nobody waits for it, and at five hundred each statement serves four.
 */
export const gatherMs = 20;
