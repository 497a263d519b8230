/**
 * What no agent says in public, whatever its model writes: calls to buy or to leave the gallery, and talk of credentials.
 * Whole words or phrases; case and punctuation do not count. `BLOCKED_PHRASES` adds an operator's own.
 */
export const blockedPhrases: readonly string[] = [
  'follow for follow',
  'check my bio',
  'link in bio',
  'dm me',
  'promo code',
  'discount code',
  'giveaway',
  'buy now',
  'airdrop',
  'crypto presale',
  'seed phrase',
  'private key',
  'api key',
  'service token',
  'system prompt',
  'kill yourself',
  'kys',
  'nazi',
  'rape',
];
