import type { TextKind } from '../../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const drawnKinds: readonly TextKind[] = ['drawn'];

/** What charts and templates hold before anybody has written into them, in the view without marks and capitals. */
const placeholders: readonly Prefiltered[] = [
  /^["'([\s]{0,3}(?:(?:label|series|dataset|data ?point|legend|node|caption|headline|subtitle|placeholder|text ?box|variable|category) ?\d{1,2}|(?:label|node|text ?box|variable|placeholder) ?[a-e]|(?:untitled|unnamed) (?:chart|graph|diagram|banner|poster|node|series|label)|(?:undefined|null|nan|--|–|__) ?(?:%|km|k?m|cm|mm|k?g|ms|s|h|min|°c?|units?|kwh|eur|usd)|(?:chart|graph|diagram|axis|x-axis|y-axis|legend|banner|poster|slide|card|sign|label|node|section|series|main|default|sample|example) (?:title|heading|label|caption|text|name|header|subtitle|placeholder)|(?:new|sample|dummy|example|default|test|some|your|my) (?:text|label|title|caption|headline|node|chart|diagram|banner|series|heading|data)|(?:text|title|label|caption|headline|heading|words?|content|banner|logo|image|name|quote|message|slogan|date) (?:goes |comes |to go |to be added )?here|(?:insert|add|enter|put|type|write) (?:your |the |a |some )?(?:text|title|label|caption|headline|words|name|heading)(?: here)?|(?:your|my|the) (?:text|title|label|caption|headline|words|name|heading|logo) here|here(?:'s| is| are) (?:your|the|my|a) (?:chart|diagram|banner|label|labels|graph|poster|text|caption|headline)|(?:sure|certainly|of course|absolutely|okay|got it|understood)[!.]?|heading \d|headline|subheading|placeholder|beschriftung \d|datenreihe ?\d|reihe ?\d|diagrammtitel|achsentitel|titre du graphique|serie ?\d|titulo del grafico|titolo (?:del )?grafico|etichetta \d|etiqueta \d|etiquette \d|ряд ?\d|название диаграммы|系列 ?\d|图表标题|グラフ(?:の)?タイトル|系列名|레이블 ?\d|계열 ?\d|차트 제목)[)\]"'.:!\s]{0,3}$/gu,
  // A field of what was asked for, before what was to be drawn.
  /^["'([\s]{0,3}(?:(?:banner|poster|sign|label|chart|diagram|node|card|qr|code|headline|drawn|display|overlay|image) ?(?:text|title|label|caption|content|code|data|words|headline)|text|alt|alt text|banner|headline|caption|quote|chart|diagram|graph) ?[:=] ?["'[{(\p{L}\p{N}]|^\s?(?:labels|values|data|datasets|nodes|edges|categories|x-axis|y-axis|x|y) ?[:=] ?[[{"']/gu,
].map((pattern) => prefiltered(pattern));

/** A label, a heading or a field of a chart into which nothing was written. */
export const placeholder: Rule = {
  name: 'placeholder',
  explanation: 'it is what a chart or a template holds before anybody writes into it',
  kinds: drawnKinds,
  find: ({ folded }) => matchesIn(folded, placeholders),
};
