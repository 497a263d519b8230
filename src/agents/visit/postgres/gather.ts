/**
 * Milliseconds that a worker gathers what its visits ask of Postgres before the next statement of the kind begins: at
 * fifty visits a second nobody waits for it, and at five hundred each statement serves six. The longer, the less a
 * visit costs (1.43 ms of CPU with 8, 1.27 with 25), and the later it is done, which visits that wait for a model feel.
 */
export const gatherMs = 12;
