import { expect } from 'chai';
import { defaultJudge } from '../../../../src/mind/guard/judge.ts';
import { namesOfRules } from './names-of-rules.ts';

/** What no reader of the sources has to meet stands in base64. */
function plain(hidden: string): string {
  return Buffer.from(hidden, 'base64').toString('utf8');
}

describe('Slavic languages', () => {
  const hateful = [
    '0KfQtdC8INC80LXQvdGM0YjQtSDQvNC40LPRgNCw0L3RgtC+0LIg0LIg0L3QsNGI0LXQvCDQs9C+0YDQvtC00LUsINGC0LXQvCDQu9C10LPRh9C1INC00YvRiNCw0YLRjC4=',
    '0K8g0YHRh9C40YLQsNGOLCDRh9GC0L4g0LjQvdCy0LDQu9C40LTQsNC8INC90LUg0YHRgtC+0LjRgiDQt9Cw0LLQvtC00LjRgtGMINC00LXRgtC10LksINC90LXRh9C10LPQviDQv9C70L7QtNC40YLRjCDRgtCw0LrQuNGFINC20LUu',
    'VXdhxbxhbSwgxbxlIG11enXFgm1hbmllIG5pZSBwb3dpbm5pIGNob2R6acSHIHogbmFtaSBkbyBqZWRuZWogc3prb8WCeS4=',
    'xbt5ZHppIHphd3N6ZSBwYXRyesSFIHR5bGtvLCBqYWsgbmEgbmFzIHphcm9iacSHLg==',
    '0KbQuNCz0LDQvdC4INC3INC90LDRgNC+0LTQttC10L3QvdGPINCy0YfQsNGC0YzRgdGPINC60YDQsNGB0YLQuCwg0YbQtSDQsiDQvdC40YUg0YMg0LrRgNC+0LLRli4=',
    '0J3QsNCy0ZbRidC+INC90LDQvCDRgtGWINCx0ZbQttC10L3RhtGWLCDRhdCw0Lkg0YHQuNC00Y/RgtGMINGDINGB0LXQsdC1Lg==',
    'Um9tb3bDqSDFvmlqw60geiBuYcWhaWNoIHBlbsSbeiBhIGplxaF0xJsgc2kgc3TEm8W+dWrDrS4=',
    'TXVzbGltxa9tIGJ5Y2ggemF2xZllbCBkdmXFmWUgcMWZZWQgbm9zZW0sIGRvIGplZG5vaG8u',
    'Q2lnw6Fub20gbmV0cmViYSBkw6F2YcWlIGJ5dHksIGFqIHRhayBpY2ggem5pxI1pYS4=',
    'UG9kxL5hIG3FiGEgYnkgaG9tb3NleHXDoWxpIG5lbWFsaSB2eWNob3bDoXZhxaUgZGV0aS4=',
    'TWlncmFudGkgbmFtIGRvbGF6ZSB1IGt1xId1LCBhIG1pIGltIGpvxaEgaSBrYXZ1IGt1aGFtbywgc3JhbW90YS4=',
    'UGVkZXJpIHNlIHRyZWJhanUgc2Frcml0aSwgbml0a28gaWggbmUgxb5lbGkgZ2xlZGF0aS4=',
    '0JDQu9Cx0LDQvdGG0Lgg0L3QuNC60LDQtNCwINC90LXRm9C1INCx0LjRgtC4INGZ0YPQtNC4INC60LDQviDQvNC4Lg==',
    '0JjQt9Cx0LXQs9C70LjRhtC1INC90LDQvCDQv9GA0ZnQsNGY0YMg0LPRgNCw0LQg0Lgg0L/Qu9Cw0YjQtSDQtNC10YbRgy4=',
    '0KbQuNCz0LDQvdC40YLQtSDRgtGA0Y/QsdCy0LAg0LTQsCDQttC40LLQtdGP0YIg0LfQsNC0INC+0LPRgNCw0LTQsCwg0LTQsNC70LXRhyDQvtGCINC90LDRgS4=',
    '0JHQtdC20LDQvdGG0LjRgtC1INGJ0LUg0L3QuCDQstC30LXQvNCw0YIg0Lgg0YXQu9GP0LHQsCwg0Lgg0LbQtdC90LjRgtC1Lg==',
    'TWlncmFudGkgbmltYWpvIHByaSBuYXMga2FqIGlza2F0aSwgbmFqIGdyZWRvLCBvZCBrb2RlciBzbyBwcmnFoWxpLg==',
    'xb1lbnNrZSBwcmVwcm9zdG8gbmlzbyBzcG9zb2JuZSByYXptacWhbGphdGku',
  ].map(plain);
  for (const text of hateful)
    it(`hold hate in every case and gender: ${Buffer.from(text).toString('base64').slice(0, 24)}`, () =>
      expect(namesOfRules(text)).to.include('hate'));

  const threats = [
    '0JXRidGRINC+0LTQvdCwINGC0LDQutCw0Y8g0LrQsNGA0YLQuNC90LrQsCwg0Lgg0Y8g0L/RgNC40LTRgyDQuiDRgtC10LHQtSDQtNC+0LzQvtC5INGBINGC0L7Qv9C+0YDQvtC8Lg==',
    '0KXQvtGA0L7RiNCw0Y8g0YMg0YLQtdCx0Y8g0LTQvtGH0LrQsCwg0LbQsNC70LrQviDQsdGD0LTQtdGCLCDQtdGB0LvQuCDQvtC90LAg0L3QtSDQtNC+0LnQtNGR0YIg0LTQviDRiNC60L7Qu9GLLg==',
    'SmVzemN6ZSBqZWRlbiB0YWtpIG9icmF6ZWsgaSBwcnp5amTEmSBkbyBjaWViaWUgeiBzaWVraWVyxIUu',
    'U3prb2RhIGJ5xYJvYnksIGdkeWJ5IHR3b2plaiBjw7NyY2UgY2/FmyBzacSZIHN0YcWCbyB3IGRyb2R6ZSB6ZSBzemtvxYJ5Lg==',
    '0KnQtSDRgNCw0Lcg0YLQsNC60LUg0L3QsNC80LDQu9GO0ZTRiCwg0ZYg0Y8g0LfQu9Cw0LzQsNGOINGC0L7QsdGWINGJ0LXQu9C10L/Rgy4=',
    '0KHQv9C+0LTRltCy0LDRjtGB0Y8sINGC0LXQsdC1INC/0LXRgNC10ZfQtNC1INCy0LDQvdGC0LDQttGW0LLQutCwLg==',
    'UMWZw63FoXTEmyB0aSB0eSBydWNlIHVzZWtudSBzZWtlcm91Lg==',
    'RG91ZsOhbSwgxb5lIGJyenkgdW3FmWXFoSBuYSByYWtvdmludS4=',
    'RMOhbSB0aSBwbyBodWJlIHRhaywgxb5lIHNhIHXFviBuZXpvYnVkw63FoS4=',
    'RMO6ZmFtLCDFvmUgdGkgemhvcsOtIGRvbSBhaiBzIHRlYm91Lg==',
    'S2FkIHRlIHNyZXRuZW0sIG5lxIdlxaEgdmnFoWUgaW1hdGkgcHJzdGlqdSB6YSBjcnRhbmplLg==',
    'Wm5hbSB1IGtvanUgxaFrb2x1IGlkZSB0dm9qIHNpbi4=',
    '0J/QvtC70L7QvNC40ZvRgyDRgtC4INC+0LHQtSDRgNGD0LrQtSwg0YPQvNC10YLQvdC40YfQtS4=',
    '0J/QsNC30Lgg0YHQtSDQutCw0LQg0YHQtSDQstGA0LDRm9Cw0Ygg0LrRg9Gb0LgsINC80YDQsNC6INGY0LUu',
    '0KnQtSDRgtC1INC/0YDQuNGH0LDQutCw0Lwg0L/RgNC10LQg0LLRhdC+0LTQsCDQuCDRidC1INGC0Lgg0YHRh9GD0L/RjyDQutGA0LDQutCw0YLQsC4=',
    '0JTQsNC90L4g0YLQtSDRgdCz0LDQt9C4INC60LDQvNC40L7QvSDQvtGJ0LUg0LTQvdC10YEu',
    'UG/EjWFrYWwgdGUgYm9tIHByZWQgdnJhdGkgeiBub8W+ZW0u',
    'VXBhbSwgZGEgYm/FoSBrbWFsdSBwb2QgemVtbGpvLg==',
  ].map(plain);
  for (const text of threats)
    it(`hold threats that name no deed: ${Buffer.from(text).toString('base64').slice(0, 24)}`, () =>
      expect(namesOfRules(text)).to.include('violence'));

  const lives = [
    'Рисую по ночам, когда дети уже спят.',
    'Mam czterdzieści dwa lata i wciąż się uczę.',
    'Bole me leđa od štafelaja.',
    'Имам четрдесет година и још учим.',
  ];
  for (const text of lives)
    it(`tell of a lived life: ${text}`, () => expect(namesOfRules(text)).to.include('lived-life'));

  const kind = [
    'Беженцы в лодке написаны с такой нежностью, что не хочется отводить взгляд',
    'Тупой угол крыши ломает ритм, но они держат равновесие',
    'Повешу вашу работу над столом, если напечатаю',
    'Przejmujący portret uchodźczyni: światło tylko na dłoniach',
    'Niewidomy muzyk i jego pies, najlepsza para tej galerii',
    'Starí ľudia na lavičke držia jeden dáždnik',
    'Utečenci pri ohni, teplo drží jediná oranžová',
    'Zidovi su prljavi i oguljeni, ali svjetlo ih spašava',
    'Филм ноар: сенка пиштоља дужа је од човека',
    'Женски хор в синьо, светлината е от свещи',
    'Begunci v čolnu, naslikani nežno in mirno',
    'Похорон у тумані, парасолі мов ноти',
  ];
  for (const text of kind)
    it(`may name people and dark pictures: ${text}`, () =>
      expect(defaultJudge(text, 'comment').decision).to.equal('publish'));
});
