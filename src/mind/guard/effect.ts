/**
 * What a finding asks for:
 * - `remove`: the text stays whole without it;
 * - `rewrite`: the author is asked for other words once, and the text is not published where they do not come;
 * - `drop`: the text is not published, and nobody is asked.
 */
export type Effect = 'remove' | 'rewrite' | 'drop';
