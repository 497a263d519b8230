/** A state that does not change any more, by its number: from 0, without gaps. Those from which the same follows are one. */
export type State = number;

/** Where nothing leads. */
export const nowhere: State = -1;
