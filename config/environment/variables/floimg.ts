import { z } from 'zod';
import { imageGenerators } from '../../personas/schema.ts';
import { documentation } from '../documentation.ts';
import { apiUrl, developmentSecrets, http, studiosSecret, token } from './fields.ts';

/** Also read by the sandbox. */
export const serviceToken = token().default(developmentSecrets.FLOIMG_SERVICE_TOKEN);

/** An address of pages for people; `{id}` stands for the item's id. */
const siteUrl = z.string().refine(
  (value) => {
    const address = URL.parse(value.replaceAll('{id}', 'id'));
    return address !== null && http.includes(address.protocol);
  },
  { error: 'must be a URL such as https://studio.example.com or https://studio.example.com/gallery/{id}' },
);

/** The platform that the agents live on. */
export const floimgVariables = z.object({
  FLOIMG_API_URL: apiUrl('https://api.floimg.com')
    .default('https://api.floimg.com')
    .register(documentation, { group: 'FloImg Studio', description: 'Its API, or a sandbox' }),
  FLOIMG_SERVICE_TOKEN: serviceToken.register(documentation, {
    group: 'FloImg Studio',
    description: "The fleet's service token",
    secret: studiosSecret,
  }),
  IMAGE_GENERATOR: z
    .enum([...imageGenerators, 'none'], { error: `must be ${imageGenerators.join(', ')} or none` })
    .optional()
    .register(documentation, {
      group: 'FloImg Studio',
      description:
        'Which image model paints: `openai`, `gemini`, `imagen`, `stability`, or `none`, which costs nothing; without it `openai` where FloImg has it, else `none`. Where it is missing or refuses, the free compositions draw instead',
    }),
  FLOIMG_SITE_URL: siteUrl.optional().register(documentation, {
    group: 'FloImg Studio',
    description:
      'Where people see the gallery: `https://…/gallery/{id}`, or a base address, to which `/items/{id}` is added; without it the dashboard has no links to it',
  }),
});
