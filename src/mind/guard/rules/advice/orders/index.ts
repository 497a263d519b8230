import type { AdviceByLanguage } from '../advice.ts';
import { asian } from './asian.ts';
import { northern } from './northern.ts';
import { slavic } from './slavic.ts';
import { southern } from './southern.ts';
import { western } from './western.ts';

/** The orders that give advice most often in each language: pills, doctors, courts, signatures, fines, stocks and votes. */
export const orders: AdviceByLanguage = { ...western, ...northern, ...slavic, ...southern, ...asian };
