import type { Grammar } from '../../grammar/grammar.ts';

function insults(language: string, listed: string, harmless: readonly string[] = []): Grammar {
  return { language, words: { listed }, certain: ['<listed>'], harmless };
}

/** Words that have no harmless sense, by language. */
export const others: readonly Grammar[] = [
  insults(
    'de',
    'arschloch arschlöcher arschficker hurensohn hurensöhne fotze fotzen schlampe schlampen nutte nutten wichser wichsern schwuchtel schwuchteln missgeburt missgeburten fick_dich fickt_euch gefickt verfickt* scheißkerl drecksau drecksäue spasti vollspast kanake kanaken neger nigger judensau kameltreiber schlitzauge schlitzaugen untermensch* schwanzlutscher hackfresse kümmeltürke kümmeltürken knoblauchfresser ziegenficker ziegenfickern messermänner messermigrant* kanack* spaghettifresser reisfresser bimbos negerlein saujude saujuden judenpack polackenpack tschuschen itaker spasten mongos kampflesbe kampflesben zigeunerpack kameltreibern',
  ),
  insults(
    'nl',
    'klootzak klootzakken hoer hoeren kutwijf kankerhoer kankerlijer tyfuslijer teringlijer nikker nikkers kuthoer kutmarokkaan rothoer neukstier kutmarokkanen kutmarokkaantje kankermarokkaan kankermarokkanen kutturk kutturken kankerturk kankerjood kankerhomo kankerflikker geitenneuker geitenneukers roetmop roetmoppen zandneger zandnegers spleetoog spleetogen mongooltje flikkers rotmof kankerneger vuile_turk vuile_jood',
  ),
  insults(
    'sv',
    'fittan kukhuvud jävla_hora horunge bögjävel negerjävel cp_unge cpskadad mongojävel svartskalle svartskallar knulla_dig blatte blattar blattarna blattejävel blattejävlar blattesvenska svartskallarna negerjävlar bögjävlar muslimjävel muslimjävlar judejävel judejävlar judesvin zigenarjävel zigenarjävlar apajävel babbejävel',
  ),
  insults(
    'da',
    'luder ludere fisse fissen perker perkere perkersvin neger_svin kælling din_hora du_hora den_hora den_jævla_hora en_hora faens_hore rasshøl drittsekk jævla_hore svarting pakkis',
  ),
  insults(
    'fr',
    'connard connards connasse connasses enculé enculés enculée salope salopes pute putes fils_de_pute pd_de tapette tapettes tarlouze gouine gouines bougnoule bougnoules youpin youpins bicot bicots chinetoque chinetoques nique_ta ta_gueule va_te_faire_foutre va_te_faire_enculer bamboula bamboulas mongolien_de sale_feuj sales_feujs sale_rebeu sale_renoi sale_noir sale_arabe sale_juif sale_gitan crouille crouilles youtre youtres niakoué niakoués niakwé niaquoué sale_macaque romanos_de',
  ),
  insults(
    'es',
    'puta putas hijo_de_puta hijos_de_puta hijoputa gilipollas cabrón cabrones maricón maricones marica maricas zorra_de pendejo pendejos chinga_tu_madre puto_de putos_de verga_de la_concha_de_tu subnormal subnormales sudaca sudacas negrata negratas panchito panchitos mongólico malparido malparida joto jotos bollera travelo moro_de_mierda moros_de_mierda negro_de_mierda negros_de_mierda gitano_de_mierda judío_de_mierda machupichu machupichus payoponi payoponis indio_de_mierda indios_de_mierda perro_judío tortillera_de',
  ),
  insults(
    'pt',
    'filho_da_puta filhos_da_puta puta putas caralho foda_se vai_se_foder vai_tomar_no_cu viado viados boiola boiolas bicha_nojenta paneleiro paneleiros buceta vadia vadias arrombado sapatão traveco travecos crioulo_nojento macaco_imundo retardado_mental cuzão preto_fedido preta_fedida neguinho_fedido monhé monhés bugre_imundo sapatona_nojenta macaco_fedido judeu_nojento cigano_nojento retardado_de',
  ),
  insults(
    'it',
    'stronzo stronzi stronza puttana puttane figlio_di_puttana troia_di frocio froci ricchione ricchioni vaffanculo cazzo coglione coglioni culattone culattoni negro_di_merda terrone terroni zoccola zoccole mongoloide mongoloidi finocchio_di_merda bastardo_di testa_di_cazzo mignotta negraccio negracci zingaraccio zingaraccia zingaracci ebreaccio ebreacci vu_cumprà muso_giallo musi_gialli risorsa_boldriniana risorse_boldriniane sporco_negro sporco_ebreo sporca_ebrea sporco_zingaro sporca_zingara marocchino_di_merda ebreo_di_merda zingaro_di_merda terrone_di_merda checca_isterica musulmano_di_merda',
  ),
  insults(
    'pl',
    'kurwa kurwy kurwo kurwą skurwysyn* chuj chuje chuja chujem pizda pizdy pierdol* spierdalaj wypierdalaj jebać jebany jebana jebane zjeb* pojeb* ciota cioty czarnuch* ciapat* żydek żydki dziwka dziwki szmato debilu cwel* ukry ukrów ukrom banderowc* kacapy kacapów szwaby szwabów żydostwo żydzisko żydowski_parch ciapak* pejsaty pejsate pedalst* cyganichy cyganuch*',
  ),
  insults(
    'ru',
    'блядь бляди блять сука_ты хуй хуя хую хуйня хуе* хуё* пизд* ебать ебан* ёбан* еблан* ёб заеб* отъеб* уёб* уеб* мудак мудаки мудил* пидор* пидар* пидр* гандон* шлюх* чурк* черномаз* жидовск* нигер нигеры хач хачи узкоглаз* долбоёб* долбоеб* даун_ты дебил_ты тварь_ты хохлы_твар* хохлов_на черножоп* черножопый азеры пиндос* жидяра жидяры жидов русня_сдох* обезьяна_черная чёрная_обезьяна чурбан_твой ниггер* нигга хачей хачам хачики хачик',
  ),
  insults(
    'uk',
    'хуй хуйня пизд* єбан* їбан* їбать курва курви підар* підор* гандон* шльондр* чурк* жидівськ* москаляк* довбойоб* мудак мудаки',
  ),
  insults(
    'cs',
    'kurvo kurvy zkurvysyn* zmrd zmrdi čurák čuráku kokot kokoti kokote buzerant* teplouš* mrdat mrdka jebat jebem hajzl negr_špinavý cigoš* cikáňa rákosník* debile černá_huba černý_huby černé_huby černou_hubu černejm_hubám čierna_huba čierne_huby ukáčka ukáčko ukáčky žiďák* židák* buzna buzny muslimák* arabáš* cigošov cigoši cigáňov cikáni_špinaví',
  ),
  insults(
    'hr',
    'jebem_ti jebi_se jebote picka pička pičko kurac kurcu kurvo peder pederi pederčina govnar šupak crnčuga crnčuge ciganija балија педер педеру курва курво пичка јебем_ти путка курво педераст педерасти srbe_na_vrbe србе_на_врбе srbe_na_vrbu nož_žica_srebrenica nož_žica шиптари_смрде ubij_srbina kolji_srbina ubij_šiptara ubij_cigana четнике_на_врбе šiptarčina ciganštura',
  ),
  insults(
    'ro',
    'pizda pizdă muie fut_te du_te_n poponar poponari jidan jidani cioroi cioară_împuțită țigan_împuțit cioroilor tuciuri țigănime ciori_borâte ciori_împuțite bozgor bozgori bozgorilor puradei jidănime țigan_borât',
  ),
  insults(
    'el',
    'μαλάκα μαλάκας μαλάκες πούστη πούστης πούστηδες γαμώ γαμήσου μουνί πουτάνα πουτάνες καριόλα αρχίδι αρχίδια αράπη αράπης γύφτουλα',
  ),
  insults(
    'hu',
    'kurvák buzi buzik geci gecik fasz faszfej picsa baszd_meg bazmeg basszátok cigányozó köcsög köcsögök nigger néger_mocskos szopd_le cigánymentes* zsidómentes* büdös_cigány büdös_zsidó büdös_zsidók cigánybűnöz* bibsi bibsik holokamu büdös_román büdös_néger mocskos_zsidó mocskos_cigány putricigány',
  ),
  insults(
    'fi',
    'vittu vitun vitut huora huorat kusipää mulkku hintti hintit neekeri neekerit homovittu vammanen saatanan_homo ryssä ryssät mutakuono',
  ),
  insults(
    'tr',
    'orospu orospular orospu_çocuğu siktir sikerim sikeyim amk amcık ibne ibneler göt_herif götveren yavşak pezevenk kahpe gavat zenci_köpek ermeni_dölü ermeni_piçi ermeni_tohumu yahudi_dölü yahudi_köpeği yahudi_piçi gavur_dölü kürt_iti kürt_köpeği kürt_piçi suriyeli_köpek suriyeli_iti arap_köpeği arap_iti zenci_maymun çingene_piçi rum_dölü rum_piçi soyunuz_kurusun soyun_kurusun soyu_kurusun soyunuz_batsın kıro kırolar',
  ),
  insults(
    'ar',
    'شرموطة شراميط قحبة عاهرة عرص كس_أمك كس_امك كسمك ابن_الكلب ابن_القحبة ابن_الشرموطة منيوك متناك لوطي خنيث ديوث زنجي عبد_أسود',
  ),
  insults('fa', 'جنده کسکش کونی کیرم کیری_ مادرجنده مادرقحبه حرومزاده حرامزاده لاشی بی‌ناموس دیوث کس_ننت'),
  insults('he', 'זונה שרמוטה בן_זונה בני_זונות כוסית_זונה כוס_אמק מניאק קוקסינל כושי_מלוכלך מפגר_אחד'),
  insults(
    'hi',
    'मादरचोद बहनचोद भोसड़ीके भोसड़ी चूतिया चूतिये रंडी रंडियां गांडू हरामी हरामजादा हरामजादे कुतिया लौड़ा भड़वा हिजड़ा चमार_साले कटुआ कटुए madarchod bhenchod behenchod bhosdike chutiya gandu',
  ),
  insults('bn', 'মাগি খানকি খানকির মাদারচোদ চুদির শালা_হারামি হারামজাদা হারামি বেশ্যা কুত্তার_বাচ্চা শুয়োরের_বাচ্চা মালাউন'),
  insults(
    'zh',
    '操你妈 操你 草泥马 肏你 傻逼 傻屄 傻比 煞笔 妈的逼 他妈的 妈了个逼 婊子 贱货 賤貨 贱人 賤人 狗娘养的 狗杂种 王八蛋 畜生东西 黑鬼 支那猪 死基佬 死变态 鸡巴 雞巴 骚货 騷貨 滚你妈 去你妈 脑残 智障东西 死全家 屌你',
  ),
  insults(
    'ja',
    'くそったれ クソ野郎 クソ女 ビッチめ まんこ マンコ ちんこ チンコ ちんぽ チンポ ヤリマン 売女 あばずれ キチガイ きちがい 気違い ガイジ チョン野郎 チャンコロ くろんぼ 土人め カタワ しねよ 糞野郎 クズ野郎 ゴミ野郎 ホモ野郎',
  ),
  insults(
    'ko',
    '씨발* 시발* 씨팔* 개새끼* 개새* 새끼야* 병신* 좆* 존나* 지랄* 미친년* 미친놈* 걸레년* 창녀* 호로새끼* 짱깨* 쪽바리* 깜둥이* 똥남아* 니애미* 엠창* 느금마* 한남충* 한녀* 된장녀* 김치녀*',
    ['시발점*|시발역*', '<listed> 않*|못*'],
  ),
  insults(
    'vi',
    'địt_mẹ địt_con đụ_má_mày đụ_má_nó đụ_má_tụi đụ_má_bọn đụ_má_thằng đụ_má_tao đụ_mẹ đéo_mẹ vãi_lồn mặt_lồn con_đĩ đồ_đĩ con_điếm thằng_chó đồ_chó cặc_mày mẹ_mày óc_chó bê_đê_chết_tiệt mọi_đen',
  ),
  insults(
    'id',
    'anjing_lo anjing_kau bangsat kontol memek ngentot perek lonte pelacur jancok bajingan goblok_lo tolol_kau bencong_lo cina_babi asu_kowe keparat',
  ),
  insults('th', 'เหี้ย ไอ้สัตว์ ไอ้สัส ควย เย็ดแม่ อีดอก อีกะหรี่ กะหรี่เน่า ไอ้ควาย อีตัว มึงแม่ง ไอ้มืด อีตุ๊ด'),
];
