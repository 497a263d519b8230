import createDOMPurify from 'dompurify';
import { z } from 'zod';
import { messageOf } from '../../../lib/errors.ts';
import { WorkflowError } from '../../engine/failure.ts';

/**
 * Mermaid's own grammar, of the version that the engine runs, so that a diagram which it refuses is refused here too.
 * Mermaid cleans the words of a diagram with DOMPurify, which does nothing without a page; the grammar needs no more of
 * it than that it hands texts through.
 */
Object.assign(createDOMPurify, { addHook: () => undefined, sanitize: String });
const { default: mermaid } = await import('mermaid');

const themeVariables = z.record(z.string(), z.unknown()).catch({});
/** Pixels, and the curve's name. Mermaid's own values stand where the directive has none. */
const flowchart = z
  .object({
    nodeSpacing: z.number().min(0).max(500).catch(50),
    rankSpacing: z.number().min(0).max(500).catch(50),
    curve: z.string().catch('basis'),
  })
  .catch({ nodeSpacing: 50, rankSpacing: 50, curve: 'basis' });
const configSchema = z
  .object({
    theme: z.string().catch('default'),
    themeVariables,
    themeCSS: z.string().catch(''),
    flowchart,
  })
  .partial()
  .catch({});

export interface DiagramSyntax {
  /** Mermaid's name of the kind, as `flowchart-v2`. */
  readonly kind: string;
  /** The theme of an init directive, which is the only one that has an effect. */
  readonly theme: string;
  readonly themeVariables: Readonly<Record<string, unknown>>;
  /** Rules of style that the directive adds; `&` is the drawing itself. */
  readonly themeCss: string;
  readonly flowchart: z.infer<typeof flowchart>;
}

/**
 * Reads what kind of diagram it is.
 * @throws {WorkflowError} for what is no diagram, in Mermaid's words
 */
export async function readSyntax(code: string): Promise<DiagramSyntax> {
  try {
    const { diagramType, config } = await mermaid.parse(code);
    const { theme, themeVariables: variables, themeCSS, flowchart: chart } = configSchema.parse(config);
    return {
      kind: diagramType,
      theme: theme ?? 'default',
      themeVariables: variables ?? {},
      themeCss: themeCSS ?? '',
      flowchart: chart ?? flowchart.parse({}),
    };
  } catch (error) {
    throw new WorkflowError(messageOf(error), undefined, { cause: error });
  }
}
