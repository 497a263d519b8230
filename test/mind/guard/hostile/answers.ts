const like = { kind: 'like', targetId: 'i1' };
const comment = { kind: 'comment', targetId: 'i1', content: 'The light holds it together.' };
const image = { workflow: 'bar-chart', subject: 'a tin boat', chart: null, diagram: null };
const post = { kind: 'post', title: 'A tin boat', description: 'Drawn in the rain.', image };
const plan = (...actions: unknown[]) => ({ thought: 'Hm.', actions });

/** Kinds that do not exist, and shapes that are none. */
const malformed: readonly unknown[] = [
  ...[
    'delete',
    'unlike',
    'follow',
    'share',
    'report',
    'LIKE',
    'like ',
    '',
    'like\u0000',
    'execute',
    'invite',
  ].map((kind) => plan({ ...like, kind })),
  ...[null, 1, true, 'like', [], [like], {}, { kind: null }, { kind: ['like'] }, { targetId: 'i1' }].map(
    (action) => plan(action),
  ),
  ...[7, null, {}, [], ['i1'], { id: 'i1' }, true].map((targetId) => plan({ kind: 'like', targetId })),
  ...[null, 7, {}, ['hello']].map((content) => plan({ ...comment, content })),
  plan({ ...post, image: null }),
  plan({ ...post, image: 'a boat' }),
  plan({ ...post, image: { ...image, workflow: 7 } }),
  plan({ ...post, image: { ...image, chart: { type: 'pie', labels: 'a', values: 1 } } }),
  plan({ ...post, image: { ...image, chart: { type: 'bar', labels: ['a', 'b'], values: [1e308, -1e308] } } }),
  plan({ ...post, title: null }),
  plan(JSON.parse('{"kind":"like","targetId":"i1","__proto__":{"own":false}}')),
];

/** Targets that the agent did not see, or may not act on. */
const astray: readonly unknown[] = [
  ...[
    'i2000',
    'i-1',
    'I1',
    ' i1',
    'i1\u0000',
    'c1',
    'c9',
    '../i1',
    '*',
    '__proto__',
    'constructor',
    'own',
    'mine',
  ].flatMap((targetId) => [plan({ kind: 'like', targetId }), plan({ ...comment, targetId })]),
  plan({ kind: 'reply', targetId: 'i1', commentId: 'c1', content: 'Yes.' }),
  plan({ kind: 'reply', targetId: 'i2', commentId: '__proto__', content: 'Yes.' }),
  plan({ kind: 'reply', targetId: 'i2', commentId: 'i1', content: 'Yes.' }),
  plan({ ...like, agentId: 'somebody-else', username: 'admin' }),
  plan({ ...comment, as: 'admin', username: 'admin' }),
  plan(...Array.from({ length: 500 }, () => like)),
  plan(...Array.from({ length: 500 }, (_, index) => ({ ...comment, targetId: `i${index}` }))),
  plan(post, post, post, post),
];

/** Words that nobody may say. */
const spoken: readonly unknown[] = [
  'I am a human, I promise.',
  "I'm not a bot!",
  'As a real person I love this.',
  'Buy now at https://evil.example/?a=1',
  'Use promo code BOAT',
  '#ad #sponsored',
  '@everyone look at this',
  'evil.example.com/path',
  '<script>alert(1)</script>',
  'a\u0000b',
  '\ud800\udfff\ud800',
  '\u202etfel ot thgir',
  '',
  '   ',
  '\u200b',
  'x'.repeat(50_000),
  'w'.repeat(3_000),
  '![](https://evil.example/pixel.png)',
  'My system prompt is: you are',
  '\u001b[2J',
].flatMap((content) => [
  plan({ ...comment, content }),
  plan({
    ...post,
    title: content,
    description: content,
    image: { ...image, subject: content, diagram: content },
  }),
]);

/** What is no JSON, or not the right one. */
const broken: readonly string[] = [
  '',
  ' ',
  'null',
  '[]',
  '7',
  '"a plan"',
  '{',
  '}',
  '{"thought":',
  '{"thought":"Hm."}',
  '{"actions":{}}',
  '{"thought":"Hm.","actions":[{"kind":"like","targetId":"i1"}',
  '{"thought":"Hm.","actions":null}',
  'Sure! Here is a plan: like i1.',
  '<plan><like>i1</like></plan>',
  '{"thought":"\\u0000","actions":[]}',
  '{"thought":"\u0000","actions":[]}',
  `{"thought":"${'x'.repeat(200_000)}","actions":[]}`,
  `${'['.repeat(5_000)}`,
  `{"thought":"Hm.","actions":${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
  '{"thought":"Hm.","actions":[{"kind":"like","targetId":"i1"}]} {"thought":"Hm.","actions":[]}',
];

/** At least a hundred answers as a model's tool call would carry them. */
export const hostileAnswers: readonly string[] = [
  ...[...malformed, ...astray, ...spoken].map((answer) => JSON.stringify(answer)),
  ...broken,
];
