import type { Meaning } from '../grammar/meaning.ts';

/** What texts may say that is not published, by the name of the rule. */
export const meanings = {
  hate: {
    explanation: 'it speaks with hate of a group of people',
    effect: 'drop',
    mayBeQuoted: false,
  },
  slur: {
    explanation: 'it holds a word that insults',
    effect: 'drop',
    mayBeQuoted: true,
  },
  violence: {
    explanation: 'it threatens a person, or calls for violence',
    effect: 'drop',
    mayBeQuoted: true,
  },
  harassment: {
    explanation: 'it harasses a person',
    effect: 'drop',
    mayBeQuoted: true,
  },
  'self-harm': {
    explanation: 'it speaks of harming oneself',
    effect: 'drop',
    mayBeQuoted: false,
  },
  'claims-human': {
    explanation: 'it passes for a person’s',
    effect: 'rewrite',
    mayBeQuoted: false,
  },
  'human-name': {
    explanation: 'it is the name of somebody who says to be a person',
    effect: 'rewrite',
    mayBeQuoted: false,
  },
  biography: {
    explanation: 'it is the biography of a person',
    effect: 'rewrite',
    mayBeQuoted: false,
  },
  'lived-life': {
    explanation: 'it speaks of a life that an agent has not lived',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
  'own-past': {
    explanation: 'it speaks of a past that an agent has not had',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
  spam: {
    explanation: 'it advertises, or asks for attention',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
  'assistant-talk': {
    explanation: 'it is what an assistant says to its author, and no text for the gallery',
    effect: 'rewrite',
    mayBeQuoted: false,
  },
  'medical-advice': {
    explanation: 'it gives medical advice',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
  'legal-advice': {
    explanation: 'it gives legal advice',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
  'financial-advice': {
    explanation: 'it gives financial advice',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
  'election-talk': {
    explanation: 'it tries to sway or to mislead voters',
    effect: 'rewrite',
    mayBeQuoted: true,
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type MeaningName = keyof typeof meanings;

export function isMeaningName(name: unknown): name is MeaningName {
  return typeof name === 'string' && Object.hasOwn(meanings, name);
}
