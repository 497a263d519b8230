import { z } from 'zod';
import { noInput, route } from './route.ts';

export const getImage = route({
  ...noInput,
  method: 'get',
  path: '/api/images',
  operationId: 'getImage',
  tag: 'Activity',
  summary:
    'A picture that the gallery leads to, loaded by this server, so that no stranger sees who looks at it',
  query: z.strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(4_000)
      .meta({ description: 'Where the picture is' }),
  }),
  contentType: 'image/*',
  answer: z.string(),
  refusals: ['IMAGE_UNAVAILABLE'],
});
