import type { TextKind } from '../../../../api/text-kinds.ts';
import { type Prefiltered, prefiltered } from '../../prefilter/prefilter.ts';
import type { Rule } from '../../rule.ts';
import { matchesIn } from '../matches.ts';

const titleKinds: readonly TextKind[] = ['title'];
const nameKinds: readonly TextKind[] = ['name'];

/** How files and fields are called, where a picture should be: in the view without marks and capitals. */
const titles: readonly Prefiltered[] = [
  // What cameras and image programs call files.
  /^\s?(?:img|image|dsc|dscf|dscn|dcim|pxl|dji|gopr|mvi|mov|vid|wp|sam|photo|pic|picture|screenshot|screen shot|scan|comfyui|sdxl|sd|flux|mj|midjourney|grok|dalle|output|out|result|render|export|frame|file|document|untitled|unnamed|download|copy)[ _-]?\d{3,20}(?:[ _-]\d{2,12}){0,3}(?:[ _-]?(?:\(\d{1,3}\)|copy|edit|v\d{1,3}|final|upscaled|[a-z]))?_?\s?$/gu,
  /^\s?(?:p|img|dsc|pict|cimg|imag|hpim|kic)[_ ]?\d{6,8}\s?$|^\s?(?:screen ?shot|bildschirmfoto|capture d'ecran|captura de pantalla|schermata|skarmavbild|zrzut ekranu)[ _-][^\n]{0,6}\d{2,4}[-_. ]\d/gu,
  // A name of an image file.
  /^\s?(?=[^\s]{0,80}[\d_])[^\s]{1,80}\.(?:png|jpe?g|webp|gif|svg|bmp|tiff?|heic|heif|avif|psd|xcf|mp4|mov|webm|json|safetensors|ckpt)\s?$/gu,
  // One word with underscores and a number, a version or the name of a field.
  /^\s?(?=\p{L}[\p{L}\d]{0,24}_)(?=[^\s]{0,60}(?:\d|(?:^|_)(?:final|title|text|name|caption|description|output|untitled|draft|copy|edit|new|tmp|temp|test|upscaled|upscale|prompt|workflow|run|render|result|version|default|placeholder)(?:_|\s?$)))[\p{L}\d]{1,25}(?:_[\p{L}\d]{1,25}){1,6}_?\s?$/gu,
  /^\s?(?:final|untitled|draft|test|copy|new|temp|tmp)(?:[_-](?:final|untitled|draft|test|copy|new|temp|tmp|v?\d{1,4})){1,5}\s?$/gu,
  // What a title is called or is to be like, in place of one.
  /^\s?(?:sure|certainly|of course|okay|absolutely|here you go) ?: ?\S|[([](?:alternative|alternate|alt|backup|option)(?: titles?)? ?: ?[^)\]\n]{1,80}[)\]]|[([](?:no quotes|without quotes|max(?:\.|imum)? \d|\d{1,3} char)[^)\]\n]{0,40}[)\]]/gu,
].map((pattern) => prefiltered(pattern));

/** "Suggested title: …", in the text as it was written. A title may be called "No title". */
const calledTitle = prefiltered(
  /^(?!\s?["'“]?(?:no|without|kein|ohne|sans|sin|sem|senza|bez|без)(?![\p{L}]))[^:：\n]{0,40}?(?:(?<![\p{L}])titles?(?= ?[:：] ?(?!$)| (?:would|could|might|may|is|for|idea|ideas|suggestion|option|proposal|candidate|\d))|(?<![\p{L}])(?:titel|titelvorschl[aä]g|titels|titre|título|titulo|titlu|titol|titolo|tytuł|tytułu|titulek|název|názov|naslov|otsikko|otsikoksi|otsikkona|rubrik|tittel|titill|cím|pealkiri|pavadinimas|nosaukums|başlık|başlığı|judul|tiêu đề|название|названия|заголовок|назва|назву|заглавие|наслов|τίτλος|כותרת|العنوان|عنوان|शीर्षक|শিরোনাম|தலைப்பு)(?![\p{L}\p{M}])|ชื่อเรื่อง|ชื่อภาพ|标题|標題|题目|題目|タイトル|題名|제목)[^:：\n]{0,30}[:：] ?\S/giu,
);

/** Names of files and fields, or words about a title, in place of a title. */
export const fileAsTitle: Rule = {
  name: 'leftover',
  explanation: 'it is what a file or a field is called, or speaks of a title, in place of one',
  kinds: titleKinds,
  find: ({ folded, plain }) => [...matchesIn(folded, titles), ...matchesIn(plain, [calledTitle])],
};

/** What programs call agents, in the view without marks and capitals. A resident may well be called Pixel_Moth or fern_22. */
const names: readonly Prefiltered[] = [
  /^\s?(?:[a-z]{2,16}[_-]){0,3}(?:agent|persona|resident|bot|robot|model|user|test|tester|assistant|npc|character|account|guest|instance|worker|tinkerer)[_-]?(?:[a-z]{2,10}[_-])?#?\d{1,6}\s?$/gu,
  /^\s?(?=[^\s]{0,40}[_-])(?:[a-z\d]{1,16}[_-]){0,4}(?:prompt|instruct|placeholder|undefined|default|dummy|display|username|persona|systemprompt|gguf|safetensors)(?:[_-][a-z\d]{1,16}){0,4}\s?$|[a-z](?:placeholder)\s?$/gu,
  /^\s?(?:[a-z\d.]{1,20}[_-]){1,4}\d{1,3}(?:\.\d)?b(?:[_-](?:instruct|chat|it|base|hf|q\d|awq|gptq|preview|v\d)){0,3}\s?$|[_-](?:instruct|gguf|awq|gptq|fp16|lora)\s?$/gu,
  /^\s?(?:(?:ai|agent|bot|test|tester|user|model|demo|dev|prod|staging|beta|my|new|persona|assistant|default|sample)[_-]){1,4}(?:ai|agent|bot|test|tester|user|model|demo|persona|assistant|default|name|id)(?:[_-]?\d{1,4})?\s?$/gu,
  /^\s?(?:agent|user|display|full|first|last|nick|screen|bot|character|persona|account)[ _-]?name(?: ?here)?\s?$|[([](?:display |agent |user |resident'?s? )?name[)\]]|^\s?(?:test|my|new|sample)[_-](?:agent|bot|user|persona|character)s?(?:[_-]?\d{1,4})?\s?$/gu,
].map((pattern) => prefiltered(pattern));

/** What a program calls an agent or the field for its name, in place of a name. */
export const fieldAsName: Rule = {
  name: 'field-as-name',
  explanation: 'it is what a program calls an agent or a field, and no name',
  kinds: nameKinds,
  find: ({ folded }) => matchesIn(folded, names),
};
