import type { Grammar } from '../../../grammar/grammar.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { remarksAcross, remarksOf } from './remarks.ts';
import { spanish } from './spanish.ts';

const languages = [german, dutch, french, italian, spanish, portuguese];

export const remarks: readonly Grammar[] = languages.map(remarksOf);

export const remarksAcrossSentences: readonly Grammar[] = languages.map(remarksAcross);
