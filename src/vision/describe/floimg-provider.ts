/**
 * The model that a vision provider of open-source FloImg 0.27.0 asks where its server sets no other: its tokens and its
 * price are what a description is expected to cost.
 */
const usualModels: Readonly<Record<string, string>> = {
  'gemini-vision': 'gemini-2.5-flash',
  'grok-vision': 'grok-2-vision',
};

/** The model behind a vision provider of FloImg; the provider's own name where nobody knows it. */
export function usualModelOf(provider: string): string {
  return usualModels[provider] ?? provider;
}

/** What a vision provider of FloImg is called where people read it. */
export function floimgVisionName(provider: string): string {
  return `${provider} of FloImg`;
}
