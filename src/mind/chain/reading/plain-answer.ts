const openTag = '<(think|thinking|reasoning|reflection|thought|analysis)>';

/** What models write to themselves, in the markers of the known families. */
const thinking: readonly RegExp[] = [
  new RegExp(`${openTag}[\\s\\S]*?</\\1>`, 'gi'),
  /\[THINK\][\s\S]*?\[\/THINK\]/gi,
  /◁think▷[\s\S]*?◁\/think▷/g,
  // The analysis channel of gpt-oss ends where the next message or channel begins.
  /<\|channel\|>(?:analysis|commentary(?! to=))[\s\S]*?(?=<\|end\|>|<\|start\|>|<\|channel\|>|$)/g,
];

/** Templates that open the block themselves leave the answer with its end alone. */
const untilClosed =
  /^[\s\S]*(?:<\/(?:think|thinking|reasoning|reflection|thought|analysis)>|\[\/THINK\]|◁\/think▷)/i;
/** A block that was never closed: the answer was truncated inside it, or the model forgot to. */
const unclosed = new RegExp(`(?:${openTag}|\\[THINK\\]|◁think▷)[\\s\\S]*$`, 'i');

/** Markers of chat templates that got into the text; a name or target between two of them goes along. */
const markers =
  /<\|(?:start|channel)\|>[^<{[]*|<\|(?:end|return|call|message|constrain|im_end|im_start|eot_id|python_tag|assistant)\|>(?:json\b)?|\[TOOL_CALLS\]|\[ARGS\]|<\/?s>/g;

/** An answer without what the model wrote to itself and without its template's markers. */
export function withoutThinking(text: string): string {
  let plain = text;
  for (const block of thinking) plain = plain.replace(block, ' ');
  plain = plain.replace(untilClosed, '').replace(unclosed, ' ');
  return plain.replace(markers, ' ').trim();
}

const xmlCall = /<function=[\w.-]+>([\s\S]*?)<\/function>/g;
const xmlParameter = /<parameter=(\w+)>\s*([\s\S]*?)\s*<\/parameter>/g;

/** Calls written as XML, one element a parameter, as some models do; none where there are none. */
export function xmlCallsIn(text: string): readonly Readonly<Record<string, string>>[] {
  return [...text.matchAll(xmlCall)].flatMap(([, body = '']) => {
    const parameters = [...body.matchAll(xmlParameter)].map(([, name = '', value = '']) => [name, value]);
    return parameters.length === 0 ? [] : [Object.fromEntries(parameters)];
  });
}
