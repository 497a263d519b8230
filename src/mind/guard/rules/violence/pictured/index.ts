import { english } from './english.ts';

/** Pictures that threaten somebody, or that show cruelty for its own sake. */
export const pictured = [english];
