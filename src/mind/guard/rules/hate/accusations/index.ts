import type { AccusationsByLanguage } from './accusations.ts';
import { asian } from './asian.ts';
import { northern } from './northern.ts';
import { slavic } from './slavic.ts';
import { southern } from './southern.ts';
import { western } from './western.ts';

export const accusations: AccusationsByLanguage = {
  ...western,
  ...northern,
  ...slavic,
  ...southern,
  ...asian,
};
