import type { Grammar } from '../../../grammar/grammar.ts';
import { conspiracy } from './conspiracy.ts';
import { degraded, degradedAcross } from './degraded.ts';
import { germanic } from './germanic.ts';
import { glorified, glorifiedAcross } from './glorified.ts';
import { hurt } from './hurt.ts';
import { exclusion, exclusionAcross } from './notices.ts';
import { romance } from './romance.ts';
import { slavic } from './slavic.ts';
import { stereotypes } from './stereotypes.ts';
import { wider } from './wider.ts';

const english = [degraded, stereotypes, conspiracy, hurt, glorified, exclusion];

/**
 * Hateful pictures and the words in them. A prompt says of nobody that he is a rat; it lists what is seen. So a group and
 * what is done to it count together, and each of them alone is harmless.
 */
export const pictures: readonly Grammar[] = [...english, ...germanic, ...romance, ...slavic, ...wider];

export const picturesAcrossSentences: readonly Grammar[] = [degradedAcross, glorifiedAcross, exclusionAcross];
