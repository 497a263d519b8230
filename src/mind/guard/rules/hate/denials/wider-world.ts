import type { Denials } from './denials.ts';

/** Further languages of Europe, Asia and Africa, by the tag of the language. */
export const widerWorld: Readonly<Record<string, Denials>> = {
  ca: {
    not: 'no_són no_és no_som no_eren mai_han_estat',
    article: 'un una uns unes cap el la els les',
    called:
      'càrrega pes plaga malaltia malalts perill perillosos problema amenaça error vergonya invasió onada paràsits rates animals delinqüents criminals lladres terroristes violadors mentiders salvatges mandrosos pecat inferiors bruts monstres',
    patterns: ['<not> <article>? <called>', 'no roben|controlen|dominen|menteixen|envaeixen'],
    but: 'sinó només',
  },
  gl: {
    not: 'non_son non_é non_somos non_eran',
    article: 'un unha uns unhas ningún o a os as',
    called:
      'carga peso praga doenza enfermidade perigo problema ameaza erro invasión onda parasitos ratas animais delincuentes criminais ladróns terroristas preguiceiros pecado sucios perigosos',
    patterns: ['<not> <article>? <called>'],
    but: 'senón só',
  },
  af: {
    not: 'nie_n geen nie',
    called:
      'las plaag siekte gevaar probleem bedreiging ongedierte rotte diewe misdadigers terroriste diere lui dom vuil sonde inval vloed',
    patterns: ['<not> <called>'],
    but: 'maar',
  },
  is: {
    not: 'ekki aldrei engin',
    called:
      'byrði vandamál ógn hætta plága sjúkdómur veikir glæpamenn þjófar hryðjuverkamenn rottur meindýr dýr latir heimskar heimskir óhreinir synd innrás flóð',
    patterns: ['<not> <called>'],
    but: 'heldur bara',
  },
  bg: {
    not: 'не_са не_е не_сме никога_не_са не_бяха',
    called:
      'бреме проблем заплаха опасност опасни болест болни престъпници крадци терористи паразити плъхове животни грях врагове мързеливи мръсни глупави нашествие вълна чума лъжци',
    patterns: ['<not> <called>', 'не крадат|лъжат|управляват|владеят'],
    but: 'а но само',
  },
  sl: {
    not: 'niso ni nismo nikoli_niso',
    called:
      'breme problem grožnja nevarnost bolezen bolni zločinci kriminalci tatovi teroristi paraziti podgane živali greh leni umazani neumne neumni sovražniki invazija val kuga lažnivci',
    patterns: ['<not> <called>'],
    but: 'ampak temveč le',
  },
  lt: {
    not: 'nėra nebuvo ne niekada_nebuvo',
    called:
      'našta problema grėsmė pavojus pavojingi liga sergantys nusikaltėliai vagys teroristai parazitai žiurkės gyvūnai nuodėmė priešai tingūs tinginiai purvini kvailos kvaili invazija banga maras melagiai',
    patterns: ['<not> <called>'],
    but: 'o bet tik',
  },
  lv: {
    not: 'nav nebija nekad_nav',
    called:
      'nasta problēma drauds draudi briesmas bīstami slimība slimi noziedznieki zagļi teroristi parazīti žurkas dzīvnieki grēks ienaidnieki slinki sliņķi netīri dumjas dumji iebrukums vilnis mēris meļi',
    patterns: ['<not> <called>'],
    but: 'bet tikai',
  },
  et: {
    not: 'ei_ole pole ei_olnud',
    called:
      'koorem koormaks probleem oht ohtlikud haigus haiged kurjategijad vargad terroristid parasiidid rotid loomad patt vaenlased laisad mustad räpased rumalad invasioon laine katk valetajad',
    patterns: ['<not> <called>'],
    but: 'vaid aga',
  },
  sq: {
    not: 'nuk_janë s_janë nuk_është nuk_jemi',
    called:
      'barrë problem kërcënim rrezik sëmundje kriminelë hajdutë hajdutër terroristë parazitë minj kafshë mëkat armiq dembelë pista budallenj pushtim',
    patterns: ['<not> <called>', '<not> një <called>'],
    but: 'por vetëm',
  },
  ms: {
    not: 'bukan bukanlah tidak_pernah',
    called:
      'penjenayah pencuri pengganas beban parasit tikus binatang ancaman bahaya masalah penyakit dosa musuh sampah pemalas gelombang banjir wabak',
    patterns: ['<not> <called>'],
    but: 'tetapi tapi sebaliknya',
  },
  fil: {
    not: 'hindi hindi_mga hindi_isang',
    called:
      'pabigat kriminal magnanakaw terorista parasito daga hayop banta panganib problema sakit kasalanan kaaway tamad marumi bobo salot',
    patterns: ['<not> <called>'],
    but: 'kundi',
  },
  th: {
    not: 'ไม่ใช่ ไม่ได้เป็น ไม่เคยเป็น มิใช่',
    called: 'ภาระ อาชญากร โจร ขโมย ผู้ก่อการร้าย ปรสิต หนู สัตว์ ภัย ปัญหา โรค บาป ศัตรู ขยะ คนขี้เกียจ คลื่น',
    patterns: ['<not> <called>'],
    but: 'แต่เป็น',
  },
  ur: {
    not: 'نہیں نہيں',
    called: 'مجرم چور دہشت_گرد بوجھ بیماری خطرہ مسئلہ دشمن سست گندے جانور گناہ سیلاب',
    patterns: ['<called> <not>', '<not> <called>'],
    but: 'بلکہ لیکن',
  },
  bn: {
    not: 'নয় নন না নই',
    called: 'অপরাধী চোর সন্ত্রাসী বোঝা রোগ অসুখ হুমকি সমস্যা শত্রু অলস নোংরা পরজীবী জানোয়ার পাপ বন্যা',
    patterns: ['<called> <not>'],
    but: 'বরং কিন্তু',
  },
  sw: {
    not: 'si sio hawakuwa',
    called:
      'mzigo wahalifu wezi mwizi magaidi vimelea panya wanyama tishio hatari tatizo ugonjwa dhambi adui maadui wavivu wachafu',
    patterns: ['<not> <called>'],
    but: 'bali lakini',
  },
};
