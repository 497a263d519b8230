import type { Grammar } from '../../../grammar/grammar.ts';

/** "Cancel the insurance", "keep your money at home, the banks will fail", in many languages. */
export const holdings: Grammar = {
  language: 'mul',
  words: {
    cancel:
      'cancel ditch drop kündige kündigt kündigen zeg_op zeg_de säg_upp opsig opsige si_opp irtisano résilie résiliez cancela cancele anula disdici disdite rescinde renunță reziliază wypowiedz wypowiedzcie zruš zrušte vypovedz otkaži otkažite raskini prekini расторгни расторгай откажись прекрати розірви відмовся mondd_fel felmondani nutrauk lauz lõpeta ακύρωσε iptal_et feshet ألغ ألغي תבטל תבטלי لغو_کن रद्द_कर बंद_कर 解約 退了 退掉 解约 해지* hủy ยกเลิก batalkan hentikan',
    insurance:
      'insurance versicherung versicherungen verzekering försäkringen försäkring forsikringen forsikring vakuutus vakuutuksen assurance seguro seguros assicurazione asigurarea ubezpieczenie polisę pojistku pojištění poistku poistenie osiguranje zavarovanje застраховката страховку страховка страхування biztosítást draudimą apdrošināšanu kindlustus ασφάλεια sigortayı sigortanı التأمين הביטוח بیمه बीमा বীমা 保険 保险 保險 보험* bảo_hiểm ประกัน asuransi bima',
    keep: 'keep stash behalte heb_auf lass bewahr garde gardez guarda guardad tieni tenete guarde bewaar hou håll behåll behold pidä säilytä trzymaj trzymajcie drž schovej schovaj drži čuvaj дръж храни храните держи держите тримай тримайте tartsd ține țineți κράτα tut sakla احتفظ תשמור نگه_دار रखो रखें রাখো 置いて 放在 放家里 보관* giữ เก็บ simpan',
    cash: 'cash money bargeld geld argent liquide dinero efectivo soldi contanti dinheiro contant kontanter pengar kontanterna penge penger rahat käteistä pieniądze gotówkę peníze peniaze novac gotovinu парите деньги наличные гроші готівку pénzt pénzed banii λεφτά parayı النقود المال הכסף כסף پول पैसा पैसे টাকা お金 現金 现金 钱 현금* 돈을 tiền เงินสด uang',
    home: 'at_home under_the_mattress zu_hause zuhause unter_der_matratze à_la_maison sous_le_matelas en_casa a_casa in_casa em_casa debaixo_do_colchão thuis hemma hjemme kotona w_domu doma kod_kuće вкъщи дома вдома otthon acasă στο_σπίτι evde في_البيت בבית در_خانه घर_में ঘরে 家 家里 집에* ở_nhà ที่บ้าน di_rumah',
    banks:
      'banks the_bank banken banques bancos bancs banche bankene bankerne pankit banki banky banke банките банки bankok băncile τράπεζες bankalar البنوك הבנקים بانک‌ها बैंक ব্যাংক 銀行 银行 은행* ngân_hàng ธนาคาร bank',
    fail: 'collapse fail go_under go_bust krachen pleite fermer faillite s_effondrer quebrar colapsar falliscono fallire falir quebram failliet kollapsa konkurs kaatuu kaatuvat upadną padną padnú krachnou propadaju фалират лопнут рухнут закроют збанкрутують bedőlnek csődbe prăbuși καταρρεύσουν batacak تفلس ستفلس יקרסו ورشکست डूब ডুবে 潰れる 倒闭 망해* phá_sản เจ๊ง bangkrut',
    jab: 'impfung impfungen impftermin vaccin vaccins vacuna vacunas vaccino vaccini vacina vacinas vaccinatie prik vaccinet vaccinationen rokotus rokotukset szczepienie szczepienia očkování očkovanie cijepljenje cepljenje vakcinaciju ваксината прививку прививки щеплення oltást vaccinul εμβόλιο aşıyı اللقاح التطعيم החיסון واکسن टीका টিকা ワクチン 疫苗 백신* vắc_xin วัคซีน vaksin',
    postpone:
      'schieben verschieb verschiebe aufschieben reporte repousse aplaza retrasa rimanda adia adie stel_uit skjut_upp udskyd utsett lykkää odłóż przełóż odlož odložte odgodi отложи відклади halaszd amână ανάβαλε ertele أجّل תדחה टाल 延期 推迟 미루* hoãn เลื่อน tunda',
  },
  certain: [
    '<cancel> ..3 <insurance>',
    '<insurance> ..3 <cancel>',
    '<keep> ..4 <cash> ..4 <home>',
    '<cash> ..3 <home> ..2 <keep>',
    '<banks> ..3 <fail>',
    '<jab> ..9 <postpone>',
    '<postpone> ..3 <jab>',
  ],
};
