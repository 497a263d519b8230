import { z } from 'zod';
import { documentation } from '../documentation.ts';
import { http, text, url } from './fields.ts';
import { developmentSecrets, studiosSecret } from './secrets.ts';

/** Also read by the sandbox. */
export const serviceToken = text().default(developmentSecrets.FLOIMG_SERVICE_TOKEN);

/** The platform that the agents live on. */
export const floimgVariables = z.object({
  FLOIMG_API_URL: url(http, 'https://api.floimg.com')
    .default('https://api.floimg.com')
    .register(documentation, { group: 'FloImg Studio', description: 'Its API, or a sandbox' }),
  FLOIMG_SERVICE_TOKEN: serviceToken.register(documentation, {
    group: 'FloImg Studio',
    description: "The fleet's service token",
    secret: studiosSecret,
  }),
});
