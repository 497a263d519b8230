import { z } from 'zod';

/**
 * What a model says of words that it has just written, as whoever made the picture will read them: worth reading; fitting
 * other pictures as well; said in the thread already; beside what was asked; or such that somebody may mind them.
 */
export const ownReviews = ['good', 'vague', 'said', 'beside', 'unwelcome'] as const;

/** Stands behind the words, so that they are judged when they are written. */
export const ownReviewSchema = z.enum(ownReviews);
export type OwnReview = z.infer<typeof ownReviewSchema>;
