/** Words for groups that mean something else as often: colours, places, peoples of art history, everyday things. */
export const everyday: ReadonlySet<string> = new Set(
  `жид* žid* хач* педик* узбек* таджик* чечен* afgan* ermeni* çingene* afrykan* azjat* африкан* азиат* азіат* अफ्रीकी* पाकिस्तानी* बिहारी* आदिवासी* আফ্রিকান* পাকিস্তানি*
  africains asiatiques algériens marocains roumains africanos asiáticos árabes venezolanos haitianos bolivianos judías
  africani asiatici albanesi rumeni marocchini musulman musulmán musulmano muçulmano
  poles turks polish_people turkish_people italians greeks germans danes swedes americans brits slavs pagans amish koreans
  japanese_people vietnamese filipinos thais hungarians bulgarians the_french the_germans the_irish the_chinese chinese_people
  christians catholics buddhists hindus sikhs natives protestants armenians tibetans russians ukrainians israelis addicts
  the_unemployed the_deaf the_blind travellers_and_gypsies mormons <peoples> <adjectives> trans_men
  islam faggots the_blacks black_men african negr* afričan* asiat* gay* lesb* roma polen russen inder fremde christen chinesen turken zwarten christenen daklozen homo
  svarta_är de_svarta_är kristna asiater svarte kvinner_er polakker samer russere
  noirs arabe arabes chinois étranger étrangers trans gay chrétiens roms turcs sdf
  moro moros chinos extranjeros indios negros_son los_negros mendigos cristianos mexicanos subnormales
  os_pretos os_negros pretos_são negros_são índios cristãos chineses estrangeiros bichas brasileiros_são
  i_neri neri_sono negri rom stranieri straniero cristiani barboni cinesi arabi disabili
  romi străini străinii maghiari unguri ungurii arabi
  arab* żyd* gej* czarni niemcy ruscy kalek* trans chińczy* rom romowie ukraińc* bezdomni muzułman*_sztuk islam*
  ислам* гей* араб* китайц* американц* армян* грузин* евреи_шагала инвалид* роми китайц* росіян*
  іслам* islám* číňan* romové rómovia asiaté ukrajinc* bezdomovc* maďari vietnamc*
  stranci crnci srbi hrvati turci albanci bošnjaci хрвати срби турци gejevi
  arap* roman* kürt* rumlar yabancılar hristiyan* çinliler roman
  ξένοι ξένους τούρκοι μαύροι_είναι αδερφές
  melegek külföldi* iszlám romák kínaiak románok ukránok feketék_mind hajléktalanok
  mamut homo homot islam kiinalaiset ulkomaalaiset venäläiset mustat_ovat
  السود سود السنة العرب الهنود المصريون المسيحيون المسيحيين السوريون السوريين الآسيويون
  ערבים ערבי זרים שחורים_הם רוסים נוצרים הומו אסלאם
  हिंदू* हिन्दू* ईसाई* सिख* चीनी_लोग विदेशी* ट्रांस* hindu
  হিন্দু* খ্রিস্টান* বিদেশি* আদিবাসী* বিহারী*
  ہندو عیسائی مہاجر ترک‌ها کردها زن
  中国人 中國人 日本人 韩国人 韓國人 外国人 外國人 亚洲人 亞洲人 印度人 台湾人 香港人 白人 农民工 乡下人 外地人 移民 鬼子 基督徒 支那 棒子 人妖
  中国人 韓国人 外国人 アイヌ 沖縄人 ベトナム人 ゲイ アジア人 レズ チョン ホモ 移民 在日 ガイジ フェミ オカマ
  게이* 호모* 일본인* 중국인* 외국인* 이슬람* 페미* 전라도* 홍어* 동남아* 레즈* 병신*
  hồi_giáo đồng_tính người_trung_quốc người_nước_ngoài bắc_kỳ nam_kỳ người_tàu
  afrika cina china_kafir tionghoa papua asing aseng kristen negro gay muslim gipsi pribumi ahmadiyah syiah kulit_hitam
  แขก พม่า เขมร ลาว อีสาน ทอม คนจีน ยิว เกย์ มุสลิม ต่างด้าว
  tujci romi albanci cudzinci cudzincov rómovia ukrajinci maďari rusai lenkai romai krievi melnie venelased estrangers espanyols catalans
  të_huajt serbët ruslar wageni weusi wazungu wakristo wahindi boere wit_mense swart_mense swartes vroue_is
  qaralar қаралар орыстар қытайлар қаралар mga_dayuhan dayuhan mga_itim mga_negro mga_katutubo orang_cina orang_india orang_islam orang_kristian orang_asing
  հայերը թուրքերը рус русы რუსები უცხოელები ადამიანები კრისტიანები सिख हिंदू ख्रिश्चन परदेशी ज्यू ਹਿੰਦੂ ਸਿੱਖ ਵਿਦੇਸ਼ੀ இந்துக்கள் హిందువులు`.split(
    /\s+/,
  ),
);
