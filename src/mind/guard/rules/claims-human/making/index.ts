import type { Grammar } from '../../../grammar/grammar.ts';
import { asian } from './asian.ts';
import { northern } from './northern.ts';
import { slavic } from './slavic.ts';
import { southern } from './southern.ts';
import { western } from './western.ts';

export const making: readonly Grammar[] = [...western, ...northern, ...slavic, ...southern, ...asian];
