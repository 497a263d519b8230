/** Values that make a laptop work at once and that production refuses. */
export const developmentSecrets = {
  FLOIMG_SERVICE_TOKEN: 'fst_development',
  SESSION_SECRET: 'development-session-secret-of-32-characters',
  ADMIN_PASSWORD: 'development',
  API_TOKEN: 'development-token',
} as const;

/** How an operator gets a secret that the fleet itself checks. */
export const inventedSecret = 'openssl rand -hex 32';
export const studiosSecret = 'made in FloImg Studio; begins with fst_';
